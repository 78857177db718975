// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// One record of a CSV file.
struct CsvRow
{
    std::size_t line{}; ///< of the file, from 1, on which the record begins
    std::vector<std::string> cells;
};

/// A CSV file whose first record names the columns.
struct CsvTable
{
    std::string file; ///< name for messages, without its folder
    std::vector<std::string> header;
    std::vector<CsvRow> rows; ///< each with as many cells as the header

    /// The place of a column in each row; nothing where there is none of that name.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads `bytes` after RFC 4180: comma, quotes doubled inside quotes, LF or CRLF, UTF-8 with or without a byte order
/// mark; blanks belong to their cell, empty lines are skipped. `file` names the source in messages.
/// Fails with `BadInput`, naming the row, for text that is not UTF-8, a quote that is not closed or stands in the
/// middle of a cell, a row with more or fewer cells than the header, a column name given twice, and an empty file.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view bytes, const std::string& file);

/// Reads a file with `parseCsv`. Fails with `NotFound` where it is not there or cannot be read.
[[nodiscard]] Result<CsvTable> readCsv(const std::filesystem::path& file);

} // namespace outturn::importing

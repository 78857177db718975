// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// One cell that is not empty. Lives until the listener returns.
struct InspectedCell
{
    std::uint32_t row{};    ///< from 1
    std::uint32_t column{}; ///< from 1
    std::string_view type;  ///< `text`, `number`, `percent`, `date`, `boolean`, `duration` or `error`
    double number{};        ///< of numbers; percentages as fractions, durations in seconds, booleans as 0 or 1
    std::string_view text;  ///< of texts, dates (ISO) and errors
    std::string_view shown; ///< as the sheet shows it
};

/// What is known of a sheet once it is read.
struct InspectedSheet
{
    std::string name;
    bool hidden{false};
    std::uint32_t rows{0};           ///< to the last cell that is not empty
    std::uint32_t columns{0};        ///< likewise
    std::vector<std::string> merged; ///< `B4:D5`
    std::vector<std::string> notes;  ///< what was not as it should be; a sentence each
};

/// Receives a workbook cell by cell.
class CellListener
{
public:
    virtual ~CellListener() = default;
    virtual void beginSheet(std::string_view name) = 0;
    virtual void cell(const InspectedCell& cell) = 0;
    virtual void endSheet(const InspectedSheet& sheet) = 0;
};

/// Reads a spreadsheet (XLSX, ODS or delimited text, told by content) cell by cell; with `sheet`, that sheet only.
/// Fails with `NotFound` for a file or sheet that is not there and with `BadInput` for one that cannot be read; cells
/// may have been handed over before.
[[nodiscard]] Result<void> inspectCells(const std::filesystem::path& file, const std::string& sheet,
                                        CellListener& listener);

/// `B7`
[[nodiscard]] std::string cellName(std::uint32_t row, std::uint32_t column);

} // namespace outturn::services

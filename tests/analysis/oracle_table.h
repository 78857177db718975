// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::testing {

/// A table of expected values as a CSV file without quoted line breaks.
class OracleTable
{
public:
    explicit OracleTable(const std::filesystem::path& file);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] bool has(const std::string& column) const { return m_columns.contains(column); }
    /// The cells as written. Precondition: the column exists.
    [[nodiscard]] const std::vector<std::string>& text(const std::string& column) const { return m_columns.at(column); }
    /// Numbers; nothing for `NA`, `NaN`, `Inf` and blank cells.
    [[nodiscard]] std::vector<std::optional<double>> numbers(const std::string& column) const;
    [[nodiscard]] std::vector<Date> dates(const std::string& column) const;

private:
    std::map<std::string, std::vector<std::string>> m_columns;
    std::size_t m_rows{0};
};

/// Files with that ending in the tests' own folder of expected values and, where it is there, in the full one.
[[nodiscard]] std::vector<std::filesystem::path> oracleFiles(const std::string& folder, const std::string& ending);

/// The fuller of the folders of that name: the full set where it is there, else the tests' own copy.
[[nodiscard]] std::filesystem::path oracleFolder(const std::string& folder);

/// Whether `actual` is within `tolerance`, relative above 1 and absolute below, or both are missing.
[[nodiscard]] bool agrees(std::optional<double> actual, std::optional<double> expected, double tolerance = 1e-9);

/// Rows where the two columns do not agree, as sentences; empty when all do.
[[nodiscard]] std::string disagreements(const std::vector<std::optional<double>>& actual,
                                        const std::vector<std::optional<double>>& expected, double tolerance = 1e-9);

} // namespace outturn::testing

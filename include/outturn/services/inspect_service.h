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

/// One column of a table and what Outturn takes it for.
struct InspectedColumn
{
    std::string letters;           ///< `B`
    std::vector<std::string> head; ///< its header's texts from the top down
    std::string role;              ///< `label`, `area`, `period`, `value` or `flag`
    std::string period;            ///< key of the period that its figures stand for; empty where there is none
    std::string unit;
    bool total{false};
};

/// An area that a table names, with the first row that does.
struct InspectedArea
{
    std::string label; ///< as written
    std::string area;  ///< slug of the known area; empty where it is none of those that Outturn knows
    std::string kind;  ///< `force`, `region` or `national`; empty likewise
    std::uint32_t row{};
};

/// A mark, what it means and how often it stands.
struct InspectedMark
{
    std::string marker;  ///< as written; empty for blank cells
    std::string meaning; ///< a missing reason or a figure's flag, by its key
    std::size_t count{};
    std::string first; ///< the first cell, `B7`
};

struct InspectedTotal
{
    std::uint32_t row{};
    std::string label;
    std::string kind; ///< `subtotal` or `total`
};

struct InspectedTable
{
    std::string title;
    std::string unit;               ///< stated above the header
    std::uint32_t firstHeaderRow{}; ///< 0 without a header
    std::uint32_t lastHeaderRow{};
    std::string body; ///< `A7:H60`
    std::vector<InspectedColumn> columns;
    std::vector<InspectedArea> areas;    ///< each once
    std::vector<std::string> rowPeriods; ///< keys of the periods down the rows, each once, in the sheet's order
    std::vector<InspectedTotal> totals;
    std::vector<InspectedMark> missing;
    std::vector<InspectedMark> flags;
    std::vector<std::string> notes;
};

/// A sheet with the tables found in it.
struct UnderstoodSheet
{
    InspectedSheet sheet;
    std::vector<InspectedTable> tables;
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

/// Reads a spreadsheet and finds the tables in it; with `sheet`, in that sheet only. Of a sheet beyond 5 million cells
/// the first are looked at, which a note says. Fails as `inspectCells` does.
[[nodiscard]] Result<std::vector<UnderstoodSheet>> inspectTables(const std::filesystem::path& file,
                                                                 const std::string& sheet);

/// `B7`
[[nodiscard]] std::string cellName(std::uint32_t row, std::uint32_t column);

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

enum class CellType { Empty, Text, Number, Percent, Date, Boolean, Duration, Error };

/// One cell of a spreadsheet: what is stored and what a reader of the sheet sees.
struct Cell
{
    std::uint32_t column{}; ///< from 1
    CellType type{CellType::Empty};
    double number{};   ///< a number; a percentage as a fraction; a duration in seconds; a boolean as 0 or 1
    std::string text;  ///< a text, UTF-8; a date as `2017-09-30` or `2017-09-30T14:30:00`; an error as `#N/A`
    std::string shown; ///< as the sheet shows it; empty also where the sheet hides the value
};

/// One row with at least one cell that is not empty. Lives until the visitor returns.
struct SheetRow
{
    std::uint32_t number{};      ///< from 1, as a spreadsheet program counts
    std::span<const Cell> cells; ///< not empty, by rising column
};

/// Both ends included, from 1.
struct CellRange
{
    std::uint32_t firstRow{};
    std::uint32_t firstColumn{};
    std::uint32_t lastRow{};
    std::uint32_t lastColumn{};

    friend bool operator==(const CellRange&, const CellRange&) = default;
};

struct SheetHead
{
    std::string name;
    std::size_t index{}; ///< from 0, in the workbook's order
    bool hidden{false};
};

/// What is known once a sheet is read.
struct SheetTail
{
    std::vector<CellRange> merged;
    std::vector<std::string> notes; ///< what was not as it should be and did no harm; a sentence each
};

enum class Visit { Continue, SkipSheet, Stop };

/// Receives a workbook while it is read: for each sheet its head, its rows, its tail.
class SheetVisitor
{
public:
    virtual ~SheetVisitor() = default;
    /// `SkipSheet` saves reading it: neither rows nor tail follow.
    virtual Visit sheet(const SheetHead& head) = 0;
    /// Rows come by rising number. `SkipSheet` saves the rest of this sheet, `Stop` that of the file.
    virtual Visit row(const SheetRow& row) = 0;
    virtual void endSheet(const SheetTail& tail) = 0;
};

/// `text`, `number`, `percent`, `date`, `boolean`, `duration`, `error`, `empty`.
[[nodiscard]] std::string_view cellTypeKey(CellType type);

/// `A` for 1, `AB` for 28.
[[nodiscard]] std::string columnLetters(std::uint32_t column);

/// `B7` for row 7, column 2.
[[nodiscard]] std::string cellReference(std::uint32_t row, std::uint32_t column);

} // namespace outturn::importing

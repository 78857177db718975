// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>
#include <outturn/domain/period.h>
#include <outturn/importing/area_names.h>
#include <outturn/importing/cell_grid.h>
#include <outturn/importing/figure_text.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outturn::importing {

/// What the cells of a column are.
enum class ColumnRole {
    Label,  ///< texts that say what a row is about
    Area,   ///< names of places
    Period, ///< a period a row
    Value,  ///< figures
    Flag    ///< marks beside the figures to its left
};

struct TableColumn
{
    std::uint32_t column{};
    std::vector<std::string> head{}; ///< its header's texts from the top down, merged ones with those they cover
    ColumnRole role{ColumnRole::Label};
    std::optional<domain::Period> period{}; ///< for which all its figures stand
    std::string unit{};                     ///< `percent`, or as the sheet writes it; empty where nothing says
    bool total{false};                      ///< sums up other columns
};

enum class RowKind { Data, Subtotal, Total };

struct TableRow
{
    std::uint32_t row{};
    std::string label{}; ///< its label cells, joined by ` / `; blanks filled from above where a row leaves one out
    std::string place{}; ///< the text of its area column; empty where there is none
    RowKind kind{RowKind::Data};
    const KnownArea* area{nullptr}; ///< where its label is a known one
    std::optional<domain::Period> period{};
};

/// A figure that is not there, and why.
struct MissingFigure
{
    std::uint32_t row{};
    std::uint32_t column{};
    std::string marker{}; ///< as written; empty for a blank cell
    domain::MissingReason reason{};
};

/// A mark at a figure.
struct FlaggedFigure
{
    std::uint32_t row{};
    std::uint32_t column{};
    std::string marker{};
    FigureFlag flag{};
};

struct TableNote
{
    std::uint32_t row{};
    std::string text{};
};

/// One table of a sheet. Rows and columns count from 1, as the sheet does.
struct SheetTable
{
    std::string title{};       ///< a table that goes on below a gap has that of the one above, and its header's texts
    std::uint32_t titleRow{0}; ///< 0 without a title
    std::string unit{};        ///< stated above the header: `Full-time equivalents`
    std::uint32_t firstHeaderRow{0}; ///< 0 without a header
    std::uint32_t lastHeaderRow{0};
    CellRange body{};
    std::vector<TableColumn> columns{};
    std::vector<TableRow> rows{};
    std::vector<TableNote> notes{}; ///< footnotes and sources below it
    Legend legend{};                ///< what those say about marks
    std::vector<MissingFigure> missing{};
    std::vector<FlaggedFigure> flagged{};
};

/// Every table of a sheet from the top down; texts without figures are none. Pure: the grid is all it looks at.
[[nodiscard]] std::vector<SheetTable> findTables(const CellGrid& grid);

/// `label`, `area`, `period`, `value`, `flag`.
[[nodiscard]] std::string_view columnRoleKey(ColumnRole role);
/// `data`, `subtotal`, `total`.
[[nodiscard]] std::string_view rowKindKey(RowKind kind);

} // namespace outturn::importing

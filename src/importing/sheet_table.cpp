// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/sheet_table.h>

#include "table_columns.h"
#include "table_rows.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <array>

namespace outturn::importing {
namespace {

std::string firstText(const CellGrid& grid, const RowShape& shape)
{
    const GridCell* cell = grid.at(shape.index, shape.firstColumn);
    return cell == nullptr ? std::string{} : singleSpaced(cell->text.empty() ? cell->shown : cell->text);
}

// A row above the header that only states the unit, with at most the scope beside it: "England and Wales | Headcount".
std::optional<std::string> unitRow(const CellGrid& grid, const RowShape& shape)
{
    const auto cells = grid.row(shape.index);
    std::vector<std::string> texts;
    for (const GridCell& cell : cells) {
        if (!trimmed(cell.text).empty())
            texts.push_back(singleSpaced(cell.text));
    }
    if (texts.empty() || texts.size() > 2 || !statesUnit(texts.back()) || shape.figures > 0)
        return std::nullopt;
    return texts.back();
}

void takeUnitRow(const CellGrid& grid, const std::vector<RowShape>& shapes, TableBlock& block, SheetTable& table)
{
    if (block.header.size() < 2)
        return;
    if (const auto unit = unitRow(grid, shapes[block.header.front()])) {
        table.unit = *unit;
        block.header.erase(block.header.begin());
    }
}

void addPlaces(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, SheetTable& table)
{
    if (block.title) {
        table.title = firstText(grid, shapes[*block.title]);
        table.titleRow = shapes[*block.title].number;
    }
    if (!block.header.empty()) {
        table.firstHeaderRow = shapes[block.header.front()].number;
        table.lastHeaderRow = shapes[block.header.back()].number;
    }
    table.body = {.firstRow = shapes[block.firstBody].number,
                  .firstColumn = table.columns.empty() ? 1 : table.columns.front().column,
                  .lastRow = shapes[block.lastBody].number,
                  .lastColumn = table.columns.empty() ? 1 : table.columns.back().column};
}

void addNotes(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, SheetTable& table)
{
    for (std::size_t at = block.lastBody + 1; at <= block.bottom && at < shapes.size(); ++at) {
        table.notes.push_back({shapes[at].number, firstText(grid, shapes[at])});
        readLegend(table.notes.back().text, table.legend);
    }
}

// A table cut by a gap, whose second part repeats only some of the header.
void inheritHead(const SheetTable& above, SheetTable& table)
{
    constexpr std::uint32_t kWidestGap = 3;
    const std::uint32_t top = table.firstHeaderRow > 0 ? table.firstHeaderRow : table.body.firstRow;
    if (table.titleRow > 0 || top > above.body.lastRow + kWidestGap)
        return;
    table.title = above.title;
    table.unit = table.unit.empty() ? above.unit : table.unit;
    for (TableColumn& column : table.columns) {
        const auto same = std::find_if(above.columns.begin(), above.columns.end(),
                                       [&](const TableColumn& other) { return other.column == column.column; });
        if (!column.head.empty() || column.role != ColumnRole::Value || same == above.columns.end())
            continue;
        column.head = same->head;
        column.period = same->period;
        column.unit = same->unit;
        column.total = same->total;
    }
}

} // namespace

std::vector<SheetTable> findTables(const CellGrid& grid)
{
    TextFacts facts;
    const auto shapes = rowShapes(grid, facts);
    std::vector<SheetTable> tables;
    for (TableBlock& block : findBlocks(grid, shapes, facts)) {
        SheetTable table;
        takeUnitRow(grid, shapes, block, table);
        table.columns = tableColumns(grid, shapes, block, facts);
        addPlaces(grid, shapes, block, table);
        if (!tables.empty())
            inheritHead(tables.back(), table);
        addNotes(grid, shapes, block, table);
        addRows(grid, shapes, block, facts, table);
        addMarks(grid, shapes, block, facts, table);
        tables.push_back(std::move(table));
    }
    return tables;
}

std::string_view columnRoleKey(ColumnRole role)
{
    constexpr std::array<std::string_view, 5> kKeys{"label", "area", "period", "value", "flag"};
    return kKeys.at(static_cast<std::size_t>(role));
}

std::string_view rowKindKey(RowKind kind)
{
    constexpr std::array<std::string_view, 3> kKeys{"data", "subtotal", "total"};
    return kKeys.at(static_cast<std::size_t>(kind));
}

} // namespace outturn::importing

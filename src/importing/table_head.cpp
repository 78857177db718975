// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_columns.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::importing {
namespace {

bool saysAsAt(const GridCell* cell)
{
    return cell != nullptr && cell->type == CellType::Text && lowerCase(cell->text).find("as at") != std::string::npos;
}

std::string plainText(const GridCell& cell)
{
    return singleSpaced(cell.type == CellType::Text ? cell.text : cell.shown.empty() ? cell.text : cell.shown);
}

} // namespace

TableHead::TableHead(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block,
                     TextFacts& facts)
{
    const std::uint32_t width = blockWidth(grid, shapes, block);
    for (const std::size_t at : block.header) {
        Row row{std::vector<const GridCell*>(width, nullptr)};
        for (const GridCell& cell : grid.row(shapes[at].index)) {
            if (!isBlank(cell, facts))
                row.cells[cell.column - 1] = &cell;
        }
        if (grid.hasMerged())
            spreadMerged(row, shapes[at].number, grid);
        else if (at != block.header.back())
            spreadRight(row, facts);
        m_rows.push_back(std::move(row));
    }
}

void TableHead::spreadMerged(Row& row, std::uint32_t number, const CellGrid& grid) const
{
    for (const CellRange& range : grid.mergedFrom(number)) {
        if (range.firstColumn > row.cells.size())
            continue;
        const GridCell* text = row.cells[range.firstColumn - 1];
        const std::uint32_t last =
            std::min<std::uint32_t>(range.lastColumn, static_cast<std::uint32_t>(row.cells.size()));
        for (std::uint32_t column = range.firstColumn; column <= last; ++column)
            row.cells[column - 1] = row.cells[column - 1] == nullptr ? text : row.cells[column - 1];
    }
}

// Where nothing is merged, a text over a group of columns stands over the first of them.
void TableHead::spreadRight(Row& row, TextFacts& facts) const
{
    const GridCell* text = nullptr;
    std::size_t position = 0;
    for (const GridCell*& cell : row.cells) {
        if (cell != nullptr)
            text = position > 0 && isWords(*cell, facts) ? cell : nullptr;
        else
            cell = text;
        ++position;
    }
}

const GridCell* TableHead::at(std::size_t row, std::uint32_t column) const
{
    return column <= m_rows[row].cells.size() ? m_rows[row].cells[column - 1] : nullptr;
}

std::vector<std::string> TableHead::texts(std::uint32_t column) const
{
    std::vector<std::string> texts;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const GridCell* cell = at(row, column);
        if (cell != nullptr && (texts.empty() || texts.back() != plainText(*cell)))
            texts.push_back(plainText(*cell));
    }
    return texts;
}

std::optional<domain::Period> TableHead::period(std::uint32_t column) const
{
    bool asAt = false;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        asAt = asAt || saysAsAt(at(row, column));
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        const GridCell* cell = at(row, column);
        const auto label = cell == nullptr ? std::nullopt : readPeriodCell(*cell, asAt);
        // A month under a year: "Jan" needs the "2019" above it.
        const bool refined =
            label && label->period.kind() == domain::PeriodKind::CalendarYear && row + 1 < m_rows.size();
        const GridCell* below = refined ? at(row + 1, column) : nullptr;
        const auto joined =
            below == nullptr ? std::nullopt : readPeriodLabel(plainText(*below) + " " + plainText(*cell));
        if (joined || label)
            return joined ? joined->period : label->period;
    }
    return std::nullopt;
}

} // namespace outturn::importing

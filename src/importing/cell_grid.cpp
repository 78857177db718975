// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/cell_grid.h>

#include <algorithm>

namespace outturn::importing {

std::string_view CellGrid::kept(const std::string& text)
{
    return text.empty() ? std::string_view{} : std::string_view(*m_texts.insert(text).first);
}

void CellGrid::addRow(const SheetRow& row)
{
    m_rows.push_back({row.number, m_cells.size(), row.cells.size()});
    for (const Cell& cell : row.cells) {
        m_cells.push_back({.column = cell.column,
                           .type = cell.type,
                           .number = cell.number,
                           .text = kept(cell.text),
                           .shown = kept(cell.shown)});
        m_lastColumn = std::max(m_lastColumn, cell.column);
    }
}

std::span<const GridCell> CellGrid::row(std::size_t index) const
{
    return {m_cells.data() + m_rows[index].first, m_rows[index].count};
}

const GridCell* CellGrid::at(std::size_t index, std::uint32_t column) const
{
    const auto cells = row(index);
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column,
                         [](const GridCell& cell, std::uint32_t wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

std::vector<CellRange> CellGrid::mergedFrom(std::uint32_t rowNumber) const
{
    std::vector<CellRange> ranges;
    const auto [first, last] = m_merged.equal_range(rowNumber);
    for (auto at = first; at != last; ++at)
        ranges.push_back(at->second);
    return ranges;
}

} // namespace outturn::importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outturn::importing {

/// Cells that are used again once they were forgotten, so that a large sheet costs no allocation a cell.
class CellStore
{
public:
    /// A fresh cell behind those that are there.
    [[nodiscard]] Cell& add(std::uint32_t column, CellType type)
    {
        if (m_used == m_cells.size())
            m_cells.emplace_back();
        Cell& cell = m_cells[m_used++];
        cell.column = column;
        cell.type = type;
        cell.number = 0;
        cell.text.clear();
        cell.shown.clear();
        return cell;
    }
    /// Keeps the first `count`.
    void keep(std::size_t count) { m_used = count; }

    [[nodiscard]] std::size_t size() const { return m_used; }
    [[nodiscard]] std::span<Cell> all() { return {m_cells.data(), m_used}; }

private:
    std::vector<Cell> m_cells;
    std::size_t m_used{0};
};

} // namespace outturn::importing

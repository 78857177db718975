// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet.h>

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace outturn::importing {

/// A cell as a grid keeps it; its texts live in the grid, each different text once.
struct GridCell
{
    std::uint32_t column{};
    CellType type{CellType::Empty};
    double number{};
    std::string_view text{};
    std::string_view shown{};
};

/// The cells of one sheet, for those who must look at more than a row at once. Movable; views into it stay good.
class CellGrid
{
public:
    CellGrid() = default;
    CellGrid(CellGrid&&) = default;
    CellGrid& operator=(CellGrid&&) = default;
    CellGrid(const CellGrid&) = delete;
    CellGrid& operator=(const CellGrid&) = delete;

    /// Precondition: after every row added before.
    void addRow(const SheetRow& row);
    void addMerged(const CellRange& range) { m_merged.emplace(range.firstRow, range); }

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); } ///< rows that hold cells
    /// The number of the row at `index`, as the sheet counts, from 1.
    [[nodiscard]] std::uint32_t rowNumber(std::size_t index) const { return m_rows[index].number; }
    [[nodiscard]] std::span<const GridCell> row(std::size_t index) const;
    /// The cell of the row at `index` in a column; null where it is empty.
    [[nodiscard]] const GridCell* at(std::size_t index, std::uint32_t column) const;
    [[nodiscard]] std::uint32_t lastRow() const { return m_rows.empty() ? 0 : m_rows.back().number; }
    [[nodiscard]] std::uint32_t lastColumn() const { return m_lastColumn; }
    [[nodiscard]] std::size_t cellCount() const { return m_cells.size(); }
    [[nodiscard]] bool hasMerged() const { return !m_merged.empty(); }
    /// The merged ranges that begin in the row of that number.
    [[nodiscard]] std::vector<CellRange> mergedFrom(std::uint32_t rowNumber) const;

private:
    struct Row
    {
        std::uint32_t number;
        std::size_t first;
        std::size_t count;
    };

    std::string_view kept(const std::string& text);

    std::vector<GridCell> m_cells;
    std::vector<Row> m_rows;
    std::multimap<std::uint32_t, CellRange> m_merged; ///< by first row
    std::unordered_set<std::string> m_texts;          // its nodes stay where they are when it grows or moves
    std::uint32_t m_lastColumn{0};
};

} // namespace outturn::importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_facts.h"

#include <outturn/importing/cell_grid.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace outturn::importing {

/// What a row looks like from afar; rows in which nothing can be seen have no shape.
struct RowShape
{
    std::size_t index{};    ///< in the grid
    std::uint32_t number{}; ///< of the sheet
    std::uint32_t firstColumn{};
    std::size_t cells{0};
    std::size_t figures{0};
    std::size_t words{0};
    bool periodsOnly{false}; ///< its numbers are years or months in order: `2016 2017 2018`

    [[nodiscard]] bool isData() const { return figures > 0 && !periodsOnly; }
    [[nodiscard]] bool isSingleText() const { return cells == 1 && words == 1; }
};

/// Where one table stands: positions in the list of shapes.
struct TableBlock
{
    std::optional<std::size_t> title{};
    std::vector<std::size_t> header{}; ///< from the top down
    std::size_t firstBody{};
    std::size_t lastBody{};
    std::size_t top{};    ///< the first of all its rows
    std::size_t bottom{}; ///< the last, notes below included
};

[[nodiscard]] std::vector<RowShape> rowShapes(const CellGrid& grid, TextFacts& facts);

/// The tables of a sheet from the top down.
[[nodiscard]] std::vector<TableBlock> findBlocks(const CellGrid& grid, const std::vector<RowShape>& shapes,
                                                 TextFacts& facts);

/// The last column that the header or body of a table has a cell in.
[[nodiscard]] std::uint32_t blockWidth(const CellGrid& grid, const std::vector<RowShape>& shapes,
                                       const TableBlock& block);

} // namespace outturn::importing

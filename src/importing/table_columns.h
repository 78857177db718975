// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table_blocks.h"

#include <outturn/importing/sheet_table.h>

namespace outturn::importing {

/// The rows of a header as texts by column: merged cells spread over all they cover.
class TableHead
{
public:
    TableHead(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, TextFacts& facts);

    /// Without repetitions, from the top down.
    [[nodiscard]] std::vector<std::string> texts(std::uint32_t column) const;
    [[nodiscard]] std::optional<domain::Period> period(std::uint32_t column) const;

private:
    struct Row
    {
        std::vector<const GridCell*> cells; ///< by column − 1; null where empty
    };

    void spreadMerged(Row& row, std::uint32_t number, const CellGrid& grid) const;
    void spreadRight(Row& row, TextFacts& facts) const;
    [[nodiscard]] const GridCell* at(std::size_t row, std::uint32_t column) const;

    std::vector<Row> m_rows;
};

/// What each column of the body is, from its head and its cells.
[[nodiscard]] std::vector<TableColumn> tableColumns(const CellGrid& grid, const std::vector<RowShape>& shapes,
                                                    const TableBlock& block, TextFacts& facts);

/// A unit that a sheet states in a cell of its own: `Full-time equivalents`, `Headcount`, `%`.
[[nodiscard]] bool statesUnit(std::string_view text);

} // namespace outturn::importing

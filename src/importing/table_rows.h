// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table_blocks.h"

#include <outturn/importing/sheet_table.h>

namespace outturn::importing {

/// Adds the rows of the body to `table`, whose columns are known: labels, areas, periods, totals.
void addRows(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, TextFacts& facts,
             SheetTable& table);

/// Adds what is missing or marked in the body, by the table's legend where its notes give one.
void addMarks(const CellGrid& grid, const std::vector<RowShape>& shapes, const TableBlock& block, TextFacts& facts,
              SheetTable& table);

} // namespace outturn::importing

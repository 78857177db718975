// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collected_sheets.h"

#include <outturn/importing/cell_grid.h>

#include <string>

namespace outturn::test {

/// A grid from lines of delimited text, typed as a text file's cells are.
inline importing::CellGrid gridOf(const std::string& csv, const std::vector<importing::CellRange>& merged = {})
{
    class Gather : public importing::SheetVisitor
    {
    public:
        importing::Visit sheet(const importing::SheetHead&) override { return importing::Visit::Continue; }
        importing::Visit row(const importing::SheetRow& row) override
        {
            grid.addRow(row);
            return importing::Visit::Continue;
        }
        void endSheet(const importing::SheetTail&) override { }

        importing::CellGrid grid;
    };
    Gather gather;
    const auto read = importing::readSheets(importing::SheetSource(csv, "grid.csv"), gather);
    if (!read)
        throw std::runtime_error(read.error().message);
    for (const importing::CellRange& range : merged)
        gather.grid.addMerged(range);
    return std::move(gather.grid);
}

/// A date cell as a workbook has it: stored day, shown text.
inline importing::Cell dateCell(std::uint32_t column, const std::string& day, const std::string& shown)
{
    return {.column = column, .type = importing::CellType::Date, .number = 0, .text = day, .shown = shown};
}

} // namespace outturn::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_reader.h>
#include <outturn/importing/sheet_table.h>
#include <outturn/importing/text_file.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace outturn::test {

/// Holds a reader to its word: rows and columns rise, cells are not empty, texts are UTF-8; tables are looked for too.
class WatchfulVisitor : public importing::SheetVisitor
{
public:
    importing::Visit sheet(const importing::SheetHead&) override
    {
        m_row = 0;
        m_grid = {};
        return importing::Visit::Continue;
    }
    importing::Visit row(const importing::SheetRow& row) override
    {
        expect(row.number > m_row && !row.cells.empty());
        m_row = row.number;
        std::uint32_t column = 0;
        for (const importing::Cell& cell : row.cells) {
            expect(cell.column > column && cell.type != importing::CellType::Empty);
            expect(!importing::firstInvalidUtf8(cell.text) && !importing::firstInvalidUtf8(cell.shown));
            column = cell.column;
        }
        if (m_grid.cellCount() < kMostUnderstood)
            m_grid.addRow(row);
        return importing::Visit::Continue;
    }
    void endSheet(const importing::SheetTail& tail) override
    {
        for (const importing::CellRange& range : tail.merged)
            m_grid.addMerged(range);
        for (const importing::SheetTable& table : importing::findTables(m_grid))
            expect(table.body.firstRow <= table.body.lastRow && !table.columns.empty());
    }

private:
    static constexpr std::size_t kMostUnderstood = 20'000;

    static void expect(bool holds)
    {
        if (!holds)
            std::abort();
    }

    std::uint32_t m_row{0};
    importing::CellGrid m_grid;
};

/// Reads `bytes` as a file; what a reader refuses must be refused in a sentence.
inline void readWatchfully(std::string_view bytes)
{
    importing::ReadLimits limits;
    limits.cells = 200'000;
    limits.keptText = 1U << 20;
    limits.partBytes = 8U << 20;
    WatchfulVisitor visitor;
    const auto read = importing::readSheets(importing::SheetSource(bytes, "file"), visitor, limits);
    if (!read && (read.error().message.empty() || read.error().message.back() != '.'))
        std::abort();
}

} // namespace outturn::test

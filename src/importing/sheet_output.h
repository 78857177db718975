// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_store.h"

#include <outturn/base/result.h>
#include <outturn/importing/sheet_reader.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace outturn::importing {

/// What every reader hands its cells to: gathers a row, keeps it within the limits, passes it to the visitor.
class SheetOutput
{
public:
    SheetOutput(SheetVisitor& visitor, const ReadLimits& limits, std::string file);

    [[nodiscard]] Visit beginSheet(const std::string& name, bool hidden);
    /// A fresh cell of the current row.
    [[nodiscard]] Cell& add(std::uint32_t column, CellType type) { return m_cells.add(column, type); }
    /// Takes back the cell added last.
    void dropLast() { m_cells.keep(m_cells.size() - 1); }
    /// Passes the gathered cells on as row `number` and forgets them; a row without cells is not passed on.
    /// Fails with `BadInput` where the row does not come after the one before, or lies outside the limits.
    [[nodiscard]] Result<Visit> emitRow(std::uint64_t number, std::uint64_t mostRows);
    /// As `emitRow`, for `count` rows of the same cells from `number` on.
    [[nodiscard]] Result<Visit> emitRows(std::uint64_t number, std::uint64_t count, std::uint64_t mostRows);
    /// As `emitRow`, of cells that were gathered elsewhere, by rising column.
    [[nodiscard]] Result<Visit> emit(std::uint64_t number, std::span<const Cell> cells, std::uint64_t mostRows);
    void note(std::string sentence) { m_tail.notes.push_back(std::move(sentence)); }
    void merge(const CellRange& range);
    void endSheet();

    [[nodiscard]] bool rowIsEmpty() const { return m_cells.size() == 0; }
    [[nodiscard]] const ReadLimits& limits() const { return m_limits; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    /// `why` ends the sentence "In FILE, sheet "S", row N …".
    [[nodiscard]] Error error(std::uint64_t row, std::string_view why) const;

private:
    void order();
    [[nodiscard]] Result<void> check(std::uint64_t number, std::span<const Cell> cells, std::uint64_t mostRows);

    SheetVisitor& m_visitor;
    ReadLimits m_limits;
    std::string m_file;
    std::string m_sheet;
    std::size_t m_sheets{0};
    CellStore m_cells;
    std::uint64_t m_lastRow{0};
    std::uint64_t m_total{0};
    SheetTail m_tail;
};

} // namespace outturn::importing

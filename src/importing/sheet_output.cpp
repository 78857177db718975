// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_output.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::importing {
namespace {

bool before(const Cell& a, const Cell& b)
{
    return a.column < b.column;
}

} // namespace

SheetOutput::SheetOutput(SheetVisitor& visitor, const ReadLimits& limits, std::string file)
    : m_visitor(visitor)
    , m_limits(limits)
    , m_file(std::move(file))
{
}

Visit SheetOutput::beginSheet(const std::string& name, bool hidden)
{
    m_sheet = name;
    m_cells.keep(0);
    m_lastRow = 0;
    m_tail = {};
    return m_visitor.sheet({.name = name, .index = m_sheets++, .hidden = hidden});
}

// Of two cells at one place the later stands, as spreadsheet programs have it.
void SheetOutput::order()
{
    const auto cells = m_cells.all();
    const auto first = cells.begin();
    const auto last = cells.end();
    const auto rises = [](const Cell& a, const Cell& b) { return a.column >= b.column; };
    if (std::adjacent_find(first, last, rises) == last)
        return;
    std::stable_sort(first, last, before);
    std::reverse(first, last);
    const auto kept = std::unique(first, last, [](const Cell& a, const Cell& b) { return a.column == b.column; });
    std::reverse(first, kept);
    m_cells.keep(static_cast<std::size_t>(kept - first));
}

Result<void> SheetOutput::check(std::uint64_t number, std::span<const Cell> cells, std::uint64_t mostRows)
{
    if (number == 0 || number > mostRows)
        return tl::unexpected(error(number, fmt::format("lies beyond the {} rows of a sheet", mostRows)));
    if (number <= m_lastRow)
        return tl::unexpected(error(number, fmt::format("comes after row {}; save the workbook again", m_lastRow)));
    if (!cells.empty() && cells.back().column > m_limits.columns) {
        return tl::unexpected(error(
            number, fmt::format("has more than the {} columns of a sheet; it will not be read", m_limits.columns)));
    }
    m_total += cells.size();
    if (m_total > m_limits.cells)
        return tl::unexpected(error(number, "brings the file to more cells than Outturn reads; split the file"));
    const auto tooLong = [this](const Cell& cell) { return cell.text.size() > m_limits.cellText; };
    if (std::any_of(cells.begin(), cells.end(), tooLong))
        return tl::unexpected(error(number, "has a cell with more text than a spreadsheet can hold"));
    return {};
}

Result<Visit> SheetOutput::emitRow(std::uint64_t number, std::uint64_t mostRows)
{
    return emitRows(number, 1, mostRows);
}

Result<Visit> SheetOutput::emitRows(std::uint64_t number, std::uint64_t count, std::uint64_t mostRows)
{
    if (m_cells.size() > 0)
        order();
    Result<Visit> visit = Visit::Continue;
    for (std::uint64_t i = 0; m_cells.size() > 0 && i < count && visit && *visit == Visit::Continue; ++i)
        visit = emit(number + i, m_cells.all(), mostRows);
    if (visit)
        m_cells.keep(0);
    return visit;
}

Result<Visit> SheetOutput::emit(std::uint64_t number, std::span<const Cell> cells, std::uint64_t mostRows)
{
    if (auto checked = check(number, cells, mostRows); !checked)
        return tl::unexpected(std::move(checked.error()));
    m_lastRow = number;
    return m_visitor.row({.number = static_cast<std::uint32_t>(number), .cells = cells});
}

void SheetOutput::merge(const CellRange& range)
{
    if (m_tail.merged.size() < m_limits.merged)
        m_tail.merged.push_back(range);
}

void SheetOutput::endSheet()
{
    m_visitor.endSheet(m_tail);
}

Error SheetOutput::error(std::uint64_t row, std::string_view why) const
{
    return Error{ErrorCode::BadInput,
                 fmt::format("In {}, sheet \"{}\", row {} {}.", m_file, m_sheet, row, why),
                 {{"file", m_file}, {"sheet", m_sheet}, {"row", std::to_string(row)}}};
}

} // namespace outturn::importing

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
    m_used = 0;
    m_lastRow = 0;
    m_tail = {};
    return m_visitor.sheet({.name = name, .index = m_sheets++, .hidden = hidden});
}

Cell& SheetOutput::add(std::uint32_t column, CellType type)
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

// Of two cells at one place the later stands, as spreadsheet programs have it.
void SheetOutput::order()
{
    const auto first = m_cells.begin();
    const auto last = first + static_cast<std::ptrdiff_t>(m_used);
    const auto rises = [](const Cell& a, const Cell& b) { return a.column >= b.column; };
    if (std::adjacent_find(first, last, rises) == last)
        return;
    std::stable_sort(first, last, before);
    std::reverse(first, last);
    const auto kept = std::unique(first, last, [](const Cell& a, const Cell& b) { return a.column == b.column; });
    std::reverse(first, kept);
    m_used = static_cast<std::size_t>(kept - first);
}

Result<void> SheetOutput::check(std::uint64_t number, std::uint64_t mostRows)
{
    if (number == 0 || number > mostRows)
        return tl::unexpected(error(number, fmt::format("lies beyond the {} rows of a sheet", mostRows)));
    if (number <= m_lastRow)
        return tl::unexpected(error(number, fmt::format("comes after row {}; save the workbook again", m_lastRow)));
    if (m_used > 0 && m_cells[m_used - 1].column > m_limits.columns) {
        return tl::unexpected(error(
            number, fmt::format("has more than the {} columns of a sheet; it will not be read", m_limits.columns)));
    }
    m_total += m_used;
    if (m_total > m_limits.cells)
        return tl::unexpected(error(number, "brings the file to more cells than Outturn reads; split the file"));
    const auto tooLong = [this](const Cell& cell) { return cell.text.size() > m_limits.cellText; };
    if (std::any_of(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(m_used), tooLong))
        return tl::unexpected(error(number, "has a cell with more text than a spreadsheet can hold"));
    return {};
}

Result<Visit> SheetOutput::emitRow(std::uint64_t number, std::uint64_t mostRows)
{
    return emitRows(number, 1, mostRows);
}

Result<Visit> SheetOutput::emitRows(std::uint64_t number, std::uint64_t count, std::uint64_t mostRows)
{
    if (m_used == 0)
        return Visit::Continue;
    order();
    for (std::uint64_t i = 0; i < count; ++i) {
        if (auto checked = check(number + i, mostRows); !checked)
            return tl::unexpected(std::move(checked.error()));
        m_lastRow = number + i;
        const SheetRow row{.number = static_cast<std::uint32_t>(number + i), .cells = {m_cells.data(), m_used}};
        if (const Visit visit = m_visitor.row(row); visit != Visit::Continue) {
            m_used = 0;
            return visit;
        }
    }
    m_used = 0;
    return Visit::Continue;
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

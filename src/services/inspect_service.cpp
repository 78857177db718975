// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/inspect_service.h>

#include <outturn/importing/sheet_reader.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::importing;

std::string rangeName(const CellRange& range)
{
    return cellReference(range.firstRow, range.firstColumn) + ":" + cellReference(range.lastRow, range.lastColumn);
}

/// Passes the cells of the sheets asked for on.
class CellsVisitor : public SheetVisitor
{
public:
    CellsVisitor(const std::string& wanted, CellListener& listener)
        : m_wanted(wanted)
        , m_listener(listener)
    {
    }

    Visit sheet(const SheetHead& head) override
    {
        m_names.push_back(head.name);
        if (!m_wanted.empty() && head.name != m_wanted)
            return Visit::SkipSheet;
        m_found = true;
        m_sheet = {.name = head.name, .hidden = head.hidden, .merged = {}, .notes = {}};
        m_listener.beginSheet(head.name);
        return Visit::Continue;
    }
    Visit row(const SheetRow& row) override
    {
        m_sheet.rows = row.number;
        m_sheet.columns = std::max(m_sheet.columns, row.cells.back().column);
        for (const Cell& cell : row.cells) {
            m_listener.cell({.row = row.number,
                             .column = cell.column,
                             .type = cellTypeKey(cell.type),
                             .number = cell.number,
                             .text = cell.text,
                             .shown = cell.shown});
        }
        return Visit::Continue;
    }
    void endSheet(const SheetTail& tail) override
    {
        std::transform(tail.merged.begin(), tail.merged.end(), std::back_inserter(m_sheet.merged), rangeName);
        m_sheet.notes = tail.notes;
        m_listener.endSheet(m_sheet);
    }

    [[nodiscard]] bool found() const { return m_found || m_wanted.empty(); }
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    const std::string& m_wanted;
    CellListener& m_listener;
    InspectedSheet m_sheet;
    std::vector<std::string> m_names;
    bool m_found{false};
};

} // namespace

Result<void> inspectCells(const std::filesystem::path& file, const std::string& sheet, CellListener& listener)
{
    const SheetSource source(file);
    CellsVisitor visitor(sheet, listener);
    if (auto read = readSheets(source, visitor); !read)
        return read;
    if (!visitor.found()) {
        return failure(
            ErrorCode::NotFound,
            fmt::format("{} has no sheet \"{}\"; it has {}.", source.name(), sheet, fmt::join(visitor.names(), ", ")),
            {{"file", source.name()}, {"sheet", sheet}});
    }
    return {};
}

std::string cellName(std::uint32_t row, std::uint32_t column)
{
    return cellReference(row, column);
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/inspect_service.h>

#include "inspect_table.h"

#include <outturn/importing/sheet_reader.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::importing;

tl::unexpected<Error> noSuchSheet(const std::string& file, const std::string& sheet,
                                  const std::vector<std::string>& names)
{
    return failure(ErrorCode::NotFound,
                   fmt::format("{} has no sheet \"{}\"; it has {}.", file, sheet, fmt::join(names, ", ")),
                   {{"file", file}, {"sheet", sheet}});
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

/// Gathers each sheet asked for into a grid and looks for its tables.
class TablesVisitor : public SheetVisitor
{
public:
    explicit TablesVisitor(const std::string& wanted)
        : m_wanted(wanted)
    {
    }

    Visit sheet(const SheetHead& head) override
    {
        names.push_back(head.name);
        if (!m_wanted.empty() && head.name != m_wanted)
            return Visit::SkipSheet;
        m_grid = {};
        m_cut = false;
        UnderstoodSheet fresh;
        fresh.sheet.name = head.name;
        fresh.sheet.hidden = head.hidden;
        sheets.push_back(std::move(fresh));
        return Visit::Continue;
    }
    Visit row(const SheetRow& row) override
    {
        InspectedSheet& sheet = sheets.back().sheet;
        sheet.rows = row.number;
        sheet.columns = std::max(sheet.columns, row.cells.back().column);
        m_cut = m_cut || m_grid.cellCount() > kMostCells;
        if (!m_cut)
            m_grid.addRow(row);
        return Visit::Continue;
    }
    void endSheet(const SheetTail& tail) override
    {
        InspectedSheet& sheet = sheets.back().sheet;
        for (const CellRange& range : tail.merged) {
            m_grid.addMerged(range);
            sheet.merged.push_back(rangeName(range));
        }
        sheet.notes = tail.notes;
        if (m_cut)
            sheet.notes.push_back(fmt::format("Only its first {} rows were looked at for tables.", m_grid.lastRow()));
        for (const SheetTable& table : findTables(m_grid))
            sheets.back().tables.push_back(inspectedTable(table));
    }

    std::vector<UnderstoodSheet> sheets;
    std::vector<std::string> names;

private:
    static constexpr std::size_t kMostCells = 5'000'000;

    const std::string& m_wanted;
    CellGrid m_grid;
    bool m_cut{false};
};

} // namespace

Result<std::vector<UnderstoodSheet>> inspectTables(const std::filesystem::path& file, const std::string& sheet)
{
    const SheetSource source(file);
    TablesVisitor visitor(sheet);
    if (auto read = readSheets(source, visitor); !read)
        return tl::unexpected(read.error());
    if (visitor.sheets.empty() && !sheet.empty())
        return noSuchSheet(source.name(), sheet, visitor.names);
    return std::move(visitor.sheets);
}

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

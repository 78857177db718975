// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/sheet_preview.h>

#include "inspect_table.h"
#include "profile_suggestion.h"

#include <outturn/importing/sheet_reader.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace outturn::services {
namespace {

using namespace outturn::importing;

constexpr std::size_t kMostCells = 200'000; // of a sheet: what a person may scroll through
constexpr std::uint32_t kRowsBetweenQuestions = 1024;

/// Finds the shown cells by their place and says what they are.
class RoleMarker
{
public:
    explicit RoleMarker(std::vector<PreviewRow>& rows)
        : m_rows(rows)
    {
    }

    void mark(const SheetTable& table)
    {
        markRow(table.titleRow, CellRole::Title);
        for (std::uint32_t row = table.firstHeaderRow; row != 0 && row <= table.lastHeaderRow; ++row)
            markHeader(row, table);
        for (const TableRow& row : table.rows)
            markBody(row, table);
        for (const TableNote& note : table.notes)
            markRow(note.row, CellRole::Note);
        for (const MissingFigure& missing : table.missing)
            markCell(missing.row, missing.column, CellRole::Missing);
        for (const FlaggedFigure& flagged : table.flagged)
            markCell(flagged.row, flagged.column, CellRole::Flag);
    }

private:
    [[nodiscard]] PreviewRow* rowAt(std::uint32_t number)
    {
        const auto row = std::ranges::lower_bound(m_rows, number, {}, &PreviewRow::number);
        return row != m_rows.end() && row->number == number ? &*row : nullptr;
    }
    void markRow(std::uint32_t number, CellRole role)
    {
        if (PreviewRow* row = rowAt(number)) {
            for (PreviewCell& cell : row->cells)
                cell.role = role;
        }
    }
    void markCell(std::uint32_t number, std::uint32_t column, CellRole role)
    {
        if (PreviewRow* row = rowAt(number)) {
            for (PreviewCell& cell : row->cells) {
                if (cell.column == column)
                    cell.role = role;
            }
        }
    }
    void markHeader(std::uint32_t number, const SheetTable& table)
    {
        markRow(number, CellRole::Header);
        for (const TableColumn& column : table.columns) {
            if (column.period)
                markCell(number, column.column, CellRole::Period);
        }
    }
    void markBody(const TableRow& body, const SheetTable& table)
    {
        PreviewRow* row = rowAt(body.row);
        if (row == nullptr)
            return;
        for (PreviewCell& cell : row->cells) {
            const auto column = std::ranges::find(table.columns, cell.column, &TableColumn::column);
            if (column != table.columns.end())
                cell.role = roleOf(*column, body.kind != RowKind::Data);
        }
    }
    [[nodiscard]] static CellRole roleOf(const TableColumn& column, bool totalRow)
    {
        switch (column.role) {
        case ColumnRole::Label:
            return totalRow ? CellRole::Total : CellRole::Label;
        case ColumnRole::Area:
            return totalRow ? CellRole::Total : CellRole::Area;
        case ColumnRole::Period:
            return CellRole::Period;
        case ColumnRole::Value:
            return totalRow || column.total ? CellRole::Total : CellRole::Value;
        case ColumnRole::Flag:
            return CellRole::Flag;
        }
        return CellRole::NotRead;
    }

    std::vector<PreviewRow>& m_rows;
};

bool isFigure(CellType type)
{
    return type != CellType::Text && type != CellType::Error && type != CellType::Empty;
}

/// Keeps the first rows of each sheet, to be shown and to look for tables in.
class PreviewVisitor : public SheetVisitor
{
public:
    explicit PreviewVisitor(const Progress& progress)
        : m_progress(progress)
    {
    }

    Visit sheet(const SheetHead& head) override
    {
        m_grid = {};
        sheets.emplace_back();
        sheets.back().sheet.name = head.name;
        sheets.back().sheet.hidden = head.hidden;
        return Visit::Continue;
    }
    Visit row(const SheetRow& row) override
    {
        SheetPreview& preview = sheets.back();
        preview.sheet.rows = row.number;
        preview.sheet.columns = std::max(preview.sheet.columns, row.cells.back().column);
        preview.cut = preview.cut || m_grid.cellCount() >= kMostCells;
        if (!preview.cut)
            keep(row, preview);
        stopped = ++m_asked % kRowsBetweenQuestions == 0 && m_progress.stop.stop_requested();
        return stopped ? Visit::Stop : Visit::Continue;
    }
    void endSheet(const SheetTail& tail) override
    {
        SheetPreview& preview = sheets.back();
        for (const CellRange& range : tail.merged)
            m_grid.addMerged(range);
        preview.sheet.notes = tail.notes;
        m_tables.push_back(findTables(m_grid));
        RoleMarker marker(preview.rows);
        for (const SheetTable& table : m_tables.back())
            marker.mark(table);
    }

    /// What a profile would say needs to know how many sheets and tables there are.
    void suggest()
    {
        for (std::size_t sheet = 0; sheet < m_tables.size(); ++sheet) {
            const SuggestionPlace place{.sheet = sheets.size() > 1 ? sheets[sheet].sheet.name : std::string{},
                                        .stacked = m_tables[sheet].size() > 1};
            for (const SheetTable& table : m_tables[sheet])
                sheets[sheet].tables.push_back({inspectedTable(table), suggestedSection(table, place)});
        }
    }

    std::vector<SheetPreview> sheets;
    bool stopped{false};

private:
    void keep(const SheetRow& row, SheetPreview& preview)
    {
        m_grid.addRow(row);
        PreviewRow& kept = preview.rows.emplace_back();
        kept.number = row.number;
        for (const Cell& cell : row.cells)
            kept.cells.push_back({.column = cell.column, .figure = isFigure(cell.type), .shown = cell.shown});
    }

    const Progress& m_progress;
    CellGrid m_grid;
    std::vector<std::vector<SheetTable>> m_tables;
    std::uint32_t m_asked{0};
};

} // namespace

Result<std::vector<SheetPreview>> previewSheets(const std::filesystem::path& file, const Progress& progress)
{
    const SheetSource source(file);
    PreviewVisitor visitor(progress);
    if (const auto read = readSheets(source, visitor); !read)
        return tl::unexpected(read.error());
    if (visitor.stopped)
        return failure(ErrorCode::Cancelled,
                       fmt::format("Stopped while {} was read; nothing was changed.", source.name()));
    visitor.suggest();
    return std::move(visitor.sheets);
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect_table.h"

#include <outturn/domain/period_text.h>

#include <algorithm>
#include <set>

namespace outturn::services {
namespace {

using namespace outturn::importing;

std::vector<InspectedColumn> columnsOf(const SheetTable& table)
{
    std::vector<InspectedColumn> columns;
    for (const TableColumn& column : table.columns) {
        columns.push_back({.letters = columnLetters(column.column),
                           .head = column.head,
                           .role = std::string(columnRoleKey(column.role)),
                           .period = column.period ? domain::periodKey(*column.period) : std::string{},
                           .unit = column.unit,
                           .total = column.total});
    }
    return columns;
}

std::vector<InspectedArea> areasOf(const SheetTable& table)
{
    std::vector<InspectedArea> areas;
    std::set<std::string_view> seen;
    const bool areaColumn = std::any_of(table.columns.begin(), table.columns.end(),
                                        [](const TableColumn& column) { return column.role == ColumnRole::Area; });
    for (const TableRow& row : table.rows) {
        if (row.area != nullptr && seen.insert(row.area->slug).second)
            areas.push_back({.label = row.place,
                             .area = std::string(row.area->slug),
                             .kind = std::string(domain::areaKindKey(row.area->kind)),
                             .row = row.row});
        else if (row.area == nullptr && areaColumn && row.kind == RowKind::Data && !row.place.empty()
                 && seen.insert(row.place).second)
            areas.push_back({.label = row.place, .area = {}, .kind = {}, .row = row.row});
    }
    return areas;
}

std::vector<std::string> rowPeriodsOf(const SheetTable& table)
{
    std::vector<std::string> periods;
    std::set<domain::Period> seen;
    for (const TableRow& row : table.rows) {
        if (row.period && seen.insert(*row.period).second)
            periods.push_back(domain::periodKey(*row.period));
    }
    return periods;
}

std::vector<InspectedTotal> totalsOf(const SheetTable& table)
{
    std::vector<InspectedTotal> totals;
    for (const TableRow& row : table.rows) {
        if (row.kind != RowKind::Data)
            totals.push_back({row.row, row.label, std::string(rowKindKey(row.kind))});
    }
    return totals;
}

// Marks of one kind together, in the order in which each first stands.
template <typename Marked, typename Meaning>
std::vector<InspectedMark> marksOf(const std::vector<Marked>& all, Meaning meaning)
{
    std::vector<InspectedMark> marks;
    for (const Marked& one : all) {
        const std::string key(meaning(one));
        const auto known = std::find_if(marks.begin(), marks.end(), [&](const InspectedMark& mark) {
            return mark.marker == one.marker && mark.meaning == key;
        });
        if (known == marks.end())
            marks.push_back({one.marker, key, 1, cellReference(one.row, one.column)});
        else
            ++known->count;
    }
    return marks;
}

} // namespace

std::string rangeName(const CellRange& range)
{
    return cellReference(range.firstRow, range.firstColumn) + ":" + cellReference(range.lastRow, range.lastColumn);
}

InspectedTable inspectedTable(const SheetTable& table)
{
    InspectedTable inspected{.title = table.title,
                             .unit = table.unit,
                             .firstHeaderRow = table.firstHeaderRow,
                             .lastHeaderRow = table.lastHeaderRow,
                             .body = rangeName(table.body),
                             .columns = columnsOf(table),
                             .areas = areasOf(table),
                             .rowPeriods = rowPeriodsOf(table),
                             .totals = totalsOf(table),
                             .missing = {},
                             .flags = {},
                             .notes = {}};
    inspected.missing =
        marksOf(table.missing, [](const MissingFigure& one) { return domain::missingReasonKey(one.reason); });
    inspected.flags = marksOf(table.flagged, [](const FlaggedFigure& one) { return figureFlagKey(one.flag); });
    for (const TableNote& note : table.notes)
        inspected.notes.push_back(note.text);
    return inspected;
}

} // namespace outturn::services

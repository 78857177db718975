// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/chart_table.h>

#include "calendar_days.h"
#include "trend_targets.h"

#include <outturn/domain/period_text.h>

#include <algorithm>
#include <map>
#include <set>

namespace outturn::charting {
namespace {

std::set<domain::Period> allPeriods(const ChartSpec& spec)
{
    std::set<domain::Period> periods;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points)
            periods.insert(point.period);
    }
    return periods;
}

bool hasRemarks(const ChartSeries& series)
{
    return std::ranges::any_of(series.points, [](const ChartPoint& point) { return !point.remark.empty(); });
}

// A reference line has a piece a process: one column for all pieces of a name.
std::vector<std::string> referenceNames(const ChartSpec& spec)
{
    std::vector<std::string> names;
    for (const auto& line : spec.references) {
        if (std::ranges::find(names, line.name) == names.end())
            names.push_back(line.name);
    }
    return names;
}

std::string referenceCell(const ChartSpec& spec, const std::string& name, double day)
{
    for (const auto& line : spec.references) {
        if (line.name == name && day >= line.fromX && day <= line.toX)
            return line.printed;
    }
    return {};
}

std::vector<std::string> headerOf(const ChartSpec& spec)
{
    const bool several = spec.series.size() > 1;
    std::vector<std::string> header{"Period"};
    for (const auto& series : spec.series) {
        header.push_back(several ? series.label : "Value");
        header.push_back(several ? series.label + ", provenance" : "Provenance");
        if (hasRemarks(series))
            header.emplace_back("Signal");
    }
    for (const auto& target : spec.targets)
        header.push_back(target.label);
    for (auto& name : referenceNames(spec))
        header.push_back(std::move(name));
    if (!spec.bands.empty())
        header.emplace_back("Notes");
    return header;
}

/// What was noted on the days that a row stands for alone: after the row before it, up to its period's end.
std::string noteCell(const ChartSpec& spec, double after, double last)
{
    std::string notes;
    for (const auto& band : spec.bands) {
        if (band.toX <= after || band.fromX > last)
            continue;
        notes += (notes.empty() ? "" : "; ") + (band.readOut.empty() ? band.caption : band.readOut);
    }
    return notes;
}

std::string targetCell(const TargetLine& target, const domain::Period& period, const ChartSpec& spec)
{
    const double day = daysSinceEpoch(period.last());
    if (day < target.fromX || day > target.toX)
        return {};
    const double length = target.toX - target.fromX;
    const double share = length > 0 ? (day - target.fromX) / length : 1;
    const double level = target.fromY + share * (target.toY - target.fromY);
    return printedLevel(level, spec.unit, spec.decimals);
}

// A window's own days are those that its neighbours do not share: of twelve months the last.
double startOf(const domain::Period& period)
{
    const Date first = period.kind() == domain::PeriodKind::TwelveMonths ? firstOfMonth(period.last()) : period.first();
    return daysSinceEpoch(first) - 1;
}

std::vector<std::string> rowOf(const ChartSpec& spec, const domain::Period& period)
{
    std::vector<std::string> row{domain::periodTitle(period)};
    for (const auto& series : spec.series) {
        const auto point = std::ranges::find(series.points, period, &ChartPoint::period);
        const bool known = point != series.points.end();
        row.push_back(known ? point->printed : std::string{});
        row.push_back(known ? point->provenance : std::string{});
        if (hasRemarks(series))
            row.push_back(known ? point->remark : std::string{});
    }
    for (const auto& target : spec.targets)
        row.push_back(targetCell(target, period, spec));
    for (const auto& name : referenceNames(spec))
        row.push_back(referenceCell(spec, name, daysSinceEpoch(period.last())));
    if (!spec.bands.empty())
        row.push_back(noteCell(spec, startOf(period), daysSinceEpoch(period.last())));
    return row;
}

std::string stepTitle(const domain::Period& period)
{
    if (period.kind() == domain::PeriodKind::Quarter)
        return "Q" + std::to_string(period.quarterNumber());
    constexpr std::size_t kLetters = 3;
    const std::string month = std::string{shortMonthName(period.last().month())}.substr(0, kLetters);
    return period.kind() == domain::PeriodKind::Month ? month : "To " + month;
}

// Years over each other: a row a month, a column a year, in the order of time.
ChartTable yearTable(const ChartSpec& spec)
{
    ChartTable table{.header = {"Period"}};
    std::map<double, std::vector<std::string>> rows;
    for (std::size_t column = spec.series.size(); column > 0; --column) {
        const ChartSeries& series = spec.series[column - 1];
        table.header.push_back(series.label);
        table.header.push_back(series.label + ", provenance");
        for (const auto& point : series.points) {
            auto& row = rows[point.x];
            if (row.empty())
                row = {stepTitle(point.period)};
            row.resize(table.header.size() - 2);
            row.push_back(point.printed);
            row.push_back(point.provenance);
        }
    }
    for (auto& [day, row] : rows) {
        row.resize(table.header.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

// One of a group a row, first place first.
ChartTable peerTable(const ChartSpec& spec)
{
    const bool counted =
        std::ranges::any_of(spec.peers.marks, [](const PeerMark& mark) { return mark.base.has_value(); });
    const bool remarked = spec.kind == ChartKind::Funnel;
    ChartTable table{.header = {"Place", "Force", spec.peers.valueTitle}};
    if (counted)
        table.header.insert(table.header.end(), {"Count", "Of (" + spec.peers.baseTitle + ")"});
    if (remarked)
        table.header.emplace_back("Against the limits");
    table.header.emplace_back("Provenance");
    for (const PeerMark& mark : spec.peers.marks) {
        std::vector<std::string> row{mark.place, mark.name, mark.printed};
        if (counted)
            row.insert(row.end(), {mark.count, mark.printedBase});
        if (remarked)
            row.push_back(mark.remark.empty() ? "within" : mark.remark);
        row.push_back(mark.provenance);
        table.rows.push_back(std::move(row));
    }
    return table;
}

void appendLine(std::string& text, const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string cell = cells[i];
        std::ranges::replace_if(
            cell, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
        text += i == 0 ? cell : "\t" + cell;
    }
    text += '\n';
}

} // namespace

ChartTable chartTable(const ChartSpec& spec)
{
    if (spec.kind != ChartKind::OverTime)
        return peerTable(spec);
    if (spec.overlaysYears)
        return yearTable(spec);
    ChartTable table{.header = headerOf(spec)};
    for (const auto& period : allPeriods(spec)) {
        table.rows.push_back(rowOf(spec, period));
        table.periods.push_back(period);
    }
    return table;
}

std::string tabSeparated(const ChartTable& table)
{
    std::string text;
    appendLine(text, table.header);
    for (const auto& row : table.rows)
        appendLine(text, row);
    return text;
}

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/chart_table.h>

#include "calendar_days.h"
#include "trend_targets.h"

#include <outturn/domain/period_text.h>

#include <algorithm>
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

std::vector<std::string> headerOf(const ChartSpec& spec)
{
    const bool several = spec.series.size() > 1;
    std::vector<std::string> header{"Period"};
    for (const auto& series : spec.series) {
        header.push_back(several ? series.label : "Value");
        header.push_back(several ? series.label + ", provenance" : "Provenance");
    }
    for (const auto& target : spec.targets)
        header.push_back(target.label);
    return header;
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

std::vector<std::string> rowOf(const ChartSpec& spec, const domain::Period& period)
{
    std::vector<std::string> row{domain::periodTitle(period)};
    for (const auto& series : spec.series) {
        const auto point = std::ranges::find(series.points, period, &ChartPoint::period);
        const bool known = point != series.points.end();
        row.push_back(known ? point->printed : std::string{});
        row.push_back(known ? point->provenance : std::string{});
    }
    for (const auto& target : spec.targets)
        row.push_back(targetCell(target, period, spec));
    return row;
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
    ChartTable table{.header = headerOf(spec)};
    for (const auto& period : allPeriods(spec))
        table.rows.push_back(rowOf(spec, period));
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

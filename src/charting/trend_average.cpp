// SPDX-License-Identifier: GPL-3.0-or-later
#include "trend_average.h"

#include "calendar_days.h"
#include "trend_points.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

using domain::Aggregation;
using domain::PeriodKind;
using domain::Series;

constexpr int kMonthsPerYear = 12;

bool isEvenLevel(const Series& levels)
{
    return levels.measure.kind == domain::MeasureKind::Value && !levels.points.empty()
        && std::ranges::all_of(levels.points, [](const domain::SeriesPoint& point) {
               return point.period.kind() == PeriodKind::Month || point.period.kind() == PeriodKind::Quarter;
           });
}

std::string nameOf(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return "12-month average";
    case Aggregation::Median:
        return "12-month median";
    case Aggregation::Ratio:
        return "12-month rate";
    default:
        return "12-month mean";
    }
}

// A total as the part that falls to one month or quarter.
void shareOut(Series& rolling, int months)
{
    for (auto& point : rolling.points) {
        if (point.value)
            *point.value *= static_cast<double>(months) / kMonthsPerYear;
    }
    rolling.decimals = std::max(rolling.decimals, 1);
}

const ChartPoint* lastKnown(const ChartSeries& series)
{
    const auto found = std::find_if(series.points.rbegin(), series.points.rend(),
                                    [](const ChartPoint& point) { return point.y.has_value(); });
    return found == series.points.rend() ? nullptr : &*found;
}

Callout calloutOf(const ChartPoint& point)
{
    return {
        .x = point.x, .y = *point.y, .text = fmt::format("{}: {}", domain::periodShort(point.period), point.printed)};
}

} // namespace

void addAverage(ChartSpec& spec, const domain::Indicator& indicator, const Series& levels, Series rolling)
{
    if (spec.series.size() != 1 || !isEvenLevel(levels) || indicator.aggregation == Aggregation::Snapshot)
        return;
    if (indicator.aggregation == Aggregation::Sum)
        shareOut(rolling, levels.points.front().period.months());
    ChartSeries average{.label = nameOf(indicator.aggregation), .role = SeriesRole::Average};
    for (const ChartPoint& point : chartPoints(rolling, average.label)) {
        const auto beside = std::ranges::find(spec.series.front().points, point.x, &ChartPoint::x);
        if (!point.y || beside == spec.series.front().points.end())
            continue;
        average.points.push_back(point);
        // One row of the table with the figure of that month.
        average.points.back().period = beside->period;
    }
    if (average.points.size() < 2)
        return;
    average.endLabel = average.points.back().printed;
    spec.series.push_back(std::move(average));
}

void callOutYearBefore(ChartSpec& spec, const Series& levels)
{
    const ChartPoint* last = lastKnown(spec.series.front());
    if (!last || levels.unit == domain::Unit::Date)
        return;
    const auto& points = spec.series.front().points;
    const auto before = std::ranges::find(points, last->period.sameLastYear(), &ChartPoint::period);
    if (before != points.end() && before->y)
        spec.callouts.push_back(calloutOf(*before));
    // What is expected stands where the last figure's label would be.
    if (!spec.expected.empty())
        spec.callouts.push_back(calloutOf(*last));
}

} // namespace outturn::charting

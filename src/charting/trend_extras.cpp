// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/trend_extras.h>

#include "calendar_days.h"
#include "level_axis.h"
#include "trend_average.h"
#include "trend_expected.h"
#include "trend_points.h"
#include "trend_targets.h"

#include <algorithm>

namespace outturn::charting {
namespace {

// The calendar goes on to the end of what is expected, and with it the targets that still hold.
void extendCalendar(ChartSpec& spec, const TrendChartInput& trend, const domain::Series& levels)
{
    if (spec.expected.empty())
        return;
    spec.x = calendarAxis(dayAt(spec.x.min), dayAt(spec.expected.back().x));
    spec.targets = targetLines(comparableTargets(trend.indicator, levels, trend.targets), spec.decimals, spec.x);
    spec.bands = annotationBands(trend.annotations, spec.x);
}

} // namespace

ChartSpec trendDetail(const TrendDetailInput& input)
{
    ChartSpec spec = trendChart(input.trend);
    if (!spec.emptyReason.empty())
        return spec;
    const auto levels = shownPart(input.trend.series.front().series, input.trend.shown);
    if (input.expected)
        addExpected(spec, levels);
    else
        addAverage(spec, input.trend.indicator, levels, input.rolling);
    callOutYearBefore(spec, levels);
    extendCalendar(spec, input.trend, levels);
    setLevelAxis(spec, countsFromZero(input.trend.indicator, spec.unit));
    return spec;
}

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/trend_chart.h>

#include "calendar_days.h"
#include "level_axis.h"
#include "measure_words.h"
#include "point_words.h"
#include "trend_points.h"
#include "trend_revisions.h"
#include "trend_summary.h"
#include "trend_targets.h"

#include <algorithm>

namespace outturn::charting {
namespace {

std::vector<TrendSeries> shownSeries(const TrendChartInput& input)
{
    std::vector<TrendSeries> shown;
    for (const auto& line : input.series) {
        shown.push_back(line);
        shown.back().series = shownPart(line.series, input.shown);
        if (line.label.empty())
            shown.back().label = input.indicator.shortName;
    }
    return shown;
}

ChartSeries chartSeries(const TrendSeries& line, bool named)
{
    ChartSeries series{.label = line.label, .role = line.role};
    series.points = chartPoints(line.series, named ? line.label : std::string{});
    const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                   [](const ChartPoint& point) { return point.y.has_value(); });
    if (last != series.points.rend())
        series.endLabel = last->printed;
    return series;
}

Axis periodAxis(const ChartSpec& spec)
{
    ValueRange days;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points)
            days.include(point.x);
    }
    return calendarAxis(dayAt(days.lowest), dayAt(days.highest));
}

bool anyPoint(const std::vector<TrendSeries>& series, bool domain::SeriesPoint::*mark)
{
    return std::ranges::any_of(series, [mark](const TrendSeries& line) {
        return std::ranges::any_of(line.series.points,
                                   [mark](const auto& point) { return point.value && point.*mark; });
    });
}

std::vector<std::string> hollowNote(const std::vector<TrendSeries>& series)
{
    const bool illustrative = anyPoint(series, &domain::SeriesPoint::illustrative);
    const bool provisional = anyPoint(series, &domain::SeriesPoint::provisional);
    if (illustrative && provisional)
        return {"Hollow points are illustrative (made for the sample, not published) or provisional."};
    if (illustrative)
        return {"Hollow points are illustrative: made for the sample, not published."};
    if (provisional)
        return {"Hollow points are provisional and may still be revised."};
    return {};
}

ChartSpec emptyChart(ChartSpec spec, const TrendChartInput& input)
{
    spec.series.clear();
    spec.emptyReason = emptyTrendReason(input);
    spec.summary = spec.emptyReason;
    return spec;
}

// Leaves out series without any value, which would only take a name and a colour.
void dropEmpty(std::vector<TrendSeries>& series)
{
    std::erase_if(series, [](const TrendSeries& line) {
        return std::ranges::none_of(line.series.points, [](const auto& point) { return point.value.has_value(); });
    });
}

} // namespace

ChartSpec trendChart(const TrendChartInput& input)
{
    domain::Series none;
    none.unit = input.indicator.unit;
    const domain::Series& asked = input.series.empty() ? none : input.series.front().series;
    auto shown = shownSeries(input);
    dropEmpty(shown);
    const domain::Series& main = shown.empty() ? asked : shown.front().series;

    ChartSpec spec{.title = input.indicator.name, .unit = main.unit, .decimals = main.decimals};
    spec.subtitle = unitAndMeasure(input.indicator, main);
    for (const auto& line : shown)
        spec.series.push_back(chartSeries(line, shown.size() > 1));
    if (valuesOf(spec).empty())
        return emptyChart(std::move(spec), input);

    const auto targets = comparableTargets(input.indicator, main, input.targets);
    spec.x = periodAxis(spec);
    spec.targets = targetLines(targets, spec.decimals, spec.x);
    spec.bands = annotationBands(input.annotations, spec.x);
    spec.notes = hollowNote(shown);
    markRevisions(spec);
    setLevelAxis(spec, countsFromZero(input.indicator, spec.unit));
    spec.summary = trendSummary(input.indicator, shown, targets);
    return spec;
}

} // namespace outturn::charting

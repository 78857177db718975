// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/trend_chart.h>

#include "calendar_days.h"
#include "measure_words.h"
#include "point_words.h"
#include "trend_points.h"
#include "trend_summary.h"
#include "trend_targets.h"

#include <algorithm>
#include <limits>

namespace outturn::charting {
namespace {

using domain::Unit;

struct Range
{
    double lowest{std::numeric_limits<double>::infinity()};
    double highest{-std::numeric_limits<double>::infinity()};

    void include(double value)
    {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }

    [[nodiscard]] bool empty() const { return lowest > highest; }
};

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

Range valuesOf(const ChartSpec& spec)
{
    Range range;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points) {
            if (point.y)
                range.include(*point.y);
        }
    }
    return range;
}

Axis periodAxis(const ChartSpec& spec)
{
    Range days;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points)
            days.include(point.x);
    }
    return calendarAxis(dayAt(days.lowest), dayAt(days.highest));
}

bool countsFromZero(const domain::Indicator& indicator, Unit unit)
{
    return unit == Unit::Count || unit == Unit::Money || unit == Unit::Hours
        || indicator.aggregation == domain::Aggregation::Sum;
}

Axis levelAxis(const ChartSpec& spec, bool fromZero)
{
    constexpr double kPadding = 0.06;
    Range range = valuesOf(spec);
    for (const auto& target : spec.targets) {
        range.include(target.fromY);
        range.include(target.toY);
    }
    const double spread = range.highest - range.lowest;
    // Figures that reach down near to zero are better seen from there.
    const bool nearZero = range.lowest >= 0 && range.lowest < spread / 2;
    if (fromZero || (nearZero && spec.unit != Unit::Rank))
        return valueAxis(range.lowest, range.highest, spec.unit, spec.decimals, true);
    const bool ranked = spec.unit == Unit::Rank;
    const double pad = ranked ? 0 : spread * kPadding;
    const double lowest = range.lowest >= 0 ? std::max(range.lowest - pad, 0.0) : range.lowest - pad;
    const bool share = spec.unit == Unit::Percent && range.highest <= 100;
    const double highest = share ? std::min(range.highest + pad, 100.0) : range.highest + pad;
    return valueAxis(lowest, highest, spec.unit, spec.decimals, false);
}

bool anyPoint(const std::vector<TrendSeries>& series, bool domain::SeriesPoint::*mark)
{
    return std::ranges::any_of(series, [mark](const TrendSeries& line) {
        return std::ranges::any_of(line.series.points,
                                   [mark](const auto& point) { return point.value && point.*mark; });
    });
}

std::vector<std::string> chartNotes(const ChartSpec& spec, const std::vector<TrendSeries>& series)
{
    std::vector<std::string> notes;
    const bool illustrative = anyPoint(series, &domain::SeriesPoint::illustrative);
    const bool provisional = anyPoint(series, &domain::SeriesPoint::provisional);
    if (illustrative && provisional)
        notes.emplace_back("Hollow points are illustrative (made for the sample, not published) or provisional.");
    else if (illustrative)
        notes.emplace_back("Hollow points are illustrative: made for the sample, not published.");
    else if (provisional)
        notes.emplace_back("Hollow points are provisional and may still be revised.");
    if (!spec.y.startsAtZero && spec.unit != Unit::Rank && spec.unit != Unit::Date)
        notes.emplace_back("The axis does not start at zero.");
    return notes;
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
    spec.y = levelAxis(spec, countsFromZero(input.indicator, spec.unit));
    spec.notes = chartNotes(spec, shown);
    spec.summary = trendSummary(input.indicator, shown, targets);
    return spec;
}

} // namespace outturn::charting

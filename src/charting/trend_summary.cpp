// SPDX-License-Identifier: GPL-3.0-or-later
#include "trend_summary.h"

#include "point_words.h"
#include "trend_targets.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

using domain::MeasureKind;
using domain::PeriodKind;
using domain::Series;
using domain::SeriesPoint;

const SeriesPoint* lastWithValue(const Series& series)
{
    const auto found = std::find_if(series.points.rbegin(), series.points.rend(),
                                    [](const SeriesPoint& point) { return point.value.has_value(); });
    return found == series.points.rend() ? nullptr : &*found;
}

// Windows of twelve months share eleven with their neighbour: the quarter before says more.
domain::Period comparisonPeriod(const SeriesPoint& last)
{
    constexpr int kQuarterInMonths = 3;
    const bool window = last.period.kind() == PeriodKind::TwelveMonths;
    return last.period.shifted(window ? -kQuarterInMonths : -1);
}

const SeriesPoint* comparisonPoint(const Series& series, const SeriesPoint& last)
{
    const SeriesPoint* usual = domain::pointAt(series, comparisonPeriod(last));
    if (usual && usual->value)
        return usual;
    const SeriesPoint* before = nullptr;
    for (const SeriesPoint* point = series.points.data(); point != &last; ++point) {
        if (point->value)
            before = point;
    }
    return before;
}

std::string thePeriod(const domain::Period& period)
{
    return (period.kind() == PeriodKind::TwelveMonths ? "the " : "") + domain::periodTitle(period);
}

std::string inPeriod(const domain::Period& period)
{
    return (period.kind() == PeriodKind::PointInTime ? "on " : "in ") + thePeriod(period);
}

std::string valueWords(const Series& series, const SeriesPoint& point)
{
    const std::string mark = point.illustrative ? " (illustrative)" : point.provisional ? " (provisional)" : "";
    return printedPoint(series, point) + mark;
}

std::string comparisonWords(const Series& series, const SeriesPoint& last, const SeriesPoint& before)
{
    const bool ordered = series.unit != domain::Unit::Rank && series.unit != domain::Unit::Date;
    if (printedPoint(series, last) == printedPoint(series, before))
        return ", unchanged from " + thePeriod(before.period);
    const std::string_view direction = !ordered ? "against" : *last.value > *before.value ? "up from" : "down from";
    return fmt::format(", {} {} {}", direction, valueWords(series, before), inPeriod(before.period));
}

std::string targetWords(const Series& series, const SeriesPoint& last, const domain::Target& target, double level)
{
    const std::string printed = printedLevel(level, series.unit, series.decimals);
    const bool alike = printedValue(series, level) == printedValue(series, *last.value);
    std::string relation = *last.value > level ? "above" : "below";
    if (*last.value == level)
        relation = "level with";
    else if (alike)
        relation = "just " + relation;
    return fmt::format("{} the {} of {}", relation, lowerCase(domain::targetKindTitle(target.kind)), printed);
}

std::string allTargetWords(const Series& series, const SeriesPoint& last, const std::vector<domain::Target>& targets)
{
    std::vector<std::string> words;
    for (const auto& target : targets) {
        if (const auto level = domain::targetValueOn(target, last.period.last()))
            words.push_back(targetWords(series, last, target, *level));
    }
    return words.empty() ? std::string{} : fmt::format("; {}", fmt::join(words, " and "));
}

std::string otherSeriesWords(const std::vector<TrendSeries>& series)
{
    std::string words;
    for (std::size_t i = 1; i < series.size(); ++i) {
        if (const SeriesPoint* last = lastWithValue(series[i].series))
            words += fmt::format("; {} stood at {} {}", series[i].label, valueWords(series[i].series, *last),
                                 inPeriod(last->period));
    }
    return words;
}

std::string subject(const domain::Indicator& indicator, const std::vector<TrendSeries>& series)
{
    const TrendSeries& first = series.front();
    std::string name = indicator.shortName.empty() ? indicator.name : indicator.shortName;
    const auto kind = first.series.measure.kind;
    if (kind != MeasureKind::Value && kind != MeasureKind::Rolling12)
        name += fmt::format(" ({})", domain::measureTitle(first.series.measure));
    return first.label.empty() || first.label == indicator.shortName ? name : fmt::format("{}, {},", name, first.label);
}

} // namespace

std::string trendSummary(const domain::Indicator& indicator, const std::vector<TrendSeries>& series,
                         const std::vector<domain::Target>& targets)
{
    const Series& first = series.front().series;
    const SeriesPoint& last = *lastWithValue(first);
    const SeriesPoint* before = comparisonPoint(first, last);
    return fmt::format("{} stood at {} {}{}{}{}.", subject(indicator, series), valueWords(first, last),
                       inPeriod(last.period), before ? comparisonWords(first, last, *before) : "",
                       allTargetWords(first, last, targets), otherSeriesWords(series));
}

std::string emptyTrendReason(const TrendChartInput& input)
{
    const std::string& name = input.indicator.name;
    std::vector<SeriesPoint> points;
    for (const auto& line : input.series)
        points.insert(points.end(), line.series.points.begin(), line.series.points.end());
    const bool anyValue = std::ranges::any_of(points, [](const auto& point) { return point.value.has_value(); });
    if (anyValue)
        return fmt::format("No figure of {} falls in the periods shown; choose a longer range.", name);
    if (input.statements > 0)
        return fmt::format("Only statements of change are published for {}, not the figures behind them; import its "
                           "figures to see the trend.",
                           name);
    if (points.empty())
        return fmt::format("No figure of {} is known up to the quarter shown; import it, or choose a later quarter.", name);
    return fmt::format("Every figure of {} is missing ({} in {}); import it when it is reported.", name,
                       printedPoint(input.series.front().series, points.back()),
                       domain::periodTitle(points.back().period));
}

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_eligibility.h>

#include <outturn/analysis/spc_chart.h>

#include <algorithm>

namespace outturn::analysis {
namespace {

using domain::MeasureKind;
using domain::PeriodKind;
using domain::SeriesPoint;

bool isRolling(const domain::Series& series)
{
    return series.measure.kind == MeasureKind::Rolling12
        || std::ranges::any_of(
               series.points, [](const SeriesPoint& point) { return point.period.kind() == PeriodKind::TwelveMonths; });
}

// A month's end steps by a quarter by itself; states of every month's end are even too.
bool areMonthEnds(const std::vector<SeriesPoint>& points)
{
    return std::ranges::all_of(points,
                               [](const SeriesPoint& point) {
                                   return point.period.kind() == PeriodKind::PointInTime
                                       && point.period.last() == endOfMonth(point.period.last());
                               })
        && std::ranges::adjacent_find(points,
                                      [](const SeriesPoint& earlier, const SeriesPoint& later) {
                                          return endOfMonth(firstOfMonth(earlier.period.last(), 1))
                                              != later.period.last();
                                      })
        == points.end();
}

bool isEven(const std::vector<SeriesPoint>& points)
{
    if (areMonthEnds(points))
        return true;
    return std::ranges::adjacent_find(points,
                                      [](const SeriesPoint& earlier, const SeriesPoint& later) {
                                          return earlier.period.next() != later.period;
                                      })
        == points.end();
}

SpcVerdict verdictOf(const domain::Series& series)
{
    if (isRolling(series))
        return SpcVerdict::RollingFigures;
    if (series.measure.kind == MeasureKind::Cumulative)
        return SpcVerdict::CumulativeFigures;
    if (series.measure.kind != MeasureKind::Value)
        return SpcVerdict::NotALevel;
    return isEven(series.points) ? SpcVerdict::Allowed : SpcVerdict::UnevenPeriods;
}

} // namespace

SpcEligibility spcEligibility(const domain::Series& series)
{
    SpcEligibility result{.verdict = verdictOf(series)};
    if (result.verdict != SpcVerdict::Allowed)
        return result;
    const auto values = static_cast<std::size_t>(
        std::ranges::count_if(series.points, [](const SeriesPoint& point) { return point.value.has_value(); }));
    if (values < kFewestSpcValues)
        result = {.verdict = SpcVerdict::TooFewValues, .valuesWanted = kFewestSpcValues - values};
    return result;
}

} // namespace outturn::analysis

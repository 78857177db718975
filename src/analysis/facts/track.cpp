// SPDX-License-Identifier: GPL-3.0-or-later
#include "track.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr int kMonthsOfYear = 12;
constexpr int kMonthsOfQuarter = 3;

std::span<const SeriesPoint> upTo(const Series& series, const Period& quarter)
{
    const Date end = quarter.last();
    const Date oldest = addDays(quarter.sameLastYear().last(), 1);
    std::size_t count = series.points.size();
    while (count > 0 && (series.points[count - 1].period.last() > end || !series.points[count - 1].value))
        --count;
    if (count == 0 || series.points[count - 1].period.last() < oldest)
        return {};
    return std::span(series.points).first(count);
}

bool endsWith(const Series& series, const Period& quarter)
{
    const auto* point = pointAt(series, quarter);
    return point != nullptr && point->value.has_value();
}

bool isMonthEnd(const Period& period)
{
    return period.kind() == PeriodKind::PointInTime && period.last() == endOfMonth(period.last());
}

// States at months' ends are monthly where the last two are a month apart, else a quarter's.
int stepOf(std::span<const SeriesPoint> points)
{
    const Period& last = points.back().period;
    switch (last.kind()) {
    case PeriodKind::Month:
    case PeriodKind::TwelveMonths:
        return 1;
    case PeriodKind::Quarter:
        return kMonthsOfQuarter;
    case PeriodKind::PointInTime:
        break;
    default:
        return 0;
    }
    if (!isMonthEnd(last))
        return 0;
    const bool monthly = points.size() > 1 && monthsBetween(points[points.size() - 2].period, last) == 1;
    return monthly ? 1 : kMonthsOfQuarter;
}

void add(std::vector<Track>& tracks, const IndicatorFigures& figures, const LineEvidence& line, const Period& quarter,
         const Series& series)
{
    if (const auto points = upTo(series, quarter); !points.empty())
        tracks.push_back({figures, line, quarter, series, points, stepOf(points)});
}

// Where the measure that is quoted first has no figure the other one stands in for it.
void markHeadline(std::vector<Track>& tracks, const Indicator& indicator)
{
    if (tracks.empty() || !tracks.front().line.main)
        return;
    auto found = std::find_if(tracks.begin(), tracks.end(),
                              [&](const Track& track) { return track.series.measure == indicator.headline; });
    (found == tracks.end() ? tracks.front() : *found).headline = true;
}

} // namespace

std::vector<Track> tracksOf(const IndicatorFigures& figures, const LineEvidence& line, const Period& quarter)
{
    std::vector<Track> tracks;
    tracks.reserve(3);
    add(tracks, figures, line, quarter, line.values);
    if (endsWith(line.quarters, quarter))
        add(tracks, figures, line, quarter, line.quarters);
    add(tracks, figures, line, quarter, line.rolling12);
    markHeadline(tracks, figures.indicator);
    return tracks;
}

bool countsUp(const Indicator& indicator)
{
    if (indicator.aggregation != Aggregation::Snapshot || indicator.unit != Unit::Count)
        return false;
    for (const std::string_view words : {"since inception", "to date", "cumulative"}) {
        if (lowerCase(indicator.name).find(words) != std::string::npos)
            return true;
    }
    return false;
}

bool follows(const Track& track, const SeriesPoint& later, const SeriesPoint& earlier)
{
    if (!later.value || !earlier.value)
        return false;
    if (later.period.kind() != PeriodKind::PointInTime)
        return earlier.period.next() == later.period;
    return isMonthEnd(later.period) && isMonthEnd(earlier.period)
        && monthsBetween(earlier.period, later.period) == track.step;
}

int monthsBetween(const Period& earlier, const Period& later)
{
    const auto months = [](Date day) {
        return static_cast<int>(day.year()) * kMonthsOfYear + static_cast<int>(static_cast<unsigned>(day.month()));
    };
    return months(later.last()) - months(earlier.last());
}

bool clearlyLess(double a, double b, int decimals)
{
    return a < b && roundedTo(a, decimals) < roundedTo(b, decimals);
}

} // namespace outturn::analysis::facts

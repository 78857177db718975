// SPDX-License-Identifier: GPL-3.0-or-later
#include "track.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

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

void add(std::vector<Track>& tracks, const IndicatorFigures& figures, const LineEvidence& line, const Period& quarter,
         const Series& series)
{
    if (const auto points = upTo(series, quarter); !points.empty())
        tracks.push_back({figures, line, quarter, series, points});
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

int stepMonths(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
    case PeriodKind::TwelveMonths:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::PointInTime:
        return period.last() == endOfMonth(period.last()) ? 3 : 0;
    default:
        return 0;
    }
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

bool follows(const SeriesPoint& later, const SeriesPoint& earlier)
{
    return later.value && earlier.value && earlier.period.next() == later.period;
}

bool clearlyLess(double a, double b, int decimals)
{
    return a < b && roundedTo(a, decimals) < roundedTo(b, decimals);
}

} // namespace outturn::analysis::facts

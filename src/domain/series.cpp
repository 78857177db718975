// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/series.h>

#include <algorithm>

namespace outturn::domain {

const SeriesPoint* pointAt(const Series& series, const Period& period)
{
    const auto& points = series.points;
    const auto found = std::lower_bound(points.begin(), points.end(), period,
                                        [](const SeriesPoint& point, const Period& key) { return point.period < key; });
    return found != points.end() && found->period == period ? &*found : nullptr;
}

const SeriesPoint* latestAt(const Series& series, Date day)
{
    const auto& points = series.points;
    const auto found = std::find_if(points.rbegin(), points.rend(), [day](const SeriesPoint& point) {
        return point.value && point.period.last() <= day;
    });
    return found == points.rend() ? nullptr : &*found;
}

} // namespace outturn::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "trend_points.h"

#include "calendar_days.h"
#include "point_words.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

constexpr double kSkipped = 1.6;    // of the usual distance: farther apart than this, a period is missing
constexpr int kMostGapPoints = 120; // in one hole; a longer one is still a hole

int distance(const domain::Period& earlier, const domain::Period& later)
{
    return daysBetween(earlier.last(), later.last());
}

/// The usual number of days from one point to the next: the median.
int usualDistance(const std::vector<domain::SeriesPoint>& points)
{
    std::vector<int> distances;
    for (std::size_t i = 1; i < points.size(); ++i)
        distances.push_back(distance(points[i - 1].period, points[i].period));
    const auto middle = distances.begin() + std::ssize(distances) / 2;
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

// Twelve-month windows step by a month and yet are often published by the quarter only.
int stepsFor(const domain::Period& period, int days)
{
    constexpr int kMostSteps = 24;
    for (int steps = 1; steps < kMostSteps; ++steps) {
        if (distance(period, period.shifted(steps)) * kSkipped > days)
            return steps;
    }
    return kMostSteps;
}

ChartPoint gapPoint(const domain::Period& period, std::string_view name)
{
    return {.period = period,
            .x = daysSinceEpoch(period.last()),
            .readOut = fmt::format("{}{}: no figure", name, domain::periodTitle(period)),
            .printed = "no figure"};
}

void addGaps(std::vector<ChartPoint>& points, const domain::Period& next, int usual, std::string_view name)
{
    domain::Period last = points.back().period;
    const int steps = stepsFor(last, usual);
    for (int added = 0; added < kMostGapPoints && distance(last, next) > usual * kSkipped; ++added) {
        last = last.shifted(steps);
        if (last.last() >= next.last())
            return;
        points.push_back(gapPoint(last, name));
    }
}

ChartPoint chartPoint(const domain::Series& series, const domain::SeriesPoint& point, std::string_view name)
{
    const std::string printed = printedPoint(series, point);
    const std::string revision = revisionWords(series, point);
    const std::string provenance = provenanceWords(point) + (revision.empty() ? "" : ", " + revision);
    const std::string readOut = point.value
        ? fmt::format("{}{}: {} ({})", name, domain::periodTitle(point.period), printed, provenance)
        : fmt::format("{}{}: no figure, {}{}", name, domain::periodTitle(point.period), printed,
                      revision.empty() ? "" : ", " + revision);
    return {.period = point.period,
            .x = daysSinceEpoch(point.period.last()),
            .y = point.value,
            .hollow = point.value && (point.provisional || point.illustrative),
            .readOut = readOut,
            .printed = printed,
            .provenance = provenance,
            .revised = !revision.empty()};
}

} // namespace

domain::Series shownPart(domain::Series series, const std::optional<domain::Period>& shown)
{
    if (shown)
        std::erase_if(series.points, [&](const auto& point) { return !shown->contains(point.period.last()); });
    return series;
}

std::vector<ChartPoint> chartPoints(const domain::Series& series, std::string_view name)
{
    const std::string prefix = name.empty() ? std::string{} : fmt::format("{}, ", name);
    const int usual = series.points.size() > 1 ? usualDistance(series.points) : 0;
    std::vector<ChartPoint> points;
    for (const auto& point : series.points) {
        if (!points.empty() && usual > 0)
            addGaps(points, point.period, usual, prefix);
        points.push_back(chartPoint(series, point, prefix));
    }
    return points;
}

} // namespace outturn::charting

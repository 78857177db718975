// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/overview_sparkline.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace outturn::gui {
namespace {

constexpr int kYears = 3;
constexpr double kHeadroom = 0.08; // of the range, so that lines and dots are not cut

double dayNumber(Date day)
{
    return static_cast<double>(std::chrono::sys_days{day}.time_since_epoch().count());
}

std::vector<charting::ChartPoint> recentPoints(const domain::Series& series)
{
    std::vector<charting::ChartPoint> points;
    if (series.points.empty())
        return points;
    const Date since = addDays(series.points.back().period.last(), -366 * kYears);
    for (const auto& point : series.points)
        if (point.period.last() > since)
            points.push_back({.period = point.period,
                              .x = dayNumber(point.period.last()),
                              .y = point.value,
                              .hollow = point.illustrative || point.provisional,
                              .readOut = {}});
    return points;
}

void addTarget(charting::ChartSpec& spec, const services::IndicatorSummary& headline)
{
    if (headline.targets.empty())
        return;
    const double level = headline.targets.front().targetValue;
    spec.targets.push_back({.label = {}, .fromX = spec.x.min, .toX = spec.x.max, .fromY = level, .toY = level});
}

void fitValues(charting::ChartSpec& spec)
{
    double lowest = INFINITY;
    double highest = -INFINITY;
    const auto include = [&](double value) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    for (const auto& point : spec.series.front().points)
        if (point.y)
            include(*point.y);
    for (const auto& target : spec.targets)
        include(target.fromY);
    const double range = highest > lowest ? highest - lowest : 1;
    spec.y.min = lowest - range * kHeadroom;
    spec.y.max = highest + range * kHeadroom;
    spec.y.startsAtZero = false;
}

} // namespace

std::shared_ptr<const charting::ChartSpec> sparklineSpec(const services::IndicatorSummary& headline)
{
    auto points = recentPoints(headline.series);
    const auto hasValue = [](const charting::ChartPoint& point) { return point.y.has_value(); };
    if (std::ranges::count_if(points, hasValue) < 2)
        return nullptr;

    auto spec = std::make_shared<charting::ChartSpec>();
    spec->unit = headline.series.unit;
    spec->decimals = headline.series.decimals;
    spec->x.min = points.front().x;
    spec->x.max = points.back().x;
    spec->series.push_back(
        {.label = {}, .role = charting::SeriesRole::Primary, .points = std::move(points), .endLabel = {}});
    addTarget(*spec, headline);
    fitValues(*spec);
    return spec;
}

} // namespace outturn::gui

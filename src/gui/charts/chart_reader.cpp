// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_reader.h"

#include <cmath>
#include <limits>

namespace outturn::gui {

std::optional<ReadPoint> nearestPoint(const charting::ChartSpec& spec, double x, double y)
{
    std::optional<ReadPoint> best;
    double bestAcross = std::numeric_limits<double>::infinity();
    double bestUp = std::numeric_limits<double>::infinity();
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        const auto& points = spec.series[s].points;
        for (std::size_t p = 0; p < points.size(); ++p) {
            if (!points[p].y)
                continue;
            const double across = std::abs(points[p].x - x);
            const double up = std::abs(*points[p].y - y);
            if (across < bestAcross || (across == bestAcross && up < bestUp)) {
                best = ReadPoint{s, p};
                bestAcross = across;
                bestUp = up;
            }
        }
    }
    return best;
}

std::optional<ReadPoint> endPoint(const charting::ChartSpec& spec, bool last)
{
    if (spec.series.empty())
        return std::nullopt;
    const auto& points = spec.series.front().points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t at = last ? points.size() - 1 - i : i;
        if (points[at].y)
            return ReadPoint{0, at};
    }
    return std::nullopt;
}

std::optional<ReadPoint> steppedPoint(const charting::ChartSpec& spec, std::optional<ReadPoint> from, int step)
{
    if (!from || from->series >= spec.series.size())
        return endPoint(spec, true);
    const auto& points = spec.series[from->series].points;
    const auto count = static_cast<std::ptrdiff_t>(points.size());
    for (auto at = static_cast<std::ptrdiff_t>(from->point) + step; at >= 0 && at < count; at += step) {
        if (points[static_cast<std::size_t>(at)].y)
            return ReadPoint{from->series, static_cast<std::size_t>(at)};
    }
    return from;
}

} // namespace outturn::gui

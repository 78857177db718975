// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/callout_place.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace outturn::charting {
namespace {

constexpr std::array kDistances{10.0, 22.0, 36.0, 52.0, 70.0, 90.0}; // from the point to the box
constexpr std::array kAsides{12.0, 28.0, 44.0};                // from the point to the end of a box beside it
constexpr double kAir = 4;                                     // round a marker
constexpr double kStep = 3;                                    // along a line, in pixels

bool isInside(const PointXY& point, const PointXY& corner, double width, double height)
{
    return point.x > corner.x - kAir && point.x < corner.x + width + kAir && point.y > corner.y - kAir
        && point.y < corner.y + height + kAir;
}

/// Pixels of the line, counted in steps, that lie in the box.
int crossings(std::span<const PointXY> line, const PointXY& corner, double width, double height)
{
    int count = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (std::isnan(line[i].x) || std::isnan(line[i - 1].x))
            continue;
        const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        const int steps = std::max(1, static_cast<int>(length / kStep));
        for (int step = 0; step <= steps; ++step) {
            const double share = static_cast<double>(step) / steps;
            const PointXY point{line[i - 1].x + share * (line[i].x - line[i - 1].x),
                                line[i - 1].y + share * (line[i].y - line[i - 1].y)};
            count += isInside(point, corner, width, height) ? 1 : 0;
        }
    }
    return count;
}

bool isWithin(const PointXY& corner, double width, double height, const Box& field)
{
    constexpr double kHair = 0.01; // sums of widths are rounded
    return corner.x >= field.x - kHair && corner.x + width <= field.x + field.width + kHair && corner.y >= field.y
        && corner.y + height <= field.y + field.height;
}

// Each as bad as a line all through.
int overlaps(std::span<const Box> taken, const PointXY& corner, double width, double height)
{
    constexpr int kWholeLine = 1000;
    return kWholeLine * static_cast<int>(std::ranges::count_if(taken, [&](const Box& box) {
               return corner.x < box.x + box.width + kAir && box.x < corner.x + width + kAir
                   && corner.y < box.y + box.height && box.y < corner.y + height;
           }));
}

} // namespace

std::vector<PointXY> calloutLines(const ChartSpec& spec, const std::function<PointXY(double, double)>& place)
{
    constexpr PointXY kBreak{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    std::vector<PointXY> lines;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points)
            lines.push_back(point.y ? place(point.x, *point.y) : kBreak);
        lines.push_back(kBreak);
    }
    for (const auto& target : spec.targets) {
        lines.push_back(place(target.fromX, target.fromY));
        lines.push_back(place(target.toX, target.toY));
        lines.push_back(kBreak);
    }
    return lines;
}

PointXY calloutPlace(std::span<const PointXY> line, const PointXY& at, double width, double height, const Box& field,
                     std::span<const Box> taken)
{
    const double left = std::clamp(at.x - width / 2, field.x, std::max(field.x, field.x + field.width - width));
    PointXY best{left, std::max(field.y, at.y - kDistances.front() - height)};
    int fewest = std::numeric_limits<int>::max();
    const auto consider = [&](const PointXY& corner) {
        if (!isWithin(corner, width, height, field))
            return;
        const int count = crossings(line, corner, width, height) + overlaps(taken, corner, width, height);
        if (count < fewest) {
            fewest = count;
            best = corner;
        }
    };
    for (const double distance : kDistances) {
        consider({left, at.y - distance - height});
        consider({left, at.y + distance});
        if (fewest == 0)
            return best;
    }
    for (const double aside : kAsides) {
        for (const double corner : {at.x + aside, at.x - aside - width}) {
            for (const double top : {at.y - height / 2, at.y - kDistances.front() - height, at.y + kDistances.front()})
                consider({corner, top});
        }
    }
    return best;
}

} // namespace outturn::charting

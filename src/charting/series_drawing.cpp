// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace outturn::charting {
namespace {

using Points = std::vector<ChartPoint>;

bool hasValue(const Points& points, std::ptrdiff_t index)
{
    return index >= 0 && index < std::ssize(points) && points[static_cast<std::size_t>(index)].y.has_value();
}

bool isLone(const Points& points, std::size_t index)
{
    const auto at = static_cast<std::ptrdiff_t>(index);
    return !hasValue(points, at - 1) && !hasValue(points, at + 1);
}

std::size_t lastIndex(const Points& points)
{
    std::size_t last = points.size();
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].y)
            last = i;
    }
    return last;
}

/// Small enough for neighbours not to melt into each other.
double usualRadius(const Points& points, const PlotScale& scale)
{
    constexpr double kOfSpacing = 0.32;
    if (points.size() < 2)
        return 3;
    const double spread = std::abs(scale.atX(points.back().x) - scale.atX(points.front().x));
    return std::clamp(kOfSpacing * spread / static_cast<double>(points.size() - 1), 0.75, 3.0);
}

void drawLines(const ChartSeries& series, const PlotScale& scale, Drawing& drawing)
{
    Polyline line{.role = roleOf(series.role), .dashed = series.role == SeriesRole::Expected};
    const auto finish = [&] {
        if (line.points.size() > 1)
            drawing.primitives.emplace_back(line);
        line.points.clear();
    };
    for (const auto& point : series.points) {
        if (point.y)
            line.points.push_back(scale.at(point.x, *point.y));
        else
            finish();
    }
    finish();
}

Role markerRole(const ChartPoint& point, SeriesRole series)
{
    switch (point.signal) {
    case SignalRole::Improvement:
        return Role::SignalImprovement;
    case SignalRole::Concern:
        return Role::SignalConcern;
    case SignalRole::Neutral:
        return Role::SignalNeutral;
    default:
        return roleOf(series);
    }
}

void drawMarkers(const ChartSeries& series, const PlotScale& scale, Markers markers, double lastRadius,
                 Drawing& drawing)
{
    if (series.role == SeriesRole::Average || series.role == SeriesRole::Expected)
        return;
    const std::size_t last = lastIndex(series.points);
    const double usual = usualRadius(series.points, scale);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const ChartPoint& point = series.points[i];
        const bool asked = markers == Markers::All || (markers == Markers::Hollow && point.hollow);
        if (!point.y || !(asked || i == last || isLone(series.points, i)))
            continue;
        drawing.primitives.emplace_back(Marker{.at = scale.at(point.x, *point.y),
                                               .radius = i == last ? lastRadius : usual,
                                               .role = markerRole(point, series.role),
                                               .hollow = point.hollow,
                                               .readOut = point.readOut,
                                               .shape = shapeOf(point.signal)});
    }
}

} // namespace

Role roleOf(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Rolling:
        return Role::SeriesRolling;
    case SeriesRole::Comparison:
        return Role::SeriesComparison;
    case SeriesRole::Baseline:
        return Role::SeriesBaseline;
    case SeriesRole::Muted:
        return Role::SeriesMuted;
    case SeriesRole::Average:
        return Role::SeriesBaseline;
    case SeriesRole::Expected:
    case SeriesRole::Primary:
        break;
    }
    return Role::SeriesPrimary;
}

MarkerShape shapeOf(SignalRole signal)
{
    switch (signal) {
    case SignalRole::Improvement:
        return MarkerShape::Diamond;
    case SignalRole::Concern:
        return MarkerShape::Square;
    case SignalRole::Neutral:
        return MarkerShape::Triangle;
    default:
        return MarkerShape::Disc;
    }
}

void drawSeries(const ChartSpec& spec, const PlotScale& scale, Markers markers, double lastRadius, Drawing& drawing)
{
    for (auto series = spec.series.rbegin(); series != spec.series.rend(); ++series) {
        drawLines(*series, scale, drawing);
        constexpr double kLesserRadius = 3;
        const bool first = std::next(series) == spec.series.rend();
        drawMarkers(*series, scale, markers, first ? lastRadius : std::min(lastRadius, kLesserRadius), drawing);
    }
}

void drawExpected(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing)
{
    using Bound = double ExpectedPoint::*;
    constexpr std::array<std::pair<Bound, Bound>, 2> kFans{std::pair{&ExpectedPoint::lower95, &ExpectedPoint::upper95},
                                                           {&ExpectedPoint::lower80, &ExpectedPoint::upper80}};
    if (spec.expected.empty())
        return;
    for (const auto& [lower, upper] : kFans) {
        Area area{.role = Role::SeriesPrimary};
        for (const auto& point : spec.expected)
            area.corners.push_back(scale.at(point.x, point.*upper));
        for (auto point = spec.expected.rbegin(); point != spec.expected.rend(); ++point)
            area.corners.push_back(scale.at(point->x, (*point).*lower));
        drawing.primitives.emplace_back(std::move(area));
    }
}

void drawReferences(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing)
{
    for (const auto& line : spec.references) {
        const double left = line.fromX <= scale.x.min ? scale.plot.left : scale.atX(line.fromX);
        const double right = line.toX >= scale.x.max ? scale.plot.right : scale.atX(line.toX);
        const double y = scale.atY(line.y);
        const bool mean = line.kind == ReferenceKind::Mean;
        drawing.primitives.emplace_back(Polyline{.points = {{left, y}, {right, y}},
                                                 .role = mean ? Role::ReferenceMean : Role::ReferenceLimit,
                                                 .dashed = !mean});
    }
}

void drawTargets(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing)
{
    for (const auto& target : spec.targets) {
        const double left = target.fromX <= scale.x.min ? scale.plot.left : scale.atX(target.fromX);
        const double right = target.toX >= scale.x.max ? scale.plot.right : scale.atX(target.toX);
        drawing.primitives.emplace_back(
            Polyline{.points = {{left, scale.atY(target.fromY)}, {right, scale.atY(target.toY)}},
                     .role = Role::Target,
                     .dashed = true});
    }
}

void drawBands(const ChartSpec& spec, const PlotScale& scale, double top, Drawing& drawing)
{
    constexpr double kNarrowest = 2;
    for (const auto& band : spec.bands) {
        if (isMark(band)) {
            const double x = scale.atX(band.fromX);
            drawing.primitives.emplace_back(Polyline{.points = {{x, top}, {x, scale.plot.bottom}},
                                                     .role = Role::BandCaption,
                                                     .dashed = band.kind == BandKind::Rebase});
            continue;
        }
        const double width = std::max(scale.atX(band.toX) - scale.atX(band.fromX), kNarrowest);
        drawing.primitives.emplace_back(Box{.x = std::min(scale.atX(band.fromX), scale.plot.right - width),
                                            .y = top,
                                            .width = width,
                                            .height = scale.plot.bottom - top,
                                            .role = Role::Band});
    }
}

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_layout.h"

#include "axis_drawing.h"
#include "calendar_days.h"
#include "edge_labels.h"
#include "series_drawing.h"
#include "text_fit.h"
#include "text_sizes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outturn::charting {
namespace {

constexpr double kMargin = 5;
constexpr double kLastRadius = 3.5;

void placePeriods(const ChartSpec& spec, const PlotScale& scale, double baseline, const TextWidth& textWidth,
                  LabelSpace& space, double width)
{
    if (spec.x.ticks.empty())
        return;
    const Tick& last = spec.x.ticks.back();
    space.place(periodLabel(last.label, scale.atX(last.at), baseline, width, textWidth));
    const double first = spec.series.front().points.front().x;
    if (first < last.at)
        space.place(periodLabel(monthLabel(dayAt(first)), scale.atX(first), baseline, width, textWidth));
}

/// The first series with its targets, on the range that they take up.
ChartSpec sparklineSpec(const ChartSpec& spec)
{
    ChartSpec own{.series = {spec.series.front()}, .targets = spec.targets, .x = spec.x};
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    const auto include = [&](double value) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    for (const auto& point : own.series.front().points) {
        if (point.y)
            include(*point.y);
    }
    for (const auto& target : own.targets) {
        include(target.fromY);
        include(target.toY);
    }
    // Without a floor a change of one in a thousand would look like a precipice.
    constexpr double kLeastSpread = 0.1;
    const double largest = std::max(std::abs(lowest), std::abs(highest));
    const double missing = std::max(kLeastSpread * (largest > 0 ? largest : 1) - (highest - lowest), 0.0);
    own.y = {.min = lowest - missing / 2, .max = highest + missing / 2};
    return own;
}

} // namespace

bool smallMultipleFits(double width, double height)
{
    constexpr double kNarrowest = 60;
    constexpr double kLowest = 36;
    return width >= kNarrowest && height >= kLowest;
}

Drawing smallMultipleLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    constexpr double kPeriodStrip = 18;
    constexpr double kLowestWithPeriods = 64;
    constexpr double kWidestEdge = 0.4;
    Drawing drawing{.width = width, .height = height, .primitives = {}};
    LabelSpace space{width, height, textWidth};
    const bool periods = height >= kLowestWithPeriods;
    const auto edges = seriesEdgeLabels(spec, kWidestEdge * width, textWidth);
    const Rect field{.left = kMargin,
                     .top = kFigureText * kLineHeight / 2 + 1,
                     .right = width - std::max(widthOf(edges, textWidth), kMargin),
                     .bottom = height - (periods ? kPeriodStrip : 0) - kFigureText * kLineHeight / 2};
    const PlotScale scale{.x = spec.x, .y = spec.y, .plot = field, .margin = kMargin};

    drawBands(spec, scale, field.top, drawing);
    if (spec.y.startsAtZero)
        drawing.primitives.emplace_back(
            Polyline{.points = {{field.left, scale.atY(0)}, {field.right, scale.atY(0)}}, .role = Role::GridLine});
    drawTargets(spec, scale, drawing);
    placeEdgeLabels(edges, scale, space, drawing);
    drawSeries(spec, scale, Markers::Hollow, kLastRadius, drawing);
    if (periods)
        placePeriods(spec, scale, height - (kLineHeight - kAscent) * kSmallText - 1, textWidth, space, width);
    drawing.primitives.insert(drawing.primitives.end(), space.labels().begin(), space.labels().end());
    return drawing;
}

Drawing sparklineLayout(const ChartSpec& spec, double width, double height)
{
    Drawing drawing{.width = width, .height = height, .primitives = {}};
    const ChartSpec own = sparklineSpec(spec);
    const double margin = std::min(kMargin, height / 4);
    const PlotScale scale{.x = own.x,
                          .y = own.y,
                          .plot = {.left = 0, .top = margin, .right = width, .bottom = height - margin},
                          .margin = margin};
    drawTargets(own, scale, drawing);
    drawSeries(own, scale, Markers::LastOnly, kLastRadius, drawing);
    return drawing;
}

} // namespace outturn::charting

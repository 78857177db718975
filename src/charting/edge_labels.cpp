// SPDX-License-Identifier: GPL-3.0-or-later
#include "edge_labels.h"

#include "series_drawing.h"
#include "text_fit.h"
#include "text_sizes.h"

#include <outturn/charting/callout_place.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string_view>

namespace outturn::charting {
namespace {

constexpr double kGapToField = 9;
constexpr double kOuterMargin = 4;
constexpr double kBoldReserve = 0.92; // of the width, for the bold letters' greater breadth

const ChartPoint* lastPoint(const ChartSeries& series)
{
    const auto found = std::find_if(series.points.rbegin(), series.points.rend(),
                                    [](const ChartPoint& point) { return point.y.has_value(); });
    return found == series.points.rend() ? nullptr : &*found;
}

// The figure starts at the first word with a digit: a target's kind has none.
std::size_t figureStart(std::string_view label)
{
    const std::size_t digit = label.find_first_of("0123456789");
    const std::size_t blank = digit == std::string_view::npos ? digit : label.rfind(' ', digit);
    return blank == std::string_view::npos ? 0 : blank + 1;
}

std::string fittedTarget(std::string_view label, double widest, const TextWidth& textWidth)
{
    const std::size_t start = figureStart(label);
    if (start == 0)
        return elided(label, widest, kSmallText, textWidth);
    return elidedBefore(label.substr(start), label.substr(0, start - 1), widest, kSmallText, textWidth);
}

double lineHeight(const std::vector<EdgeLabel>& labels)
{
    double tallest = 0;
    for (const auto& edge : labels)
        tallest = std::max(tallest, edge.label.fontSize * kLineHeight);
    return tallest;
}

void drawLeader(const EdgeLabel& edge, double fromY, double toY, const PlotScale& scale, Drawing& drawing)
{
    constexpr double kFar = 5; // pixels of displacement that the eye still bridges
    if (!edge.joined && std::abs(fromY - toY) <= kFar)
        return;
    const double start = scale.plot.right + 1;
    const double end = scale.plot.right + kGapToField - 2;
    drawing.primitives.emplace_back(Polyline{.points = {{start, fromY}, {end, toY}}, .role = edge.line});
}

// Where years lie over each other, one that is not over ends within the field.
bool endsWithin(const ChartSpec& spec, const ChartPoint& last)
{
    return spec.overlaysYears && last.x < spec.x.max;
}

// Before what is expected the last figure is called out at its point.
bool isCalledOut(const ChartSpec& spec, const ChartPoint& last)
{
    return !spec.expected.empty() && last.x < spec.x.max;
}

Polyline ringAround(const PointXY& centre, double radius)
{
    constexpr int kCorners = 24;
    Polyline ring{.role = Role::AxisLabel};
    for (int i = 0; i <= kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        ring.points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return ring;
}

} // namespace

bool reachesEdge(const TargetLine& target, const ChartSpec& spec)
{
    return target.toX >= spec.x.max;
}

std::vector<EdgeLabel> seriesEdgeLabels(const ChartSpec& spec, double widest, const TextWidth& textWidth)
{
    const bool several = spec.series.size() > 1;
    const double size = several ? kSmallText : kFigureText;
    std::vector<EdgeLabel> labels;
    for (const auto& series : spec.series) {
        const ChartPoint* last = lastPoint(series);
        if (!last || endsWithin(spec, *last) || isCalledOut(spec, *last))
            continue;
        std::string text = series.endLabel.empty()
            ? elided(series.label, widest * kBoldReserve, size, textWidth)
            : elidedBefore(series.endLabel, several ? series.label : std::string{}, widest * kBoldReserve, size,
                           textWidth);
        const bool bold = series.role == SeriesRole::Primary || series.role == SeriesRole::Rolling
            || series.role == SeriesRole::Comparison;
        if (!text.empty())
            labels.push_back(
                {.label = {.text = std::move(text), .fontSize = size, .role = Role::EndLabel, .bold = bold},
                 .value = *last->y,
                 .line = roleOf(series.role),
                 .joined = several});
    }
    return labels;
}

std::vector<EdgeLabel> targetEdgeLabels(const ChartSpec& spec, double widest, const TextWidth& textWidth)
{
    std::vector<EdgeLabel> labels;
    for (const auto& target : spec.targets) {
        if (!reachesEdge(target, spec))
            continue;
        std::string text = fittedTarget(target.label, widest, textWidth);
        if (!text.empty())
            labels.push_back({.label = {.text = std::move(text), .fontSize = kSmallText, .role = Role::TargetLabel},
                              .value = target.toY,
                              .line = Role::Target});
    }
    return labels;
}

std::vector<EdgeLabel> referenceEdgeLabels(const ChartSpec& spec, double widest, const TextWidth& textWidth)
{
    std::vector<EdgeLabel> labels;
    for (const auto& line : spec.references) {
        if (line.toX < spec.x.max)
            continue;
        std::string text = elidedBefore(line.printed, line.name, widest, kSmallText, textWidth);
        if (!text.empty())
            labels.push_back({.label = {.text = std::move(text), .fontSize = kSmallText, .role = Role::ReferenceLabel},
                              .value = line.y,
                              .line = line.kind == ReferenceKind::Mean ? Role::ReferenceMean : Role::ReferenceLimit});
    }
    return labels;
}

void placeInnerSeriesLabels(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth,
                            LabelSpace& space)
{
    constexpr double kAir = 9;
    for (const auto& series : spec.series) {
        const ChartPoint* last = lastPoint(series);
        if (!last || !endsWithin(spec, *last))
            continue;
        const PointXY end = scale.at(last->x, *last->y);
        Label label{.text = series.endLabel.empty() ? series.label : series.label + ": " + series.endLabel,
                    .fontSize = kSmallText,
                    .role = Role::EndLabel,
                    .bold = true};
        const bool right = end.x + kAir + labelWidth(label, textWidth) <= scale.plot.right;
        label.at = {right ? end.x + kAir : end.x, end.y + (right ? kMiddleToBaseline * kSmallText : -kAir)};
        label.anchor = right ? Anchor::Start : Anchor::End;
        space.place(label);
    }
}

void placeCallouts(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space,
                   Drawing& drawing)
{
    constexpr double kRing = 6;
    constexpr double kLine = kSmallText * kLineHeight;
    const auto lines = calloutLines(spec, [&scale](double x, double y) { return scale.at(x, y); });
    const Box field{
        .x = scale.plot.left, .y = scale.plot.top, .width = scale.plot.width(), .height = scale.plot.height()};
    std::vector<Box> taken;
    for (const auto& callout : spec.callouts) {
        const PointXY at = scale.at(callout.x, callout.y);
        drawing.primitives.emplace_back(ringAround(at, kRing));
        Label label{.text = callout.text, .fontSize = kSmallText, .role = Role::AxisLabel};
        label.at = calloutPlace(lines, at, labelWidth(label, textWidth), kLine, field, taken);
        taken.push_back({.x = label.at.x, .y = label.at.y, .width = labelWidth(label, textWidth), .height = kLine});
        label.at.y += kSmallText * kAscent;
        space.place(label);
    }
}

double widthOf(const std::vector<EdgeLabel>& labels, const TextWidth& textWidth)
{
    double widest = 0;
    for (const auto& edge : labels)
        widest = std::max(widest, labelWidth(edge.label, textWidth));
    return widest > 0 ? widest + kGapToField + kOuterMargin : 0;
}

void placeEdgeLabels(std::vector<EdgeLabel> labels, const PlotScale& scale, LabelSpace& space, Drawing& drawing)
{
    if (labels.empty())
        return;
    constexpr double kAbovePeriods = 4; // the last period's label may reach under these
    const double lowest = scale.plot.bottom - kAbovePeriods;
    const double gap = lineHeight(labels) + 0.5;
    const auto room = static_cast<std::size_t>(std::max((lowest - scale.plot.top) / gap, 0.0)) + 1;
    labels.resize(std::min(labels.size(), room));
    std::vector<double> wanted;
    for (const auto& edge : labels)
        wanted.push_back(scale.atY(edge.value));
    const auto middles = spreadApart(wanted, gap, scale.plot.top, lowest);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Label& label = labels[i].label;
        label.at = {scale.plot.right + kGapToField, middles[i] + kMiddleToBaseline * label.fontSize};
        if (space.place(label))
            drawLeader(labels[i], wanted[i], middles[i], scale, drawing);
    }
}

} // namespace outturn::charting

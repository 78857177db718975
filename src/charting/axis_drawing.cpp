// SPDX-License-Identifier: GPL-3.0-or-later
#include "axis_drawing.h"

#include "text_fit.h"
#include "text_sizes.h"

#include <algorithm>
#include <cmath>

namespace outturn::charting {
namespace {

constexpr double kGapToField = 8;
constexpr double kTickLength = 4;

std::size_t valueStride(const PlotScale& scale)
{
    constexpr double kRoomy = 1.6; // font sizes from line to line
    const auto& ticks = scale.y.ticks;
    if (ticks.size() < 2)
        return 1;
    const double spacing = std::abs(scale.atY(ticks[1].at) - scale.atY(ticks[0].at));
    return spacing > 0 ? static_cast<std::size_t>(std::ceil(kRoomy * kSmallText / spacing)) : ticks.size();
}

void drawBreakMark(const PlotScale& scale, Drawing& drawing)
{
    const double x = scale.plot.left;
    const double foot = scale.plot.bottom;
    drawing.primitives.emplace_back(Polyline{
        .points = {{x, foot}, {x, foot - 4}, {x - 4, foot - 6}, {x + 4, foot - 10}, {x, foot - 12}, {x, foot - 16}},
        .role = Role::AxisLine});
}

void drawAcross(const PlotScale& scale, double y, Role role, Drawing& drawing)
{
    drawing.primitives.emplace_back(Polyline{.points = {{scale.plot.left, y}, {scale.plot.right, y}}, .role = role});
}

bool clearOf(double left, double right, const std::vector<Rect>& taken)
{
    constexpr double kAir = 12;
    return std::ranges::none_of(
        taken, [&](const Rect& other) { return left < other.right + kAir && other.left < right + kAir; });
}

// Every tick but the last, and of those each `stride`-th: the last period is always labelled.
std::vector<std::size_t> keptTicks(std::size_t count, std::size_t stride)
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i + 1 < count; i += stride)
        kept.push_back(i);
    return kept;
}

std::size_t periodStride(const PlotScale& scale, double labelWidthAndAir)
{
    const auto& ticks = scale.x.ticks;
    double closest = scale.plot.width();
    for (std::size_t i = 1; i + 1 < ticks.size(); ++i)
        closest = std::min(closest, scale.atX(ticks[i].at) - scale.atX(ticks[i - 1].at));
    return closest > 0 ? static_cast<std::size_t>(std::ceil(labelWidthAndAir / closest)) : ticks.size();
}

double widestTick(const Axis& axis, const TextWidth& textWidth)
{
    double widest = 0;
    for (const auto& tick : axis.ticks)
        widest = std::max(widest, textWidth(tick.label, kSmallText));
    return widest;
}

} // namespace

double valueLabelWidth(const Axis& axis, const TextWidth& textWidth)
{
    const double widest = widestTick(axis, textWidth);
    return widest > 0 ? widest + kGapToField + 1 : 0;
}

void drawValueAxis(const PlotScale& scale, bool marksBreak, LabelSpace& space, Drawing& drawing)
{
    const std::size_t stride = std::max<std::size_t>(valueStride(scale), 1);
    for (std::size_t i = 0; i < scale.y.ticks.size(); i += stride) {
        const Tick& tick = scale.y.ticks[i];
        const double y = scale.atY(tick.at);
        drawAcross(scale, y, Role::GridLine, drawing);
        space.place({.at = {scale.plot.left - kGapToField, y + kMiddleToBaseline * kSmallText},
                     .text = tick.label,
                     .fontSize = kSmallText,
                     .role = Role::AxisLabel,
                     .anchor = Anchor::End});
    }
    if (scale.y.startsAtZero)
        drawAcross(scale, scale.atY(0), Role::AxisLine, drawing);
    else if (marksBreak)
        drawBreakMark(scale, drawing);
}

Label periodLabel(std::string text, double x, double baseline, double width, const TextWidth& textWidth)
{
    const double half = textWidth(text, kSmallText) / 2;
    const double inside = std::clamp(x, half, std::max(half, width - half));
    return {.at = {inside, baseline},
            .text = std::move(text),
            .fontSize = kSmallText,
            .role = Role::AxisLabel,
            .anchor = Anchor::Middle};
}

void drawPeriodAxis(const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space, Drawing& drawing)
{
    constexpr double kAir = 14;
    const auto& ticks = scale.x.ticks;
    if (ticks.empty())
        return;
    auto indices =
        keptTicks(ticks.size(), std::max<std::size_t>(periodStride(scale, widestTick(scale.x, textWidth) + kAir), 1));
    indices.push_back(ticks.size() - 1);
    std::vector<Rect> taken;
    const double baseline = scale.plot.bottom + kTickLength + 4 + kSmallText;
    for (auto index = indices.rbegin(); index != indices.rend(); ++index) {
        const double x = scale.atX(ticks[*index].at);
        const Label label = periodLabel(ticks[*index].label, x, baseline, drawing.width, textWidth);
        const Rect box = labelBox(label, textWidth);
        if (!clearOf(box.left, box.right, taken) || !space.place(label))
            continue;
        taken.push_back(box);
        drawing.primitives.emplace_back(
            Polyline{.points = {{x, scale.plot.bottom}, {x, scale.plot.bottom + kTickLength}}, .role = Role::AxisLine});
    }
}

} // namespace outturn::charting

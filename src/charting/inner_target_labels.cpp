// SPDX-License-Identifier: GPL-3.0-or-later
#include "inner_target_labels.h"

#include "edge_labels.h"
#include "text_sizes.h"

#include <algorithm>

namespace outturn::charting {
namespace {

bool crosses(const Rect& box, const PointXY& from, const PointXY& to)
{
    constexpr int kSamples = 24; // along the segment, close enough for a box as high as a line of text
    for (int i = 0; i <= kSamples; ++i) {
        const double share = static_cast<double>(i) / kSamples;
        const double x = from.x + share * (to.x - from.x);
        const double y = from.y + share * (to.y - from.y);
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
            return true;
    }
    return false;
}

bool crossesSeries(const Rect& box, const ChartSeries& series, const PlotScale& scale)
{
    for (std::size_t i = 1; i < series.points.size(); ++i) {
        const ChartPoint& from = series.points[i - 1];
        const ChartPoint& to = series.points[i];
        if (from.y && to.y && crosses(box, scale.at(from.x, *from.y), scale.at(to.x, *to.y)))
            return true;
    }
    return false;
}

bool crossesAnyLine(const Rect& box, const ChartSpec& spec, const PlotScale& scale)
{
    const auto series = [&](const ChartSeries& each) { return crossesSeries(box, each, scale); };
    const auto target = [&](const TargetLine& each) {
        return crosses(box, scale.at(each.fromX, each.fromY), scale.at(each.toX, each.toY));
    };
    return std::ranges::any_of(spec.series, series) || std::ranges::any_of(spec.targets, target);
}

/// Above and below the line, at its end, then at its start.
std::vector<Label> candidates(const TargetLine& target, const PlotScale& scale)
{
    constexpr double kAir = 5;
    const Label atEnd{.at = scale.at(target.toX, target.toY),
                      .text = target.label,
                      .fontSize = kSmallText,
                      .role = Role::TargetLabel,
                      .anchor = Anchor::End};
    Label atStart = atEnd;
    atStart.at = scale.at(target.fromX, target.fromY);
    atStart.anchor = Anchor::Start;
    std::vector<Label> places{atEnd, atEnd, atStart, atStart};
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].at.y += i % 2 == 0 ? -kAir : kAir + kAscent * kSmallText;
    return places;
}

} // namespace

void placeInnerTargetLabels(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth,
                            LabelSpace& space)
{
    for (const auto& target : spec.targets) {
        if (reachesEdge(target, spec))
            continue;
        const auto places = candidates(target, scale);
        const bool clear = std::ranges::any_of(places, [&](const Label& label) {
            return !crossesAnyLine(labelBox(label, textWidth), spec, scale) && space.place(label);
        });
        // A label across a line is better than a target without a name.
        if (!clear)
            (void)std::ranges::any_of(places, [&](const Label& label) { return space.place(label); });
    }
}

} // namespace outturn::charting

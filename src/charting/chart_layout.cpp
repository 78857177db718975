// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/chart_layout.h>

#include "bars_layout.h"
#include "full_layout.h"
#include "funnel_layout.h"
#include "label_placement.h"
#include "small_layout.h"
#include "text_fit.h"
#include "text_sizes.h"

#include <algorithm>

namespace outturn::charting {
namespace {

bool hasValues(const ChartSpec& spec)
{
    if (spec.kind != ChartKind::OverTime)
        return !spec.peers.marks.empty();
    return std::ranges::any_of(spec.series, [](const ChartSeries& series) {
        return std::ranges::any_of(series.points, [](const ChartPoint& point) { return point.y.has_value(); });
    });
}

Drawing emptyLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    constexpr double kMargin = 12;
    constexpr double kLineStep = kFigureText * 1.45;
    LabelSpace space{width, height, textWidth};
    auto lines = wrapped(spec.emptyReason, width - 2 * kMargin, kFigureText, textWidth);
    const auto room = static_cast<std::size_t>(std::max(height / kLineStep, 0.0));
    lines.resize(std::min(lines.size(), room));
    double baseline = (height - kLineStep * static_cast<double>(lines.size())) / 2 + kFigureText;
    for (const auto& line : lines) {
        space.place({.at = {width / 2, baseline},
                     .text = line,
                     .fontSize = kFigureText,
                     .role = Role::Note,
                     .anchor = Anchor::Middle});
        baseline += kLineStep;
    }
    return {width, height, {space.labels().begin(), space.labels().end()}};
}

} // namespace

Drawing layOut(const ChartSpec& spec, double width, double height, ChartDetail detail, const TextWidth& textWidth)
{
    const bool drawable = spec.emptyReason.empty() && hasValues(spec);
    if (!drawable && detail == ChartDetail::Sparkline)
        return {.width = width, .height = height, .primitives = {}};
    if (!drawable)
        return emptyLayout(spec, width, height, textWidth);
    if (spec.kind == ChartKind::Bars)
        return barsLayout(spec, width, height, textWidth);
    if (spec.kind == ChartKind::Funnel)
        return funnelLayout(spec, width, height, textWidth);
    if (detail == ChartDetail::Full && fullLayoutFits(width, height))
        return fullLayout(spec, width, height, textWidth);
    if (detail != ChartDetail::Sparkline && smallMultipleFits(width, height))
        return smallMultipleLayout(spec, width, height, textWidth);
    return sparklineLayout(spec, width, height);
}

std::vector<Box> peerPlaces(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    if (!spec.emptyReason.empty() || spec.kind == ChartKind::OverTime)
        return {};
    return spec.kind == ChartKind::Bars ? barRows(spec, width, height, textWidth)
                                        : funnelSpots(spec, width, height, textWidth);
}

} // namespace outturn::charting

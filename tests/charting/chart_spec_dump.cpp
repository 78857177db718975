// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_spec_dump.h"

#include <fmt/format.h>

#include <array>

namespace outturn::charting::samples {
namespace {

std::string dump(const Axis& axis)
{
    std::string text = fmt::format("{} to {}{}", axis.min, axis.max, axis.startsAtZero ? ", from zero:" : ":");
    for (const auto& tick : axis.ticks)
        text += fmt::format(" {}@{}", tick.label, tick.at);
    return text;
}

std::string dump(const ChartSeries& series)
{
    constexpr std::array kRoles{"primary", "rolling", "comparison", "baseline", "muted", "average", "expected"};
    std::string text = fmt::format("series {} ({}), ends {}\n", series.label,
                                   kRoles.at(static_cast<std::size_t>(series.role)), series.endLabel);
    for (const auto& point : series.points)
        text += fmt::format("  {} {} {}\n", point.x, point.y ? (point.hollow ? "o" : "*") : "-", point.readOut);
    return text;
}

std::string dump(const PeerComparison& peers)
{
    if (peers.marks.empty())
        return {};
    std::string text =
        fmt::format("mean {} {}, {} by {}\n", peers.meanLabel, peers.mean, peers.valueTitle, peers.baseTitle);
    for (const auto& mark : peers.marks)
        text += fmt::format("{} {}{} {} {}\n", mark.own ? "own" : "peer", mark.place, mark.hollow ? " o" : "",
                            mark.value, mark.readOut);
    for (const auto& curve : peers.curves)
        text += fmt::format("limit {} from {},{:.4f} to {},{:.4f}\n", curve.name, curve.points.front().base,
                            curve.points.front().value, curve.points.back().base, curve.points.back().value);
    return text;
}

} // namespace

std::string dump(const ChartSpec& spec)
{
    std::string text =
        fmt::format("title {}\nsubtitle {}\nx {}\ny {}\n", spec.title, spec.subtitle, dump(spec.x), dump(spec.y));
    for (const auto& series : spec.series)
        text += dump(series);
    for (const auto& target : spec.targets)
        text += fmt::format("target {}: {},{} to {},{}\n", target.label, target.fromX, target.fromY, target.toX,
                            target.toY);
    for (const auto& line : spec.references)
        text +=
            fmt::format("reference {} {}: {} from {} to {}\n", line.name, line.printed, line.y, line.fromX, line.toX);
    for (const auto& verdict : spec.verdicts)
        text += fmt::format("verdict {}: {} {}, {}\n", verdict.label, verdict.letter, verdict.words, verdict.detail);
    text += dump(spec.peers);
    for (const auto& callout : spec.callouts)
        text += fmt::format("callout {} at {},{}\n", callout.text, callout.x, callout.y);
    for (const auto& point : spec.expected)
        text += fmt::format("expected at {}: {:.3f} {:.3f} {:.3f} {:.3f}\n", point.x, point.lower95, point.lower80,
                            point.upper80, point.upper95);
    for (const auto& band : spec.bands)
        text += fmt::format("band {}: {} to {}\n", band.caption, band.fromX, band.toX);
    for (const auto& note : spec.notes)
        text += fmt::format("note {}\n", note);
    return text + fmt::format("summary {}\nempty {}\n", spec.summary, spec.emptyReason);
}

} // namespace outturn::charting::samples

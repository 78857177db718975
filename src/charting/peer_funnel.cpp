// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_words.h"

#include "level_axis.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::charting {
namespace {

using analysis::FunnelLimits;
using analysis::FunnelPosition;

constexpr int kSteps = 60; // along a limit's line

struct BaseRange
{
    double least{};
    double most{};
};

BaseRange basesOf(const PeerLevels& levels)
{
    constexpr double kBelow = 0.6;
    constexpr double kAbove = 1.1;
    const auto [least, most] =
        std::ranges::minmax(levels.levels, {}, [](const PeerLevel& level) { return level.counts->base; });
    return {least.counts->base * kBelow, most.counts->base * kAbove};
}

double scaleOf(const PeerLevels& levels)
{
    return levels.unit == domain::Unit::RatePer1000 ? 1000 : 100;
}

FunnelPosition positionOf(const PeerLevels& levels, const PeerLevel& level)
{
    const double mean = levels.mean / scaleOf(levels);
    return levels.unit == domain::Unit::Percent ? analysis::proportionPosition(*level.counts, mean)
                                                : analysis::ratePosition(*level.counts, mean);
}

/// Where on a limit the `step`-th of its points lies.
LimitPoint pointOf(const PeerLevels& levels, const BaseRange& bases, int step, double FunnelLimits::*limit)
{
    const double share = static_cast<double>(step) / kSteps;
    const double mean = levels.mean / scaleOf(levels);
    if (levels.unit == domain::Unit::Percent) {
        const double base = bases.least + share * (bases.most - bases.least);
        return {base, scaleOf(levels) * (analysis::proportionFunnel(mean, base).*limit)};
    }
    // The limits of a rate are told by events: the population in which that many reach the limit follows. Events
    // further out than expected at either end, so that the line spans the whole range.
    constexpr double kReach = 3;
    const double fewest = std::max(1.0, bases.least * mean / kReach);
    const double events = fewest * std::pow(std::max(1.0, kReach * bases.most * mean / fewest), share);
    const double rate = analysis::rateFunnel(mean, events).*limit;
    return {events / rate, scaleOf(levels) * rate};
}

LimitPoint between(const LimitPoint& from, const LimitPoint& to, double base)
{
    const double share = (base - from.base) / (to.base - from.base);
    return {base, from.value + share * (to.value - from.value)};
}

// Only the part over the range of bases, cut at its very ends.
std::vector<LimitPoint> cut(const std::vector<LimitPoint>& points, const BaseRange& bases)
{
    std::vector<LimitPoint> inside;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool within = points[i].base >= bases.least && points[i].base <= bases.most;
        for (const double end : {bases.least, bases.most}) {
            if (i > 0 && points[i - 1].base < end && points[i].base > end)
                inside.push_back(between(points[i - 1], points[i], end));
        }
        if (within)
            inside.push_back(points[i]);
    }
    return inside;
}

LimitCurve curveOf(const PeerLevels& levels, const BaseRange& bases, double FunnelLimits::*limit, bool outer)
{
    std::vector<LimitPoint> points;
    for (int step = 0; step <= kSteps; ++step)
        points.push_back(pointOf(levels, bases, step, limit));
    return {.name = outer ? "99.8%" : "95%", .outer = outer, .points = cut(points, bases)};
}

void setAxes(ChartSpec& spec, const BaseRange& bases)
{
    spec.x = valueAxis(bases.least, bases.most, domain::Unit::Count, 0, false, 5);
    spec.x.min = bases.least;
    spec.x.max = bases.most;
    std::erase_if(spec.x.ticks, [&](const Tick& tick) { return tick.at < bases.least || tick.at > bases.most; });
    ValueRange values;
    for (const PeerMark& mark : spec.peers.marks)
        values.include(mark.value);
    for (const LimitCurve& curve : spec.peers.curves) {
        for (const LimitPoint& point : curve.points)
            values.include(point.value);
    }
    spec.y = valueAxis(std::max(0.0, values.lowest), values.highest, spec.unit, spec.decimals, false);
    if (!spec.y.startsAtZero)
        spec.notes.emplace_back("The axis does not start at zero.");
}

void tellSpread(ChartSpec& spec)
{
    const auto outside =
        std::ranges::count_if(spec.peers.marks, [](const PeerMark& mark) { return !mark.remark.empty(); });
    if (2 * outside > std::ssize(spec.peers.marks))
        spec.notes.push_back(fmt::format("{} of {} forces lie outside the limits: they differ by more than chance, so "
                                         "a place outside says little by itself.",
                                         outside, spec.peers.marks.size()));
}

SignalRole roleOf(FunnelPosition position, domain::Polarity polarity)
{
    if (position == FunnelPosition::Within)
        return SignalRole::Common;
    if (polarity == domain::Polarity::Neutral)
        return SignalRole::Neutral;
    const bool high = position == FunnelPosition::High || position == FunnelPosition::VeryHigh;
    return high == (polarity == domain::Polarity::HigherIsBetter) ? SignalRole::Improvement : SignalRole::Concern;
}

std::string meaningOf(SignalRole role)
{
    switch (role) {
    case SignalRole::Improvement:
        return "better than chance";
    case SignalRole::Concern:
        return "worse than chance";
    case SignalRole::Neutral:
        return "more than chance";
    default:
        return "no more than chance";
    }
}

void judge(const PeerChartInput& input, const PeerLevels& levels, ChartSpec& spec)
{
    const PeerLevel* own = ownLevel(levels);
    if (!own) {
        spec.summary = fmt::format("{}: this force has no figure to hold against the limits.", input.indicator.name);
        return;
    }
    const auto position = positionOf(levels, *own);
    const SignalRole role = roleOf(position, input.indicator.polarity);
    const std::string remark = positionWords(position);
    const std::string words = remark.empty() ? "within the limits" : remark;
    std::string start = words;
    start.front() = static_cast<char>(start.front() - 'a' + 'A');
    spec.verdicts.push_back({.label = "Against chance", .words = start, .detail = meaningOf(role), .role = role});
    spec.verdicts.push_back(
        {.label = "Place in the group", .words = placeWords(levels, *own), .detail = firstWords(levels)});
    spec.summary = fmt::format("{}: {} at {} for the {} is {} around the group mean of {}.", input.indicator.name,
                               own->name, printedLevelOf(levels, own->value), domain::periodTitle(input.period), words,
                               printedLevelOf(levels, levels.mean));
}

std::string refusalFor(const PeerChartInput& input, const PeerLevels& levels)
{
    if (!levels.weighted)
        return fmt::format(
            "A funnel needs the counts behind each force's figure, and for {} they are not known; import "
            "them, or choose Bars.",
            input.indicator.name);
    const double mean = levels.mean / scaleOf(levels);
    const bool share = levels.unit == domain::Unit::Percent;
    return mean <= 0 || (share && mean >= 1)
        ? fmt::format("All forces of the group have the same figure of {}, so chance has no limits; choose Bars.",
                      input.indicator.name)
        : std::string{};
}

} // namespace

ChartSpec peerFunnel(const PeerChartInput& input)
{
    const PeerLevels levels = peerLevels(input);
    ChartSpec spec = peerSpec(input, levels);
    if (!spec.emptyReason.empty())
        return spec;
    spec.emptyReason = refusalFor(input, levels);
    if (!spec.emptyReason.empty()) {
        spec.peers = {};
        spec.notes.clear();
        spec.summary = spec.emptyReason;
        return spec;
    }
    spec.kind = ChartKind::Funnel;
    spec.subtitle += ", by " + spec.peers.baseTitle;
    for (std::size_t i = 0; i < levels.levels.size(); ++i) {
        PeerMark& mark = spec.peers.marks[i];
        mark.remark = positionWords(positionOf(levels, levels.levels[i]));
        mark.readOut += mark.remark.empty() ? std::string{} : "; " + mark.remark;
    }
    const BaseRange bases = basesOf(levels);
    for (const auto limit : {&FunnelLimits::lower95, &FunnelLimits::upper95})
        spec.peers.curves.push_back(curveOf(levels, bases, limit, false));
    for (const auto limit : {&FunnelLimits::lower998, &FunnelLimits::upper998})
        spec.peers.curves.push_back(curveOf(levels, bases, limit, true));
    setAxes(spec, bases);
    tellSpread(spec);
    judge(input, levels, spec);
    return spec;
}

} // namespace outturn::charting

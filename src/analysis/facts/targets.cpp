// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <outturn/analysis/target_position.h>
#include <outturn/base/text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kFullGapPercent = 20;
constexpr double kFullMonths = 24;
constexpr double kMetStrength = 0.1;

bool applies(const Track& track, const Target& target)
{
    return track.headline && target.area == track.line.area && track.line.subset.empty()
        && target.unit == track.series.unit;
}

std::string gapText(const Track& track, double gap)
{
    if (roundedTo(gap, track.series.decimals) == 0)
        return gap == 0 ? " exactly" : " narrowly";
    return " by " + sizeText(gap, track.series.unit, track.series.decimals);
}

void addStanding(const Track& track, const Target& target, const TargetStanding& standing, Facts& facts)
{
    auto fact = draft(track, FactKind::Target);
    fact.value = standing.gap;
    fact.unit = track.series.unit == Unit::Percent ? Unit::PercentagePoints : track.series.unit;
    fact.comparator = targetKey(target, standing.targetValue);
    fact.concern = !standing.met;
    const double share = standing.targetValue != 0 ? standing.gap / standing.targetValue * 100 : kFullGapPercent;
    const double strength = standing.met ? kMetStrength : strengthOf(share, kFullGapPercent);
    tell(track, std::move(fact), strength,
         fmt::format("{}, which {} {}{}", levelClause(track, track.current()), standing.met ? "meets" : "misses",
                     targetText(track, target, standing.targetValue), gapText(track, standing.gap)),
         facts);
}

std::string historyText(const Track& track, const Target& target, const LastMet& last, double targetValue)
{
    const auto noun = stepNoun(track);
    const auto figures = noun.empty() ? "figure" : noun;
    const char* plural = last.missedSince == 1 ? "" : "s";
    if (!last.period)
        return fmt::format("{} has missed {} in each of the {} {}{} held", subject(track),
                           targetText(track, target, targetValue), last.missedSince, figures, plural);
    return fmt::format("{} last met {} {} and has missed it in the {} {}{} since", subject(track),
                       targetText(track, target, targetValue), when(*last.period), last.missedSince, figures, plural);
}

void addHistory(const Track& track, const Target& target, double targetValue, Facts& facts)
{
    const auto last = lastMet(target, track.points);
    if (last.missedSince < 2)
        return;
    auto fact = draft(track, FactKind::TargetHistory);
    fact.measure = Measure::statement("missed-since-target-met");
    fact.value = last.missedSince;
    fact.unit = Unit::Count;
    fact.comparator = targetKey(target, targetValue);
    fact.concern = true;
    for (const SeriesPoint& point : track.points.last(static_cast<std::size_t>(last.missedSince)))
        fact.illustrative = fact.illustrative || point.illustrative;
    if (const auto* met = last.period ? pointAt(track.series, *last.period) : nullptr)
        addEvidence(fact, *met);
    const double months = last.missedSince * std::max(1, track.step);
    tell(track, std::move(fact), strengthOf(months, kFullMonths), historyText(track, target, last, targetValue), facts);
}

} // namespace

void addTargets(const Track& track, Facts& facts)
{
    for (const Target& target : track.figures.targets) {
        if (!applies(track, target))
            continue;
        if (const auto standing = targetStanding(target, track.current())) {
            addStanding(track, target, *standing, facts);
            addHistory(track, target, standing->targetValue, facts);
        }
    }
}

} // namespace outturn::analysis::facts

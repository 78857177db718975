// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "thresholds.h"
#include "words.h"

#include <fmt/format.h>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kCrossingStrength = 0.6;
constexpr std::size_t kLongRun = 4; // figures on one side before a crossing of the mean is news

std::string_view crossed(const Target& target, bool reached)
{
    if (target.kind == TargetKind::Reference)
        return reached ? "passes" : "falls short of";
    return reached ? "newly meets" : "newly misses";
}

void addTargetCrossing(const Track& track, const Threshold& threshold, Facts& facts)
{
    const SeriesPoint& before = track.points[track.points.size() - 2];
    const auto was = reaches(*threshold.target, before);
    const auto is = reaches(*threshold.target, track.current());
    if (!was || !is || *was == *is || !follows(track, track.current(), before))
        return;
    auto fact = draft(track, FactKind::Crossing);
    fact.measure = Measure::statement(*is ? "target-newly-met" : "target-newly-missed");
    fact.comparator = targetKey(*threshold.target, threshold.value);
    fact.concern = !*is;
    addEvidence(fact, before);
    tell(track, std::move(fact), kCrossingStrength,
         fmt::format("{}, which {} {}, after {} {}", levelClause(track, track.current()),
                     crossed(*threshold.target, *is), targetText(track, *threshold.target, threshold.value),
                     figureText(track, before), when(before.period)),
         facts);
}

// The side of the mean on which the last figures before the current one lay, where it was the same one long enough.
Side sideBefore(const SpcChart& chart, double mean)
{
    Side side = Side::None;
    std::size_t count = 0;
    for (std::size_t i = chart.points.size() - 1; i-- > 0 && count < kLongRun;) {
        if (!chart.points[i].value || *chart.points[i].value == mean)
            return Side::None;
        const Side here = *chart.points[i].value > mean ? Side::Above : Side::Below;
        if (side != Side::None && here != side)
            return Side::None;
        side = here;
        ++count;
    }
    return count == kLongRun ? side : Side::None;
}

void addMeanCrossing(const Track& track, Facts& facts)
{
    const auto& chart = track.line.chart;
    if (!chart || &track.series != &track.line.values || chart->points.size() != track.points.size())
        return;
    const auto mean = chart->segments.back().mean;
    if (!mean || chart->segments.back().values < kFewestSpcValues)
        return;
    const Side before = sideBefore(*chart, *mean);
    const double now = *track.current().value;
    const bool above = clearlyLess(*mean, now, track.series.decimals);
    const bool below = clearlyLess(now, *mean, track.series.decimals);
    if ((before != Side::Below || !above) && (before != Side::Above || !below))
        return;
    auto fact = draft(track, FactKind::Crossing);
    fact.measure = Measure::statement("mean-crossed");
    fact.comparator = "mean";
    fact.concern = isWorse(track.indicator(), above ? 1 : -1);
    for (const SeriesPoint& point : track.points)
        fact.illustrative = fact.illustrative || point.illustrative;
    tell(track, std::move(fact), 0,
         fmt::format("{}, {} its mean of {} after at least {} {}s {} it", levelClause(track, track.current()),
                     above ? "above" : "below", figureText(track, *mean), kLongRun, stepNoun(track),
                     above ? "below" : "above"),
         facts);
}

} // namespace

void addCrossings(const Track& track, Facts& facts)
{
    if (track.points.size() < 2)
        return;
    for (const Threshold& threshold : thresholdsOf(track))
        addTargetCrossing(track, threshold, facts);
    addMeanCrossing(track, facts);
}

} // namespace outturn::analysis::facts

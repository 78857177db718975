// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "thresholds.h"
#include "words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr std::size_t kFewestQuarters = 2;
constexpr std::size_t kFewestMonths = 3;
constexpr double kFullRun = 6;

std::size_t fewest(const Track& track)
{
    return track.step == 1 ? kFewestMonths : kFewestQuarters;
}

bool isEven(const Track& track)
{
    return !track.isRolling() && !countsUp(track.indicator()) && !stepNoun(track).empty();
}

int step(const Track& track, std::size_t i)
{
    const auto& later = track.points[i];
    const auto& earlier = track.points[i - 1];
    if (!follows(track, later, earlier))
        return 0;
    if (clearlyLess(*earlier.value, *later.value, track.series.decimals))
        return 1;
    return clearlyLess(*later.value, *earlier.value, track.series.decimals) ? -1 : 0;
}

// All of the run stands in the evidence, with the figure it set out from.
void addRunEvidence(const Track& track, std::size_t count, Fact& fact)
{
    fact.evidence.clear();
    for (std::size_t i = 0; i < count && i < track.points.size(); ++i)
        addEvidence(fact, track.points[track.points.size() - 1 - i]);
}

std::string_view moved(const Track& track, bool rising)
{
    if (track.series.unit == Unit::Rank)
        return track.indicator().polarity == Polarity::Neutral
            ? (rising ? "moved away from the top" : "moved towards the top")
            : (isWorse(track.indicator(), rising ? 1 : -1) ? "worsened" : "improved");
    return rising ? "rose" : "fell";
}

std::string thresholdWords(const Track& track, const Threshold& threshold, bool reached, std::size_t count)
{
    const bool upward = (threshold.target->comparator == Comparator::AtLeast) == reached;
    bool strict = true;
    for (const SeriesPoint& point : track.points.last(count)) {
        const int decimals = track.series.decimals;
        strict = strict
            && (upward ? clearlyLess(threshold.value, *point.value, decimals)
                       : clearlyLess(*point.value, threshold.value, decimals));
    }
    const char* side = upward ? "above" : "below";
    return fmt::format("{}{} {}", strict ? "" : "at or ", side, figureText(track, threshold.value));
}

} // namespace

void addRuns(const Track& track, Facts& facts)
{
    if (!isEven(track) || track.points.size() < 2)
        return;
    const int direction = step(track, track.points.size() - 1);
    std::size_t count = 0;
    for (std::size_t i = track.points.size() - 1; i > 0 && direction != 0 && step(track, i) == direction; --i)
        ++count;
    if (count < fewest(track))
        return;
    auto fact = draft(track, FactKind::Run);
    fact.measure = Measure::statement(direction > 0 ? "run-rising" : "run-falling");
    fact.value = static_cast<double>(count);
    fact.unit = Unit::Count;
    addRunEvidence(track, count + 1, fact);
    const SeriesPoint& start = fact.evidence.back();
    fact.comparator = periodKey(start.period);
    fact.concern = isWorse(track.indicator(), direction);
    const auto text =
        fmt::format("{} {} for the {} {} in a row, to {} {} from {} {}", subject(track), moved(track, direction > 0),
                    ordinal(static_cast<int>(count)), stepNoun(track), figureText(track, track.current()),
                    when(track.current().period), figureText(track, start), when(start.period));
    tell(track, std::move(fact), strengthOf(static_cast<double>(count), kFullRun), text, facts);
}

void addThresholdRuns(const Track& track, Facts& facts)
{
    if (!isEven(track))
        return;
    for (const Threshold& threshold : thresholdsOf(track)) {
        const auto now = reaches(*threshold.target, track.current());
        const std::size_t count = runLength(track, *threshold.target);
        if (!now || count < fewest(track))
            continue;
        auto fact = draft(track, FactKind::Run);
        const bool upward = (threshold.target->comparator == Comparator::AtLeast) == *now;
        fact.measure = Measure::statement(upward ? "run-above-threshold" : "run-below-threshold");
        fact.value = static_cast<double>(count);
        fact.unit = Unit::Count;
        addRunEvidence(track, count, fact);
        fact.comparator = targetKey(*threshold.target, threshold.value);
        fact.concern = !*now;
        const auto text = fmt::format("{}, the {} {} in a row {}", levelClause(track, track.current()),
                                      ordinal(static_cast<int>(count)), stepNoun(track),
                                      thresholdWords(track, threshold, *now, count));
        tell(track, std::move(fact), strengthOf(static_cast<double>(count), kFullRun), text, facts);
    }
}

} // namespace outturn::analysis::facts

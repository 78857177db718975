// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/facts.h>

#include "rules.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace outturn::analysis {
namespace {

using facts::Facts;
using facts::Track;

auto keyOf(const Fact& fact)
{
    const auto& measure = fact.measure;
    return std::tie(fact.kind, measure.kind, measure.type, measure.base, measure.name, fact.period, fact.area,
                    fact.subset, fact.comparator);
}

void addOfTrack(const Track& track, Facts& found)
{
    facts::addLevels(track, found);
    facts::addTargets(track, found);
    facts::addCrossings(track, found);
    facts::addRecords(track, found);
    facts::addRuns(track, found);
    facts::addThresholdRuns(track, found);
    facts::addSignals(track, found);
    facts::addForecast(track, found);
}

void addOfLine(const std::vector<Track>& tracks, Facts& found)
{
    for (const Track& track : tracks)
        addOfTrack(track, found);
    if (tracks.empty())
        return;
    const Track& first = tracks.front();
    facts::addShares(first, found);
    facts::addChanges(first, found);
    facts::addMilestones(first, found);
    facts::addRevisions(first, found);
    facts::addStatedLevels(first, found);
}

// The first of its key is the one that a rule tells with more weight: background comes last.
void dropDuplicates(Facts& found)
{
    std::stable_sort(found.begin(), found.end(), [](const Fact& a, const Fact& b) { return keyOf(a) < keyOf(b); });
    const auto last =
        std::unique(found.begin(), found.end(), [](const Fact& a, const Fact& b) { return keyOf(a) == keyOf(b); });
    found.erase(last, found.end());
}

// What is better of the whole may be worse of a part of it; a rank stays a rank.
IndicatorFigures withoutPolarity(const IndicatorFigures& figures)
{
    IndicatorFigures neutral;
    neutral.indicator = figures.indicator;
    neutral.headline = figures.headline;
    if (figures.indicator.unit != domain::Unit::Rank)
        neutral.indicator.polarity = domain::Polarity::Neutral;
    return neutral;
}

Facts ofIndicator(const IndicatorFigures& figures, const domain::Period& quarter)
{
    Facts found;
    const auto neutral = withoutPolarity(figures);
    std::vector<std::vector<Track>> lines;
    for (const LineEvidence& line : figures.lines) {
        const bool part = !line.main && !line.subset.empty();
        lines.push_back(facts::tracksOf(part ? neutral : figures, line, quarter));
        addOfLine(lines.back(), found);
    }
    facts::addDivergences(lines, found);
    dropDuplicates(found);
    return found;
}

} // namespace

std::vector<Fact> factsOf(const OutcomeEvidence& evidence)
{
    Facts all;
    for (const IndicatorFigures& figures : evidence.indicators) {
        auto found = ofIndicator(figures, evidence.quarter);
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    std::stable_sort(all.begin(), all.end(), [](const Fact& a, const Fact& b) { return a.notable > b.notable; });
    return all;
}

} // namespace outturn::analysis

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

Facts ofIndicator(const IndicatorFigures& figures, const domain::Period& quarter)
{
    Facts found;
    std::vector<std::vector<Track>> lines;
    for (const LineEvidence& line : figures.lines) {
        lines.push_back(facts::tracksOf(figures, line, quarter));
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

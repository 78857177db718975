// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "track.h"

#include <string>
#include <vector>

namespace outturn::analysis::facts {

using Facts = std::vector<Fact>;

// One file a kind: each adds the facts of its kind that the track, line or indicator supports.
void addLevels(const Track& track, Facts& facts);
void addStatedLevels(const Track& track, Facts& facts);
void addShares(const Track& track, Facts& facts);
void addTargets(const Track& track, Facts& facts);
void addCrossings(const Track& track, Facts& facts);
void addRecords(const Track& track, Facts& facts);
void addRuns(const Track& track, Facts& facts);
void addThresholdRuns(const Track& track, Facts& facts);
void addSignals(const Track& track, Facts& facts);
void addForecast(const Track& track, Facts& facts);

// These look at the whole line, told of from its first track.
void addChanges(const Track& track, Facts& facts);
void addMilestones(const Track& track, Facts& facts);

// And these at all lines of the indicator.
void addDivergences(const std::vector<std::vector<Track>>& lines, Facts& facts);
void addRevisions(const Track& track, Facts& facts);

/// A fact about the track's current figure: who, where, measure, period, value and evidence, without words.
[[nodiscard]] Fact draft(const Track& track, FactKind kind);

/// What a new figure is told beside: comes first in the evidence, and makes the fact illustrative if it is.
void addEvidence(Fact& fact, const domain::SeriesPoint& point);

/// Gives the fact its sentence (without its end) and its notability, and takes it in.
void tell(const Track& track, Fact fact, double strength, const std::string& sentence, Facts& facts);

/// The kind that a level, or a change of it, has for that indicator.
[[nodiscard]] FactKind levelKind(const domain::Indicator& indicator);
[[nodiscard]] FactKind changeKind(const domain::Indicator& indicator);

} // namespace outturn::analysis::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/analysis/fact_evidence.h>

#include <vector>

namespace outturn::analysis {

/// Every statement that the evidence supports, most notable first; among equals in the indicators' order, then by
/// kind, measure, period, area, subset and comparator. No two share all of these.
///
/// Only figures that end by the quarter's end, and in the twelve months before it, are spoken of. A comparison holds
/// both for the unrounded and for the printed figures; where they differ it is not stated. Records need a window of at
/// least four quarters. Rules and terms of notability: docs/statistics.md#facts.
[[nodiscard]] std::vector<Fact> factsOf(const OutcomeEvidence& evidence);

} // namespace outturn::analysis

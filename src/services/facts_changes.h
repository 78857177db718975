// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_set.h"

#include <outturn/analysis/fact_evidence.h>

#include <vector>

namespace outturn::services {

/// The changes of a line's current figures (own frequency, quarter, twelve months) on every base that means something
/// for them, and those published for other windows that end in the year. A published percentage that contradicts the
/// published difference beside it is left out for the one that follows from the difference.
[[nodiscard]] std::vector<analysis::ChangeEvidence> changeEvidence(
    const domain::Indicator& indicator, const domain::Period& quarter, const FigureSet& figures,
    const analysis::LineEvidence& line, const std::vector<domain::Observation>& observations);

} // namespace outturn::services

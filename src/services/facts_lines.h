// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected_ranges.h"

#include <outturn/analysis/fact_evidence.h>

#include <span>
#include <vector>

namespace outturn::services {

/// What people set for an indicator.
struct LineSettings
{
    std::span<const domain::Target> targets;
    std::span<const Date> rebasedFrom; ///< days from which its process began afresh
};

/// The figures of an indicator by area and subset, the line that it is reported by first, the others by area and
/// subset. `observations` are all current ones of the indicator, in any order. Areas have no names yet.
[[nodiscard]] std::vector<analysis::LineEvidence> linesOf(const domain::Indicator& indicator,
                                                          const domain::Period& quarter,
                                                          const std::vector<domain::Observation>& observations,
                                                          const LineSettings& settings, ExpectedRanges& ranges);

} // namespace outturn::services

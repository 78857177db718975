// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_set.h"

#include <outturn/services/indicator_summary.h>

#include <optional>
#include <span>

namespace outturn::services {

/// What one indicator's summary is made from.
struct SummaryInput
{
    const domain::Indicator& indicator;
    const FigureSet& figures;
    const std::vector<domain::Observation>& observations; ///< those that `figures` was made from
    std::span<const domain::Target> targets;              ///< of any indicator
    domain::Period quarter;
    std::optional<domain::Measure> measure{}; ///< none = the headline, or the other where that has no figure
};

/// The latest figure of an indicator at a quarter's end, how it changed, and how it stands against its targets.
[[nodiscard]] IndicatorSummary summarise(const SummaryInput& input);

/// Whether a difference of that sign is good for an indicator of that polarity.
[[nodiscard]] Direction directionOf(double difference, domain::Polarity polarity);

} // namespace outturn::services

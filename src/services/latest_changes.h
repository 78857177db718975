// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_set.h"

#include <outturn/services/indicator_summary.h>

#include <vector>

namespace outturn::services {

/// The changes of the figure at `period`, one a base, the most telling first: those that rest on published or imported
/// figures before those made for the sample; totals and months against the year before, other figures against the
/// quarter before. Percentages change by points, times and ranks by their own unit, counts in per cent unless so small
/// that a percentage would mislead.
[[nodiscard]] std::vector<Change> latestChanges(const domain::Indicator& indicator, const FigureSet& figures,
                                                const domain::Period& period);

} // namespace outturn::services

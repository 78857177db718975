// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/trend_chart.h>
#include <outturn/domain/rebase.h>

#include <vector>

namespace outturn::charting {

/// What a control chart is made from.
struct SpcTrendInput
{
    TrendChartInput trend;                 ///< only the first of its series is drawn
    std::vector<domain::Rebase> rebases{}; ///< those in force, in any order
};

/// The control chart of an indicator: its trend with the mean and the process limits of each process, and a mark on
/// every figure that is more than chance. Where a rebase starts a process a line with a caption stands; one that starts
/// none, for want of figures on both sides, does nothing.
///
/// Limits come from all the figures, drawn or not. Those of a process with fewer than thirteen figures are not drawn,
/// and its figures are not judged. A limit beyond what the unit allows (below nought, above 100%) is left out with a
/// note. `emptyReason` tells why there can be no limits: rolling, cumulative or uneven figures, or how many more are
/// needed. Source: NHS England, Making Data Count; docs/statistics.md#xmr.
[[nodiscard]] ChartSpec spcTrend(const SpcTrendInput& input);

} // namespace outturn::charting

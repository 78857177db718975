// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/trend_chart.h>

#include <string>
#include <vector>

namespace outturn::charting {

/// One sentence: where the first series stands, since when, against which targets, and where the others stand.
/// Precondition: the first series has a value.
[[nodiscard]] std::string trendSummary(const domain::Indicator& indicator, const std::vector<TrendSeries>& series,
                                       const std::vector<domain::Target>& targets);

/// Why there is nothing to draw, and what to do next.
[[nodiscard]] std::string emptyTrendReason(const TrendChartInput& input);

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/trend_chart.h>

namespace outturn::charting {

/// What a large trend chart is made from.
struct TrendDetailInput
{
    TrendChartInput trend;
    domain::Series rolling{}; ///< twelve-month figures of the first series; empty = none known
    bool expected{false};     ///< whether the year to come is drawn
};

/// The trend with what small charts have no room for.
///
/// Monthly and quarterly levels get their twelve-month average as a second line (a total is divided by its months or
/// quarters), and the figure of a year before the last one is called out. Where the expected range is asked for, the
/// next twelve months (four quarters) follow with their 80 and 95 % ranges, and a note tells method and back-test, or
/// why there is no range and what is needed. Source: docs/statistics.md#forecasts.
[[nodiscard]] ChartSpec trendDetail(const TrendDetailInput& input);

} // namespace outturn::charting

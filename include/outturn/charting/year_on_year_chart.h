// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/trend_chart.h>

namespace outturn::charting {

/// Financial years over each other from April to March: the newest strong, the one before it plain, up to three more
/// muted, each named at its end. Only the first series is drawn, without targets and notes on days, which hold for one
/// year only.
///
/// `emptyReason` tells why there is nothing to compare: figures of one financial year only, or one figure a year.
[[nodiscard]] ChartSpec yearOnYearChart(const TrendChartInput& input);

} // namespace outturn::charting

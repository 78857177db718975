// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/trend_chart.h>

#include <initializer_list>
#include <optional>

namespace outturn::charting::samples {

/// Indicators as the sample plan has them: a mean of seconds and a sum of incidents.
[[nodiscard]] domain::Indicator ruralResponse();
[[nodiscard]] domain::Indicator casualties();
/// A share in per cent, one decimal.
[[nodiscard]] domain::Indicator arrestRate();

/// Months on end from the given one; no value = suppressed.
[[nodiscard]] domain::Series monthly(const domain::Indicator& indicator, int year, unsigned month,
                                     std::initializer_list<std::optional<double>> values);

/// Twelve-month windows that end each month (or each `step`-th) from the given one.
[[nodiscard]] domain::Series rolling(const domain::Indicator& indicator, int year, unsigned month,
                                     std::initializer_list<std::optional<double>> values, int step = 1);

/// A level target of the indicator, from and until days that may be left open.
[[nodiscard]] domain::Target target(const domain::Indicator& indicator, domain::TargetKind kind, double value,
                                    std::optional<Date> from = std::nullopt, std::optional<Date> until = std::nullopt);

/// The chart that the others are measured by: 24 windows of rural response, all illustrative but the last two, with
/// a local and a national target and a lockdown.
[[nodiscard]] TrendChartInput ruralResponseChart();

/// 36 months of a mean in seconds from April 2018 that rises at the end.
[[nodiscard]] TrendChartInput monthlyResponseChart();

} // namespace outturn::charting::samples

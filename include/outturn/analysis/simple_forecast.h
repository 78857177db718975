// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/prediction.h>
#include <outturn/base/result.h>

#include <span>
#include <vector>

namespace outturn::analysis {

/// Forecasts in closed form of evenly spaced values without gaps, one for each of `horizon` steps. All fail with
/// `TooFewPoints` where there is no residual to tell the spread from.
/// Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, sections 5.2 and 5.5.

/// The last value goes on.
[[nodiscard]] Result<std::vector<Prediction>> naiveForecast(std::span<const double> values, std::size_t horizon);

/// The last value goes on, changing by the mean change. Needs three values.
[[nodiscard]] Result<std::vector<Prediction>> driftForecast(std::span<const double> values, std::size_t horizon);

/// The value of the same season a year before. Precondition: `period` > 0. Needs `period` + 1 values.
[[nodiscard]] Result<std::vector<Prediction>> seasonalNaiveForecast(std::span<const double> values, std::size_t period,
                                                                    std::size_t horizon);

/// The mean of all values. Needs two.
[[nodiscard]] Result<std::vector<Prediction>> meanForecast(std::span<const double> values, std::size_t horizon);

/// A straight line with a level of its own for each season, by least squares. Needs `period` + 2 values.
[[nodiscard]] Result<std::vector<Prediction>> regressionForecast(std::span<const double> values, std::size_t period,
                                                                 std::size_t horizon);

} // namespace outturn::analysis

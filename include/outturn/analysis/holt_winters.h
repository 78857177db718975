// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/prediction.h>
#include <outturn/base/result.h>

#include <span>
#include <vector>

namespace outturn::analysis {

enum class Seasonality { Additive, Multiplicative };

/// Weights of the newest value, each from 0 to 1.
struct HoltWintersWeights
{
    double level{};
    double trend{};
    double season{};

    friend bool operator==(const HoltWintersWeights&, const HoltWintersWeights&) = default;
};

/// Values smoothed by level, trend and season, starting from the decomposition of the first two years.
struct HoltWinters
{
    Seasonality seasonality{};
    std::size_t period{};
    HoltWintersWeights weights{};
    std::vector<double> fitted; ///< of each value from the second year on, one step ahead
    std::vector<double> errors; ///< value − fitted
    double squaredErrors{};     ///< their sum of squares
    double level{};             ///< after the last value
    double trend{};
    std::vector<double> season; ///< of the next `period` steps, in their order

    friend bool operator==(const HoltWinters&, const HoltWinters&) = default;
};

/// Smooths with given weights. `period` must be even and > 1. Fails with `TooFewPoints` below two whole years, with
/// `BadInput` for multiplicative seasons of values that are not all positive.
/// Source: Holt (1957), Winters, Management Science 6 (1960), as in R's stats::HoltWinters.
[[nodiscard]] Result<HoltWinters> smoothed(std::span<const double> values, std::size_t period, Seasonality seasonality,
                                           HoltWintersWeights weights);

/// Smooths with the weights that make the squared errors least. Fails like `smoothed`.
[[nodiscard]] Result<HoltWinters> fitHoltWinters(std::span<const double> values, std::size_t period,
                                                 Seasonality seasonality);

/// What follows, for each of `horizon` steps, up to a whole `period` for multiplicative seasons.
/// Source: Yar and Chatfield, International Journal of Forecasting 6 (1990); Chatfield and Yar 7 (1991).
[[nodiscard]] std::vector<Prediction> forecast(const HoltWinters& model, std::size_t horizon);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/confidence_interval.h>

#include <optional>

namespace outturn::analysis {

/// Counts behind a proportion, or events in a time or population.
struct CountAndBase
{
    double count{};
    double base{};
};

/// Whether two proportions differ by more than chance.
struct ProportionComparison
{
    double difference{};  ///< first − second, as a fraction
    Interval interval{};  ///< of the difference (Wald)
    double chiSquare{};   ///< Pearson, without continuity correction
    double probability{}; ///< of a difference as large by chance

    friend bool operator==(const ProportionComparison&, const ProportionComparison&) = default;
};

/// Nothing where a base is zero, or where nobody or everybody counts in both.
[[nodiscard]] std::optional<ProportionComparison> compareProportions(CountAndBase first, CountAndBase second,
                                                                     double confidence = kUsualConfidence);

/// Whether two rates of rare events differ by more than chance.
struct RateComparison
{
    double ratio{};       ///< first ÷ second
    Interval interval{};  ///< exact; no upper end where the second count is zero
    double probability{}; ///< of outcomes no likelier than these by chance

    friend bool operator==(const RateComparison&, const RateComparison&) = default;
};

/// Exact conditional test of two Poisson counts. Nothing where both counts or one of the bases are zero; the ratio is
/// infinite where the second count is. Source: Przyborowski and Wilenski, Biometrika 31 (1940).
[[nodiscard]] std::optional<RateComparison> compareRates(CountAndBase first, CountAndBase second,
                                                         double confidence = kUsualConfidence);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/confidence_interval.h>
#include <outturn/analysis/moving_window.h>

#include <optional>

namespace outturn::analysis {

/// Whether evenly spaced figures tend to rise or fall, by the order of each pair of them.
struct MannKendall
{
    std::size_t values{};
    double score{};       ///< S: pairs that rise less pairs that fall
    double variance{};    ///< of S, corrected for ties
    double z{};           ///< with continuity correction; 0 of a constant
    double probability{}; ///< two-sided, of a tendency as strong by chance
    double tauB{};        ///< −1 … 1; 0 of a constant

    friend bool operator==(const MannKendall&, const MannKendall&) = default;
};

/// Nothing below three values. Missing figures are left out of the pairs. Seasons are not allowed for: give figures
/// of whole years, or read a seasonal series' result with that in mind.
/// Source: Mann, Econometrica 13 (1945); Kendall, Rank Correlation Methods (1975).
[[nodiscard]] std::optional<MannKendall> mannKendall(Figures figures);

/// A straight line through figures at steps 1, 2, 3 …
struct TrendLine
{
    double slope{};      ///< in the figures' unit for a step
    double intercept{};  ///< at step 0
    Interval interval{}; ///< of the slope, 95 %

    friend bool operator==(const TrendLine&, const TrendLine&) = default;
};

/// The median of the slopes of all pairs, robust against outliers; the intercept is the median of the residuals.
/// Nothing below three values. Source: Sen, JASA 63 (1968).
[[nodiscard]] std::optional<TrendLine> theilSen(Figures figures);

/// The line of least squares with Student's interval of its slope. Nothing below three values.
[[nodiscard]] std::optional<TrendLine> leastSquaresLine(Figures figures);

} // namespace outturn::analysis

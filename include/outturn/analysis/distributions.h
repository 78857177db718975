// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::analysis {

/// Probability that a standard normal variable is at most `x`.
[[nodiscard]] double normalCdf(double x);

/// Its inverse. Precondition: 0 < `p` < 1. Source: Wichura, Algorithm AS 241, Applied Statistics 37 (1988).
[[nodiscard]] double normalQuantile(double p);

/// Probability that a chi-square variable with `degrees` > 0 of freedom is at most `x` ≥ 0.
[[nodiscard]] double chiSquareCdf(double x, double degrees);

/// Its inverse, 0 ≤ `p` < 1; 0 for no degrees of freedom.
[[nodiscard]] double chiSquareQuantile(double p, double degrees);

/// Regularised incomplete beta function for 0 ≤ `x` ≤ 1 and `a`, `b` > 0.
[[nodiscard]] double betaCdf(double x, double a, double b);

/// Its inverse in `x`, 0 ≤ `p` ≤ 1.
[[nodiscard]] double betaQuantile(double p, double a, double b);

/// Probability that a variable of Student's t with `degrees` > 0 of freedom lies further from 0 than `t`.
[[nodiscard]] double studentTwoSided(double t, double degrees);

/// The t with probability `p` of lying at or below it, 0.5 ≤ `p` < 1.
[[nodiscard]] double studentQuantile(double p, double degrees);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::analysis {

/// Natural logarithm of the gamma function for `x` > 0. The library's own writes a global sign and may not be called
/// from several threads.
[[nodiscard]] double logGamma(double x);

/// Solves `cdf(x) = p` for an increasing `cdf` on (`low`, `high`) by Newton's steps, halving where one would leave the
/// bracket that closes around the answer.
template <typename Cdf, typename Density>
[[nodiscard]] double quantileBetween(double p, double low, double high, double start, Cdf cdf, Density density)
{
    constexpr int kMostSteps = 200;
    constexpr double kCloseEnough = 1e-15;
    double x = start;
    for (int step = 0; step < kMostSteps; ++step) {
        const double excess = cdf(x) - p;
        if (excess == 0)
            return x;
        (excess > 0 ? high : low) = x;
        double next = x - excess / density(x);
        if (!(next > low && next < high))
            next = low + (high - low) / 2;
        const double moved = next > x ? next - x : x - next;
        x = next;
        if (moved <= kCloseEnough * x)
            break;
    }
    return x;
}

} // namespace outturn::analysis

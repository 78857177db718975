// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace outturn::claims {

/// All values that a printed figure can stand for.
struct Interval
{
    double low{};
    double high{};

    [[nodiscard]] double middle() const { return (low + high) / 2; }
    [[nodiscard]] bool overlaps(const Interval& other) const
    {
        // Printed halves may be rounded either way, and divisions leave dust in the last bits.
        const double dust = 1e-9 * std::max({1.0, std::abs(low), std::abs(high), std::abs(other.low)});
        return low <= other.high + dust && other.low <= high + dust;
    }
    /// Whether the two share more than their edges: sums of rounded figures seldom err all in one direction.
    [[nodiscard]] bool meets(const Interval& other) const
    {
        constexpr double kShared = 0.1;
        const double narrower = std::min(high - low, other.high - other.low);
        return overlaps(other) && std::min(high, other.high) - std::max(low, other.low) >= kShared * narrower - 1e-9;
    }
    /// Whether every value lies below every value of the other, but for a shared end: a printed 7.1 is below 7.2.
    [[nodiscard]] bool below(const Interval& other) const
    {
        const double dust = 1e-9 * std::max({1.0, std::abs(low), std::abs(high), std::abs(other.low)});
        return high <= other.low + dust && low < other.low - dust;
    }

    friend Interval operator+(Interval a, Interval b) { return {a.low + b.low, a.high + b.high}; }
    friend Interval operator-(Interval a, Interval b) { return {a.low - b.high, a.high - b.low}; }
    friend Interval operator*(Interval a, double factor)
    {
        return factor < 0 ? Interval{a.high * factor, a.low * factor} : Interval{a.low * factor, a.high * factor};
    }
};

/// a / b for a divisor above zero; anything is possible for another.
[[nodiscard]] inline Interval quotient(Interval a, Interval b)
{
    if (b.low <= 0)
        return {-HUGE_VAL, HUGE_VAL};
    const double candidates[]{a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high};
    return {*std::min_element(candidates, candidates + 4), *std::max_element(candidates, candidates + 4)};
}

/// a · b, neither below zero.
[[nodiscard]] inline Interval product(Interval a, Interval b)
{
    return {a.low * b.low, a.high * b.high};
}

/// What `part` is of `whole`, in per cent.
[[nodiscard]] inline Interval percentOf(Interval part, Interval whole)
{
    return quotient(part, whole) * 100;
}

/// The change from `base` to `now`, in per cent of `base`.
[[nodiscard]] inline Interval relativeChange(Interval now, Interval base)
{
    const Interval ratio = quotient(now, base);
    return Interval{ratio.low - 1, ratio.high - 1} * 100;
}

} // namespace outturn::claims

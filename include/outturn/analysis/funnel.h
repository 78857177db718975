// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/two_sample.h>

#include <optional>
#include <span>
#include <vector>

namespace outturn::analysis {

/// Limits within which a unit's figure lies by chance when its true value is the group's.
struct FunnelLimits
{
    double lower95{};
    double upper95{};
    double lower998{};
    double upper998{};

    friend bool operator==(const FunnelLimits&, const FunnelLimits&) = default;
};

/// For a proportion with that base, as fractions, from inverted Wilson intervals. Preconditions: 0 < `proportion` < 1,
/// `base` > 0. Source: as PHEindicatormethods 2.1.0.
[[nodiscard]] FunnelLimits proportionFunnel(double proportion, double base);

/// For a rate by the number of events (≥ 1): the rates of the smallest and largest population in which that many are
/// expected by chance. `rate` and the limits are events for one of the base.
[[nodiscard]] FunnelLimits rateFunnel(double rate, double events);

enum class FunnelPosition { VeryLow, Low, Within, High, VeryHigh };

/// Where a proportion lies against the group's: beyond the 95 % or the 99.8 % limits or within.
[[nodiscard]] FunnelPosition proportionPosition(CountAndBase unit, double groupProportion);

/// The same for a rate, by exact intervals below ten events and Byar's from ten.
[[nodiscard]] FunnelPosition ratePosition(CountAndBase unit, double groupRate);

/// How far units of a group vary beyond chance.
struct Overdispersion
{
    double phi{};  ///< mean squared z-score of winsorised units, 1 = as chance has it
    double tau2{}; ///< variance between units on the arcsine scale, 0 where phi shows no more than chance

    friend bool operator==(const Overdispersion&, const Overdispersion&) = default;
};

/// Proportions on the arcsine scale with the tenth at each end winsorised. Precondition: at least two units.
/// Source: Spiegelhalter, Statistics in Medicine 24 (2005); FunnelPlotR 0.6.0.
[[nodiscard]] Overdispersion overdispersionOf(std::span<const CountAndBase> units);

/// Limits on the arcsine scale, widened by the variance between units. Precondition: `base` > 0.
[[nodiscard]] FunnelLimits arcsineFunnel(double proportion, double base, double tau2 = 0);

} // namespace outturn::analysis

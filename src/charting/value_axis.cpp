// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_step.h"
#include "tick_label.h"

#include <outturn/charting/axis.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace outturn::charting {
namespace {

constexpr int kFewestTicks = 3;
constexpr double kSnap = 1e-9; // of a step: a value this near to a tick is on it

struct Bounds
{
    double lowest{};
    double highest{};
};

Bounds widened(Bounds asked, double finest)
{
    const auto [lowest, highest] = asked;
    // Nearly equal ends would need ticks finer than a double can tell apart.
    constexpr double kNearlyEqual = 1e-9;
    const double largest = std::max(std::abs(lowest), std::abs(highest));
    if (highest - lowest > largest * kNearlyEqual)
        return {lowest, highest};
    const double reach = std::max(largest * 0.05, finest);
    return {lowest >= 0 ? std::max(lowest - reach, 0.0) : lowest - reach, highest + reach};
}

/// Beyond which no axis goes, whatever room is wanted: no rank is better than the first, no share above 100 %.
Bounds naturalBounds(Bounds asked, domain::Unit unit)
{
    const auto [lowest, highest] = asked;
    using enum domain::Unit;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const double firstRank = 1;
    const double floor = unit == Rank && lowest >= firstRank ? firstRank : lowest >= 0 ? 0.0 : -kInfinity;
    return {floor, unit == Percent && highest <= 100 ? 100.0 : kInfinity};
}

// Ticks are kept as whole multiples of the step, so that rounding errors do not add up along the axis.
struct Steps
{
    double size{};
    double from{};
    double to{};
};

double tickCount(const Steps& steps, Bounds natural)
{
    const double first = std::max(steps.from, std::ceil(natural.lowest / steps.size - kSnap));
    return steps.to - first + 1;
}

Steps extended(Steps steps, Bounds natural)
{
    while (tickCount(steps, natural) < kFewestTicks) {
        const bool roomAbove = (steps.to + 1) * steps.size <= natural.highest * (1 + kSnap);
        if (roomAbove)
            ++steps.to;
        else
            --steps.from;
    }
    return steps;
}

Steps stepsOver(Bounds data, Bounds natural, domain::Unit unit, int decimals, int wanted)
{
    const double lowest = std::max(data.lowest, natural.lowest);
    const double highest = std::min(data.highest, natural.highest);
    const double rough = (highest - lowest) / std::max(wanted - 1, kFewestTicks - 1);
    const double size = roundStep(rough, unit, decimals);
    return extended({size, std::floor(lowest / size + kSnap), std::ceil(highest / size - kSnap)}, natural);
}

} // namespace

Axis valueAxis(double lowest, double highest, domain::Unit unit, int decimals, bool fromZero, int wanted)
{
    const Bounds asked = fromZero ? Bounds{std::min(lowest, 0.0), std::max(highest, 0.0)} : Bounds{lowest, highest};
    const Bounds natural = naturalBounds(asked, unit);
    const Steps steps = stepsOver(widened(asked, roundStep(0, unit, decimals)), natural, unit, decimals, wanted);

    Axis axis{.min = std::max(steps.from * steps.size, natural.lowest), .max = steps.to * steps.size};
    axis.startsAtZero = axis.min <= 0 && axis.max >= 0;
    const int places = decimalsOfStep(steps.size);
    const double longest = std::max(std::abs(axis.min), std::abs(axis.max));
    for (double index = steps.from; index <= steps.to; ++index) {
        const double value = index * steps.size;
        if (value >= axis.min)
            axis.ticks.push_back({value, tickLabel(value, unit, places, longest)});
    }
    return axis;
}

} // namespace outturn::charting

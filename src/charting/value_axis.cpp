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

// Ticks are kept as whole multiples of the step, so that rounding errors do not add up along the axis.
struct Steps
{
    double size{};
    double from{};
    double to{};
    double lowest{}; // no tick below or above these, whatever room is wanted
    double highest{};

    [[nodiscard]] double count() const { return to - from + 1; }
};

struct Bounds
{
    double lowest{};
    double highest{};
};

Bounds widened(double lowest, double highest, double finest)
{
    // Nearly equal ends would need ticks finer than a double can tell apart.
    constexpr double kNearlyEqual = 1e-9;
    const double largest = std::max(std::abs(lowest), std::abs(highest));
    if (highest - lowest > largest * kNearlyEqual)
        return {lowest, highest};
    const double reach = std::max(largest * 0.05, finest);
    return {lowest >= 0 ? std::max(lowest - reach, 0.0) : lowest - reach, highest + reach};
}

Bounds naturalBounds(double lowest, double highest, domain::Unit unit)
{
    using enum domain::Unit;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const double firstRank = 1;
    const double floor = unit == Rank && lowest >= firstRank ? firstRank : lowest >= 0 ? 0.0 : -kInfinity;
    return {floor, unit == Percent && highest <= 100 ? 100.0 : kInfinity};
}

void extend(Steps& steps)
{
    while (steps.count() < kFewestTicks) {
        const bool roomAbove = (steps.to + 1) * steps.size <= steps.highest * (1 + kSnap);
        if (roomAbove)
            ++steps.to;
        else
            --steps.from;
    }
}

Steps chooseSteps(Bounds data, Bounds natural, domain::Unit unit, int decimals, int wanted)
{
    const double rough = (data.highest - data.lowest) / std::max(wanted - 1, kFewestTicks - 1);
    Steps steps{.size = roundStep(rough, unit, decimals), .lowest = natural.lowest, .highest = natural.highest};
    steps.from = std::ceil(std::max(std::floor(data.lowest / steps.size + kSnap), steps.lowest / steps.size - kSnap));
    steps.to = std::floor(std::min(std::ceil(data.highest / steps.size - kSnap), steps.highest / steps.size + kSnap));
    extend(steps);
    return steps;
}

} // namespace

Axis valueAxis(double lowest, double highest, domain::Unit unit, int decimals, bool fromZero, int wanted)
{
    const Bounds natural = naturalBounds(lowest, highest, unit);
    const double finest = roundStep(0, unit, decimals);
    const Bounds data =
        fromZero ? widened(std::min(lowest, 0.0), std::max(highest, 0.0), finest) : widened(lowest, highest, finest);
    const Steps steps =
        chooseSteps(data, fromZero ? Bounds{-std::numeric_limits<double>::infinity(), natural.highest} : natural, unit,
                    decimals, wanted);
    Axis axis{.min = steps.from * steps.size, .max = steps.to * steps.size};
    axis.startsAtZero = axis.min <= 0 && axis.max >= 0;
    const int places = decimalsOfStep(steps.size);
    const double longest = std::max(std::abs(axis.min), std::abs(axis.max));
    for (double index = steps.from; index <= steps.to; ++index)
        axis.ticks.push_back({index * steps.size, tickLabel(index * steps.size, unit, places, longest)});
    return axis;
}

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_step.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::charting {
namespace {

constexpr int kMaxDecimals = 9;
constexpr double kTolerance = 1e-9; // of a step, against rounding in the division that gave it

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

double decimalStep(double rough, int decimals)
{
    constexpr std::array kMantissas{1.0, 2.0, 2.5, 5.0};
    const double finest = std::pow(10.0, -decimals);
    const double wanted = std::max(rough * (1 - kTolerance), finest * (1 - kTolerance));
    for (double power = std::pow(10.0, std::floor(std::log10(wanted)));; power *= 10) {
        for (const double mantissa : kMantissas) {
            const double step = mantissa * power;
            // A step of 2.5 would print as 3 where figures are whole.
            if (step >= wanted && isWhole(std::min(step / finest, 1e6)))
                return step;
        }
    }
}

double durationStep(double rough)
{
    constexpr std::array kSteps{1.0, 2.0, 5.0, 10.0, 15.0, 30.0};
    for (const double unit : {1.0, 60.0, 3600.0}) {
        for (const double step : kSteps) {
            if (step * unit >= rough * (1 - kTolerance))
                return step * unit;
        }
    }
    return 3600.0 * decimalStep(rough / 3600.0, 0);
}

} // namespace

double roundStep(double rough, domain::Unit unit, int decimals)
{
    using enum domain::Unit;
    if (unit == Duration)
        return durationStep(rough);
    const bool whole = unit == Rank || unit == Date;
    return decimalStep(rough, whole ? 0 : std::clamp(decimals, 0, kMaxDecimals));
}

int decimalsOfStep(double step)
{
    int decimals = 0;
    for (; decimals < kMaxDecimals && !isWhole(step * std::pow(10.0, decimals)); ++decimals) { }
    return decimals;
}

} // namespace outturn::charting

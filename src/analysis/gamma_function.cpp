// SPDX-License-Identifier: GPL-3.0-or-later
#include "gamma_function.h"

#include <cmath>
#include <numbers>

namespace outturn::analysis {
namespace {

constexpr double kStirlingFrom = 15; // where eight terms give full precision

/// Stirling's series for ln Γ(x) − (x − ½) ln x + x − ½ ln 2π.
double stirlingRest(double x)
{
    constexpr double kTerms[] = {1.0 / 12,   -1.0 / 360,      1.0 / 1260, -1.0 / 1680,
                                 1.0 / 1188, -691.0 / 360360, 1.0 / 156,  -3617.0 / 122400};
    double sum = 0;
    double power = 1 / x;
    for (const double term : kTerms) {
        sum += term * power;
        power /= x * x;
    }
    return sum;
}

} // namespace

double logGamma(double x)
{
    double product = 1;
    for (; x < kStirlingFrom; x += 1)
        product *= x;
    const double halfLog2Pi = std::log(2 * std::numbers::pi) / 2;
    return (x - 0.5) * std::log(x) - x + halfLog2Pi + stirlingRest(x) - std::log(product);
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gamma_function.h"

#include <outturn/analysis/distributions.h>

#include <cmath>
#include <limits>

namespace outturn::analysis {
namespace {

constexpr double kPrecision = 1e-17;
constexpr int kMostTerms = 100000;

/// The factor both expansions of the incomplete gamma function share.
double scale(double a, double x)
{
    return std::exp(a * std::log(x) - x - logGamma(a));
}

/// Lower regularised incomplete gamma function by its series, for x below a + 1.
double lowerBySeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < kMostTerms && term > sum * kPrecision; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * scale(a, x);
}

/// The upper one by Lentz's continued fraction, for x above a + 1.
double upperByFraction(double a, double x)
{
    constexpr double kTiny = 1e-300;
    double b = x + 1 - a;
    double c = 1 / kTiny;
    double d = 1 / b;
    double fraction = d;
    for (int n = 1; n < kMostTerms; ++n) {
        const double numerator = -n * (n - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        fraction *= c * d;
        if (std::abs(c * d - 1) < std::numeric_limits<double>::epsilon())
            break;
    }
    return fraction * scale(a, x);
}

/// Wilson and Hilferty's approximation, or for the far lower end the first term of the series.
double startFor(double p, double degrees)
{
    const double ninth = 2 / (9 * degrees);
    const double root = 1 - ninth + normalQuantile(p) * std::sqrt(ninth);
    const double start = degrees * root * root * root;
    if (start > 0.01 * degrees)
        return start;
    const double a = degrees / 2;
    return 2 * std::exp((std::log(p) + std::log(a) + logGamma(a)) / a);
}

} // namespace

double chiSquareCdf(double x, double degrees)
{
    if (x <= 0)
        return 0;
    const double a = degrees / 2;
    return x / 2 < a + 1 ? lowerBySeries(a, x / 2) : 1 - upperByFraction(a, x / 2);
}

double chiSquareQuantile(double p, double degrees)
{
    if (degrees <= 0 || p <= 0)
        return 0;
    const double a = degrees / 2;
    const double start = startFor(p, degrees);
    double high = 2 * start + 1;
    while (chiSquareCdf(high, degrees) < p)
        high *= 2;
    return quantileBetween(
        p, 0, high, start, [degrees](double x) { return chiSquareCdf(x, degrees); },
        [a](double x) { return scale(a, x / 2) / x; });
}

} // namespace outturn::analysis

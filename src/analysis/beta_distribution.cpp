// SPDX-License-Identifier: GPL-3.0-or-later
#include "gamma_function.h"

#include <outturn/analysis/distributions.h>

#include <cmath>
#include <limits>

namespace outturn::analysis {
namespace {

constexpr double kTiny = 1e-300;
constexpr int kMostTerms = 100000;

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/// x^a (1 − x)^b / B(a, b)
double kernel(double x, double a, double b)
{
    return std::exp(a * std::log(x) + b * std::log1p(-x) - logBeta(a, b));
}

double awayFromZero(double value)
{
    return std::abs(value) < kTiny ? kTiny : value;
}

/// Lentz's evaluation of the continued fraction, which converges fast for x below (a + 1) / (a + b + 2).
double fraction(double x, double a, double b)
{
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double result = d;
    const auto apply = [&](double numerator) {
        d = 1 / awayFromZero(1 + numerator * d);
        c = awayFromZero(1 + numerator / c);
        result *= c * d;
    };
    for (int m = 1; m < kMostTerms; ++m) {
        apply(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
        apply(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)));
        if (std::abs(c * d - 1) < std::numeric_limits<double>::epsilon())
            break;
    }
    return result;
}

} // namespace

double betaCdf(double x, double a, double b)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x < (a + 1) / (a + b + 2))
        return kernel(x, a, b) * fraction(x, a, b) / a;
    return 1 - kernel(x, a, b) * fraction(1 - x, b, a) / b;
}

double betaQuantile(double p, double a, double b)
{
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return quantileBetween(
        p, 0, 1, a / (a + b), [a, b](double x) { return betaCdf(x, a, b); },
        [a, b](double x) { return kernel(x, a, b) / (x * (1 - x)); });
}

double studentTwoSided(double t, double degrees)
{
    return betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5);
}

double studentQuantile(double p, double degrees)
{
    const double x = betaQuantile(2 * (1 - p), degrees / 2, 0.5);
    return std::sqrt(degrees * (1 / x - 1));
}

} // namespace outturn::analysis

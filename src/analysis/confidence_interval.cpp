// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/confidence_interval.h>

#include <outturn/analysis/distributions.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace outturn::analysis {
namespace {

constexpr double kByarFrom = 10;

double upperTail(double confidence)
{
    return 1 - (1 - confidence) / 2;
}

/// Wilson and Hilferty's cube root transformation of a Poisson count.
double byarLimit(double count, double z)
{
    const double root = 1 - 1 / (9 * count) + z / (3 * std::sqrt(count));
    return count * root * root * root;
}

} // namespace

Interval wilsonInterval(double count, double base, double confidence)
{
    if (base <= 0)
        return {};
    const double z = normalQuantile(upperTail(confidence));
    const double centre = count + z * z / 2;
    const double reach = z * std::sqrt(count * (base - count) / base + z * z / 4);
    const double whole = base + z * z;
    return {std::max(0.0, (centre - reach) / whole), std::min(1.0, (centre + reach) / whole)};
}

Interval byarInterval(double count, double confidence)
{
    const double z = normalQuantile(upperTail(confidence));
    Interval interval;
    if (const double lower = byarLimit(count, -z); count > 0 && lower >= 0)
        interval.lower = lower;
    interval.upper = byarLimit(count + 1, z);
    return interval;
}

Interval exactCountInterval(double count, double confidence)
{
    return {chiSquareQuantile((1 - confidence) / 2, 2 * count) / 2,
            chiSquareQuantile(upperTail(confidence), 2 * count + 2) / 2};
}

Interval rateCountInterval(double count, double confidence)
{
    return count < kByarFrom ? exactCountInterval(count, confidence) : byarInterval(count, confidence);
}

Interval meanInterval(std::span<const double> values, double confidence)
{
    if (values.size() < 2)
        return {};
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double error = std::sqrt(squares / (count - 1) / count);
    const double reach = studentQuantile(upperTail(confidence), count - 1) * error;
    return {mean - reach, mean + reach};
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/control_limits.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace outturn::analysis {
namespace {

constexpr double kLimitFactor = 2.66;                  // 3 / d2 with d2 = 1.128, as published
constexpr double kNearFactor = 2 * (kLimitFactor / 3); // two thirds of it
constexpr double kMovingRangeFactor = 3.267;           // upper limit of a two-point moving range

// Precondition: not empty.
double mean(std::span<const double> values)
{
    // Two passes in long double: a constant series must give exactly its constant, or rounding noise would look like
    // runs above and below the mean.
    const auto count = static_cast<long double>(values.size());
    const long double first = std::accumulate(values.begin(), values.end(), 0.0L) / count;
    long double rest = 0;
    for (const double value : values)
        rest += value - first;
    return static_cast<double>(first + rest / count);
}

std::vector<double> known(Figures figures)
{
    std::vector<double> values;
    values.reserve(figures.size());
    for (const auto& figure : figures) {
        if (figure)
            values.push_back(*figure);
    }
    return values;
}

std::vector<double> movingRanges(Figures figures)
{
    std::vector<double> ranges;
    ranges.reserve(figures.size());
    for (std::size_t i = 1; i < figures.size(); ++i) {
        if (figures[i] && figures[i - 1])
            ranges.push_back(std::abs(*figures[i] - *figures[i - 1]));
    }
    return ranges;
}

std::optional<double> meanMovingRange(Figures figures, Screening screening)
{
    auto ranges = movingRanges(figures);
    if (screening == Screening::OnePass && !ranges.empty()) {
        const double cutOff = kMovingRangeFactor * mean(ranges);
        std::erase_if(ranges, [cutOff](double range) { return range >= cutOff; });
    }
    return ranges.empty() ? std::nullopt : std::optional(mean(ranges));
}

} // namespace

std::optional<double> meanOf(Figures figures)
{
    const auto values = known(figures);
    return values.empty() ? std::nullopt : std::optional(mean(values));
}

Result<ControlLimits> controlLimits(Figures figures, Screening screening)
{
    const auto meanRange = meanMovingRange(figures, screening);
    if (!meanRange)
        return failure(ErrorCode::TooFewPoints,
                       "There are no control limits without two neighbouring values that differ; add more values.");
    const double centre = *meanOf(figures);
    const double reach = kLimitFactor * *meanRange;
    const double nearReach = kNearFactor * *meanRange;
    return ControlLimits{.mean = centre,
                         .lower = centre - reach,
                         .nearLower = centre - nearReach,
                         .nearUpper = centre + nearReach,
                         .upper = centre + reach};
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/control_limits.h>

#include <cmath>

namespace outturn::analysis {
namespace {

constexpr double kLimitFactor = 2.66;                  // 3 / d2 with d2 = 1.128, as published
constexpr double kNearFactor = 2 * (kLimitFactor / 3); // two thirds of it
constexpr double kMovingRangeFactor = 3.267;           // upper limit of a two-point moving range

OptionalFigures movingRanges(Figures figures)
{
    auto ranges = differences(figures, 1);
    for (auto& range : ranges) {
        if (range)
            *range = std::abs(*range);
    }
    return ranges;
}

void screen(OptionalFigures& ranges, double meanRange)
{
    const double cutOff = kMovingRangeFactor * meanRange;
    for (auto& range : ranges) {
        if (range && *range >= cutOff)
            range.reset();
    }
}

std::optional<double> meanMovingRange(Figures figures, Screening screening)
{
    auto ranges = movingRanges(figures);
    const auto mean = meanOf(ranges);
    if (!mean || screening == Screening::None)
        return mean;
    screen(ranges, *mean);
    return meanOf(ranges);
}

} // namespace

std::optional<double> meanOf(Figures figures)
{
    // Two passes in long double: a constant series must give exactly its constant, or rounding noise would look like
    // runs above and below the mean.
    long double sum = 0;
    std::size_t count = 0;
    for (const auto& figure : figures) {
        sum += figure.value_or(0);
        count += figure ? 1 : 0;
    }
    if (count == 0)
        return std::nullopt;
    const long double first = sum / static_cast<long double>(count);
    long double rest = 0;
    for (const auto& figure : figures)
        rest += figure ? *figure - first : 0;
    return static_cast<double>(first + rest / static_cast<long double>(count));
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

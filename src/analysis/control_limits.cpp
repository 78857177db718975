// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/control_limits.h>

#include <array>
#include <cmath>
#include <vector>

namespace outturn::analysis {
namespace {

constexpr double kLimitFactor = 2.66;                  // 3 / d2 with d2 = 1.128, as published
constexpr double kNearFactor = 2 * (kLimitFactor / 3); // two thirds of it
constexpr double kMovingRangeFactor = 3.267;           // upper limit of a two-point moving range

/// Sum of `termOf` each item. Four sums side by side, for each addition waits for the one before it.
template <typename Items, typename Term> long double sumOf(const Items& items, Term termOf)
{
    constexpr std::size_t kLanes = 4;
    std::array<long double, kLanes> sums{};
    const std::size_t whole = items.size() - items.size() % kLanes;
    for (std::size_t i = 0; i < whole; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += termOf(items[i + lane]);
    }
    for (std::size_t i = whole; i < items.size(); ++i)
        sums[0] += termOf(items[i]);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

// Precondition: `count` > 0, the items for which `valueOf` gives a value; for others it gives what it is handed.
template <typename Items, typename Value> double mean(const Items& items, std::size_t count, Value valueOf)
{
    // Two passes in long double: a constant series must give exactly its constant, or rounding noise would look like
    // runs above and below the mean.
    const auto number = static_cast<long double>(count);
    const long double first = sumOf(items, [&](const auto& item) { return valueOf(item, 0.0L); }) / number;
    const long double rest = sumOf(items, [&](const auto& item) { return valueOf(item, first) - first; });
    return static_cast<double>(first + rest / number);
}

double mean(const std::vector<double>& values)
{
    return mean(values, values.size(), [](double value, long double) -> long double { return value; });
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
    std::size_t count = 0;
    for (const auto& figure : figures)
        count += figure ? 1 : 0;
    if (count == 0)
        return std::nullopt;
    // A missing figure counts as the mean itself: it adds nothing to either pass.
    return mean(figures, count, [](const std::optional<double>& figure, long double missing) -> long double {
        return figure ? *figure : missing;
    });
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

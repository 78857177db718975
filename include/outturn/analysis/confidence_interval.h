// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace outturn::analysis {

/// Where the true value lies with the confidence asked for; an end that is not defined is missing.
struct Interval
{
    std::optional<double> lower{};
    std::optional<double> upper{};

    friend bool operator==(const Interval&, const Interval&) = default;
};

inline constexpr double kUsualConfidence = 0.95;

/// Below this base a percentage is not shown without its counts.
inline constexpr double kSmallBase = 20;

/// Wilson's score interval of the proportion `count` / `base`, as fractions. Nothing for a base of zero.
/// Source: Wilson, JASA 22 (1927); Newcombe, Statistics in Medicine 17 (1998).
[[nodiscard]] Interval wilsonInterval(double count, double base, double confidence = kUsualConfidence);

/// Byar's approximate interval of a Poisson count; no lower end for 0 and where it would be negative.
/// Source: Breslow and Day, Statistical Methods in Cancer Research II (1987).
[[nodiscard]] Interval byarInterval(double count, double confidence = kUsualConfidence);

/// Exact interval of a Poisson count from the chi-square distribution; its lower end is 0 for 0.
[[nodiscard]] Interval exactCountInterval(double count, double confidence = kUsualConfidence);

/// Interval of a count for rates: exact below ten, Byar's from ten on, as public health practice has it. Multiply and
/// divide as the rate is (per 1,000 population: × 1,000 ÷ population).
[[nodiscard]] Interval rateCountInterval(double count, double confidence = kUsualConfidence);

/// Student's interval of the mean of at least two values; nothing of fewer.
[[nodiscard]] Interval meanInterval(std::span<const double> values, double confidence = kUsualConfidence);

} // namespace outturn::analysis

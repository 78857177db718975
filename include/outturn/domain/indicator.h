// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/measure.h>
#include <outturn/domain/slugs.h>
#include <outturn/domain/unit.h>

#include <string>

namespace outturn::domain {

enum class Polarity { HigherIsBetter, LowerIsBetter, Neutral };

/// How figures of shorter periods make one of a longer.
enum class Aggregation {
    Sum,
    Mean,
    Median,
    Ratio,   ///< from counts: sum of numerators over sum of denominators
    Snapshot ///< a state; it does not add up over time
};

/// How often the indicator is observed.
enum class Frequency { Monthly, Quarterly, AdHoc };

/// A measured quantity of an outcome.
struct Indicator
{
    IndicatorSlug slug{};
    OutcomeSlug outcome{};
    std::string name{};      ///< in full, for titles
    std::string shortName{}; ///< for cards and narrow columns
    Unit unit{Unit::Count};
    Polarity polarity{Polarity::Neutral};
    Frequency frequency{Frequency::Monthly};
    Aggregation aggregation{Aggregation::Sum};
    int decimals{0};
    Measure headline{};        ///< what is quoted first: the value or its rolling twelve months
    AreaSlug area{};           ///< where it is reported for unless another area is named
    std::string numerator{};   ///< what is counted above the line of a ratio
    std::string denominator{}; ///< and below it
    std::string definition{};
    std::string source{};
    int reportingLagDays{0}; ///< days after a period's end until its figure is known
    int order{0};            ///< place within the outcome, 1 = headline

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// Keys as in files: `higher_is_better`, `lower_is_better`, `neutral`.
[[nodiscard]] std::string_view polarityKey(Polarity polarity);
[[nodiscard]] Result<Polarity> parsePolarity(std::string_view key);
/// `sum`, `mean`, `median`, `ratio`, `snapshot`.
[[nodiscard]] std::string_view aggregationKey(Aggregation aggregation);
[[nodiscard]] Result<Aggregation> parseAggregation(std::string_view key);
/// `monthly`, `quarterly`, `ad_hoc`.
[[nodiscard]] std::string_view frequencyKey(Frequency frequency);
[[nodiscard]] Result<Frequency> parseFrequency(std::string_view key);

} // namespace outturn::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/indicator.h>

#include "key_table.h"

namespace outturn::domain {
namespace {

constexpr KeyTable<Polarity, 3> kPolarities{{
    {Polarity::HigherIsBetter, "higher_is_better"},
    {Polarity::LowerIsBetter, "lower_is_better"},
    {Polarity::Neutral, "neutral"},
}};

constexpr KeyTable<Aggregation, 5> kAggregations{{
    {Aggregation::Sum, "sum"},
    {Aggregation::Mean, "mean"},
    {Aggregation::Median, "median"},
    {Aggregation::Ratio, "ratio"},
    {Aggregation::Snapshot, "snapshot"},
}};

constexpr KeyTable<Frequency, 3> kFrequencies{{
    {Frequency::Monthly, "monthly"},
    {Frequency::Quarterly, "quarterly"},
    {Frequency::AdHoc, "ad_hoc"},
}};

} // namespace

std::string_view polarityKey(Polarity polarity)
{
    return keyOf(kPolarities, polarity);
}

Result<Polarity> parsePolarity(std::string_view key)
{
    return valueOf(kPolarities, key, "polarity");
}

std::string_view aggregationKey(Aggregation aggregation)
{
    return keyOf(kAggregations, aggregation);
}

Result<Aggregation> parseAggregation(std::string_view key)
{
    return valueOf(kAggregations, key, "aggregation");
}

std::string_view frequencyKey(Frequency frequency)
{
    return keyOf(kFrequencies, frequency);
}

Result<Frequency> parseFrequency(std::string_view key)
{
    return valueOf(kFrequencies, key, "frequency");
}

} // namespace outturn::domain

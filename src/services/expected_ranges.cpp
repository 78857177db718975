// SPDX-License-Identifier: GPL-3.0-or-later
#include "expected_ranges.h"

#include <outturn/analysis/expected_range.h>

#include <limits>

namespace outturn::services {
namespace {

// No figure has this value: it stands in the key where one is missing.
constexpr double kMissing = std::numeric_limits<double>::max();

std::optional<analysis::ExpectedEvidence> fitted(const std::vector<analysis::DatedValue>& values)
{
    const auto range = analysis::expectedRange(std::span(values).first(values.size() - 1), 1);
    if (!range || range->points.empty() || range->points.front().date != values.back().date)
        return std::nullopt;
    return analysis::ExpectedEvidence{range->method, range->points.front().prediction};
}

} // namespace

std::optional<analysis::ExpectedEvidence> ExpectedRanges::forLastOf(const std::vector<analysis::DatedValue>& values)
{
    if (values.size() < 2)
        return std::nullopt;
    Key key{daysBetween(makeDate(1970, 1, 1), values.front().date), {}};
    key.second.reserve(values.size());
    for (const analysis::DatedValue& value : values)
        key.second.push_back(value.value.value_or(kMissing));
    const auto [found, isNew] = m_known.try_emplace(std::move(key));
    if (isNew)
        found->second = fitted(values);
    return found->second;
}

} // namespace outturn::services

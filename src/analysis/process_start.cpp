// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/process_start.h>

#include <algorithm>

namespace outturn::analysis {

std::optional<Date> processStart(std::span<const DatedValue> values, Date from)
{
    const auto first = std::ranges::lower_bound(values, from, {}, &DatedValue::date);
    if (first == values.begin() || first == values.end())
        return std::nullopt;
    return first->date;
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/dated_value.h>
#include <outturn/analysis/fact_evidence.h>
#include <outturn/domain/series.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// Where each figure was expected by those before it. A fit takes far longer than everything else that facts need, so
/// each is kept, by the very values it was made from: what changes in the store is fitted anew.
class ExpectedRanges
{
public:
    /// For the last value of a level series by those before it; nothing where they are too few, uneven or rolling.
    [[nodiscard]] std::optional<analysis::ExpectedEvidence> forLastOf(const std::vector<analysis::DatedValue>& values);

private:
    using Key = std::pair<int, std::vector<double>>; // the month of the first value, and the values
    std::map<Key, std::optional<analysis::ExpectedEvidence>> m_known;
};

} // namespace outturn::services

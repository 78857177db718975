// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/base/result.h>

#include <memory>
#include <vector>

namespace outturn::services {

using FactList = std::shared_ptr<const std::vector<analysis::Fact>>;

/// What the data supports saying.
class FactsService
{
public:
    virtual ~FactsService() = default;

    /// Every fact about one outcome in a quarter, most notable first. Fails with `NotFound`, naming near misses, for an
    /// unknown outcome.
    [[nodiscard]] virtual Result<FactList> facts(const domain::OutcomeSlug& outcome, const domain::Period& quarter) = 0;

    /// Those of all outcomes of the plan, most notable first, among equals in the plan's order.
    [[nodiscard]] virtual Result<FactList> facts(const domain::Period& quarter) = 0;
};

} // namespace outturn::services

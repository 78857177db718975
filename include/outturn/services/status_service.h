// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/status.h>

#include <optional>
#include <string>

namespace outturn::services {

/// What the rules propose for an outcome in a quarter, and what a person decided.
struct OutcomeStatus
{
    domain::Status proposed {domain::Status::NotAssessed};
    std::string rule;        ///< key of the rule that proposed it, see docs/statistics.md#status
    std::string explanation; ///< a sentence: which indicator against which target
    std::optional<domain::StatusDecision> decision {};

    /// The decision where there is one, else the proposal.
    [[nodiscard]] domain::Status effective() const { return decision ? decision->status : proposed; }
};

class StatusService
{
public:
    virtual ~StatusService() = default;

    [[nodiscard]] virtual Result<OutcomeStatus> status(const domain::OutcomeSlug& outcome,
                                                       const domain::Period& quarter) = 0;

    /// Records a decision. Fails with `ReasonRequired` where it differs from the proposal and `reason` is blank,
    /// with `NotFound` for an unknown outcome or a quarter without edition.
    [[nodiscard]] virtual Result<void> decide(const domain::OutcomeSlug& outcome, const domain::Period& quarter,
                                              domain::Status status, const std::string& reason,
                                              const std::string& by) = 0;
};

} // namespace outturn::services

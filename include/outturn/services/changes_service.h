// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/status.h>
#include <outturn/services/exceptions_service.h>

#include <memory>
#include <string>
#include <vector>

namespace outturn::services {

/// An outcome whose status is not what it was.
struct StatusMove
{
    domain::OutcomeSlug outcome{};
    std::string outcomeTitle{};
    domain::Status before{};
    domain::Status now{};
    bool decided{false}; ///< by a person, not proposed by the rules

    friend bool operator==(const StatusMove&, const StatusMove&) = default;
};

/// What a member has not seen in the edition before.
struct QuarterChanges
{
    domain::Period quarter{};
    domain::Period before{};
    std::vector<StatusMove> statuses{};           ///< in the plan's order
    std::vector<ExceptionItem> newExceptions{};   ///< the most serious first
    std::vector<ExceptionItem> endedExceptions{}; ///< as they stood the quarter before
    std::vector<analysis::Fact> targetsMet{};     ///< newly
    std::vector<analysis::Fact> targetsMissed{};  ///< newly
    std::vector<analysis::Fact> records{};        ///< the most notable first
    std::vector<analysis::Fact> revisions{};      ///< of figures published before
};

/// What changed since last quarter.
class ChangesService
{
public:
    virtual ~ChangesService() = default;

    [[nodiscard]] virtual Result<std::shared_ptr<const QuarterChanges>> changes(const domain::Period& quarter) = 0;
};

} // namespace outturn::services

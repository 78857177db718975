// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_service_impl.h"

#include "indicator_reader.h"
#include "outcome_judge.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/edition_repository.h>
#include <outturn/store/status_repository.h>

#include <fmt/format.h>

namespace outturn::services {

Result<OutcomeStatus> StatusServiceImpl::status(const domain::OutcomeSlug& outcome, const domain::Period& quarter)
{
    const auto found = m_workspace.outcome(outcome);
    if (!found)
        return tl::unexpected(found.error());
    const auto targets = m_workspace.targets();
    if (!targets)
        return tl::unexpected(targets.error());
    std::vector<IndicatorSummary> summaries;
    for (const domain::Indicator& indicator : found->indicators) {
        const auto reader = IndicatorReader::read(m_workspace, indicator);
        if (!reader)
            return tl::unexpected(reader.error());
        summaries.push_back(reader->summary(quarter, *targets));
    }
    const auto decision = store::StatusRepository(m_workspace.store()).newest(outcome, quarter);
    if (!decision)
        return tl::unexpected(decision.error());
    auto status = proposedStatus(summaries);
    status.decision = *decision;
    return status;
}

Result<void> StatusServiceImpl::checkEdition(const domain::Period& quarter)
{
    const auto edition = store::EditionRepository(m_workspace.store()).find(quarter);
    if (!edition)
        return tl::unexpected(edition.error());
    if (!*edition) {
        return failure(
            ErrorCode::NotFound,
            fmt::format("There is no edition for {}; decide on a quarter that has one.", domain::periodTitle(quarter)),
            {{"quarter", domain::periodKey(quarter)}});
    }
    return {};
}

Result<void> StatusServiceImpl::decide(const domain::OutcomeSlug& outcome, const domain::Period& quarter,
                                       domain::Status decided, const std::string& reason, const std::string& by)
{
    const auto now = status(outcome, quarter);
    if (!now)
        return tl::unexpected(now.error());
    if (const auto edition = checkEdition(quarter); !edition)
        return edition;
    const std::string why(trimmed(reason));
    if (why.empty() && decided != now->proposed) {
        return failure(ErrorCode::ReasonRequired,
                       fmt::format("The rules propose \"{}\" for {}; to decide \"{}\" give a reason, which is "
                                   "published.",
                                   domain::statusTitle(now->proposed), outcome.text(), domain::statusTitle(decided)),
                       {{"outcome", outcome.text()}, {"proposed", std::string(domain::statusKey(now->proposed))}});
    }
    return m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const domain::StatusDecision decision{outcome, quarter, decided, why, by, {}};
        if (const auto kept = store::StatusRepository::append(transaction, decision); !kept)
            return kept;
        const auto noted = store::AuditRepository::append(
            transaction,
            {by, "decide-status", fmt::format("{} {}", outcome.text(), domain::periodKey(quarter)),
             fmt::format("{}{}{}", domain::statusKey(decided), why.empty() ? "" : ": ", why)});
        return noted.map([](const auto&) {});
    });
}

} // namespace outturn::services

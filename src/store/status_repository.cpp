// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/status_repository.h>

#include "connection.h"
#include "identity.h"

#include <outturn/domain/period_text.h>

namespace outturn::store {
namespace {

using domain::StatusDecision;
using Decisions = std::vector<StatusDecision>;

constexpr const char* kSelect = "SELECT o.slug, d.status, d.reason, d.decided_by, d.decided_at FROM status_decision d "
                                "JOIN outcome o ON o.id = d.outcome_id "
                                "WHERE d.quarter = :quarter AND (:slug1 = '' OR o.slug = :slug2) ";
constexpr const char* kOnlyNewest = "AND d.id = (SELECT max(n.id) FROM status_decision n "
                                    "WHERE n.outcome_id = d.outcome_id AND n.quarter = d.quarter) ";

// With an outcome: its decisions, newest first. Without one: the newest of each outcome.
Decisions readDecisions(soci::session& sql, const std::string& outcome, const domain::Period& quarter)
{
    const std::string quarterKey = periodKey(quarter);
    std::string slug;
    std::string status;
    std::string at;
    StatusDecision decision;
    soci::statement rows =
        (sql.prepare << kSelect << (outcome.empty() ? kOnlyNewest : "") << "ORDER BY o.slug, d.id DESC",
         soci::use(quarterKey), soci::use(outcome), soci::use(outcome), soci::into(slug), soci::into(status),
         soci::into(decision.reason), soci::into(decision.by), soci::into(at));
    rows.execute();
    Decisions decisions;
    while (rows.fetch()) {
        decision.outcome = domain::OutcomeSlug(slug);
        decision.quarter = quarter;
        decision.status = stored(domain::parseStatus(status));
        decision.at = stored(parseIsoTimestamp(at));
        decisions.push_back(decision);
    }
    return decisions;
}

Result<Decisions> decisionsOf(Connection& connection, const std::string& outcome, const domain::Period& quarter)
{
    return guarded(connection.subject(),
                   [&]() -> Result<Decisions> { return readDecisions(connection.sql(), outcome, quarter); });
}

} // namespace

Result<std::optional<StatusDecision>> StatusRepository::newest(const domain::OutcomeSlug& outcome,
                                                               const domain::Period& quarter) const
{
    auto all = history(outcome, quarter);
    if (!all)
        return tl::unexpected(all.error());
    return all->empty() ? std::nullopt : std::optional(all->front());
}

Result<Decisions> StatusRepository::history(const domain::OutcomeSlug& outcome, const domain::Period& quarter) const
{
    if (outcome.empty())
        return Decisions{};
    return decisionsOf(m_store.connection(), outcome.text(), quarter);
}

Result<Decisions> StatusRepository::newestOfQuarter(const domain::Period& quarter) const
{
    return decisionsOf(m_store.connection(), {}, quarter);
}

Result<void> StatusRepository::append(Transaction& transaction, const StatusDecision& decision)
{
    auto& sql = transaction.connection().sql();
    const auto outcome = knownId(sql, "outcome", decision.outcome.text());
    if (!outcome)
        return tl::unexpected(outcome.error());
    const std::string quarter = periodKey(decision.quarter);
    const std::string status(statusKey(decision.status));
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO status_decision (outcome_id, quarter, status, reason, decided_by, decided_at) "
           "VALUES (:o, :q, :s, :r, :b, :a)",
        soci::use(*outcome), soci::use(quarter), soci::use(status), soci::use(decision.reason), soci::use(decision.by),
        soci::use(at);
    return {};
}

} // namespace outturn::store

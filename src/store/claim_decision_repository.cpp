// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/claim_decision_repository.h>

#include "connection.h"
#include "identity.h"

#include <outturn/domain/period_text.h>

namespace outturn::store {
namespace {

using domain::ClaimDecision;
using Decisions = std::vector<ClaimDecision>;

constexpr const char* kSelect = "SELECT d.id, o.slug, d.quarter, d.figure, d.words_before, d.words_after, d.ruling, "
                                "d.citation, d.reason, d.decided_by, d.decided_at FROM claim_decision d "
                                "JOIN outcome o ON o.id = d.outcome_id ";
constexpr const char* kStanding = "WHERE o.slug = :first AND d.quarter = :second AND NOT EXISTS "
                                  "(SELECT 1 FROM claim_decision_withdrawal w WHERE w.decision_id = d.id) ";
constexpr const char* kOne = "WHERE CAST(d.id AS TEXT) IN (:first, :second) ";

// `condition` names :first and :second.
Decisions readDecisions(soci::session& sql, const char* condition, const std::string& first, const std::string& second)
{
    long long id = 0;
    std::string slug;
    std::string quarter;
    std::string ruling;
    std::string at;
    ClaimDecision row;
    soci::statement rows = (sql.prepare << kSelect << condition << "ORDER BY d.id", soci::use(first), soci::use(second),
                            soci::into(id), soci::into(slug), soci::into(quarter), soci::into(row.anchor.figure),
                            soci::into(row.anchor.before), soci::into(row.anchor.after), soci::into(ruling),
                            soci::into(row.citation), soci::into(row.reason), soci::into(row.by), soci::into(at));
    rows.execute();
    Decisions decisions;
    while (rows.fetch()) {
        row.id = id;
        row.key = {domain::OutcomeSlug(slug), stored(domain::parsePeriod(quarter))};
        row.ruling = stored(domain::parseClaimRuling(ruling));
        row.at = stored(parseIsoTimestamp(at));
        decisions.push_back(row);
    }
    return decisions;
}

} // namespace

Result<Decisions> ClaimDecisionRepository::standing(const domain::CommentaryKey& key) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<Decisions> {
        return readDecisions(connection.sql(), kStanding, key.outcome.text(), periodKey(key.quarter));
    });
}

Result<ClaimDecision> ClaimDecisionRepository::find(std::int64_t id) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<ClaimDecision> {
        const std::string number = std::to_string(id);
        const auto found = readDecisions(connection.sql(), kOne, number, number);
        if (found.empty())
            return unknown("decision on a figure", number);
        return found.front();
    });
}

Result<std::int64_t> ClaimDecisionRepository::append(Transaction& transaction, const ClaimDecision& decision)
{
    auto& sql = transaction.connection().sql();
    const auto outcome = knownId(sql, "outcome", decision.key.outcome.text());
    if (!outcome)
        return tl::unexpected(outcome.error());
    const std::string quarter = periodKey(decision.key.quarter);
    const std::string ruling(domain::claimRulingKey(decision.ruling));
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO claim_decision (outcome_id, quarter, figure, words_before, words_after, ruling, citation, "
           "reason, decided_by, decided_at) VALUES (:o, :q, :f, :wb, :wa, :r, :c, :w, :b, :a)",
        soci::use(*outcome), soci::use(quarter), soci::use(decision.anchor.figure), soci::use(decision.anchor.before),
        soci::use(decision.anchor.after), soci::use(ruling), soci::use(decision.citation), soci::use(decision.reason),
        soci::use(decision.by), soci::use(at);
    long long id = 0;
    sql << "SELECT last_insert_rowid()", soci::into(id);
    return std::int64_t{id};
}

Result<void> ClaimDecisionRepository::withdraw(Transaction& transaction, std::int64_t id, const std::string& by)
{
    const long long number = id;
    const std::string at = isoTimestamp(transaction.now());
    transaction.connection().sql()
        << "INSERT INTO claim_decision_withdrawal (decision_id, withdrawn_by, withdrawn_at) VALUES (:i, :b, :a) "
           "ON CONFLICT (decision_id) DO NOTHING",
        soci::use(number), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/edition_repository.h>

#include "connection.h"
#include "optional_text.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::store {
namespace {

using domain::Edition;
using domain::EditionState;

bool isOut(EditionState state)
{
    return state == EditionState::Published || state == EditionState::Corrected;
}

std::vector<Edition> readEditions(soci::session& sql)
{
    std::string quarter;
    std::string state;
    std::string publishedAt;
    soci::statement rows = (sql.prepare << "SELECT e.quarter, e.state, e.published_at FROM edition_event e "
                                           "WHERE e.id = (SELECT max(n.id) FROM edition_event n "
                                           "WHERE n.quarter = e.quarter) ORDER BY e.quarter DESC",
                            soci::into(quarter), soci::into(state), soci::into(publishedAt));
    rows.execute();
    std::vector<Edition> editions;
    while (rows.fetch())
        editions.push_back(
            {stored(domain::parsePeriod(quarter)), stored(domain::parseEditionState(state)), momentFrom(publishedAt)});
    return editions;
}

std::optional<Edition> findEdition(soci::session& sql, const domain::Period& quarter)
{
    for (const Edition& edition : readEditions(sql)) {
        if (edition.quarter == quarter)
            return edition;
    }
    return std::nullopt;
}

std::optional<Timestamp> publicationMoment(const Edition& edition, const std::optional<Edition>& before, Timestamp now)
{
    if (!isOut(edition.state))
        return std::nullopt;
    if (edition.publishedAt)
        return edition.publishedAt;
    return before && before->publishedAt ? before->publishedAt : now;
}

Result<void> mustBeAllowed(const Edition& edition, const std::optional<Edition>& before)
{
    if (edition.quarter.kind() != domain::PeriodKind::Quarter)
        return failure(ErrorCode::InvalidText,
                       fmt::format("An edition is of a quarter, and {} is none; name a quarter such as Q2 21/22.",
                                   periodTitle(edition.quarter)));
    if (before && isOut(before->state) && !isOut(edition.state))
        return failure(ErrorCode::Conflict,
                       fmt::format("The edition {} is published and cannot be reopened; publish a correction instead.",
                                   periodTitle(edition.quarter)));
    return {};
}

} // namespace

Result<std::vector<Edition>> EditionRepository::all() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::vector<Edition>> { return readEditions(connection.sql()); });
}

Result<std::optional<Edition>> EditionRepository::find(const domain::Period& quarter) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::optional<Edition>> { return findEdition(connection.sql(), quarter); });
}

Result<void> EditionRepository::record(Transaction& transaction, const Edition& edition, const std::string& by)
{
    auto& sql = transaction.connection().sql();
    const auto before = findEdition(sql, edition.quarter);
    if (auto allowed = mustBeAllowed(edition, before); !allowed)
        return allowed;
    const std::string quarter = periodKey(edition.quarter);
    const std::string state(editionStateKey(edition.state));
    const std::string publishedAt = momentText(publicationMoment(edition, before, transaction.now()));
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO edition_event (quarter, state, published_at, recorded_by, recorded_at) "
           "VALUES (:q, :s, :p, :b, :a)",
        soci::use(quarter), soci::use(state), soci::use(publishedAt), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store

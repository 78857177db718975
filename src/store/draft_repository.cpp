// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/draft_repository.h>

#include "connection.h"
#include "identity.h"

#include <outturn/domain/period_text.h>

namespace outturn::store {
namespace {

using domain::CommentaryDraft;
using Drafts = std::vector<CommentaryDraft>;

constexpr const char* kSelect = "SELECT o.slug, d.quarter, d.typed_by, d.window_name, d.base_version, d.body, "
                                "d.typed_at FROM commentary_draft d JOIN outcome o ON o.id = d.outcome_id ";

// `condition` names :first and :second.
Drafts readDrafts(soci::session& sql, const char* condition, const std::string& first, const std::string& second)
{
    std::string slug;
    std::string quarter;
    std::string at;
    CommentaryDraft draft;
    soci::statement rows =
        (sql.prepare << kSelect << condition << " ORDER BY d.typed_at DESC, o.slug, d.typed_by, d.window_name",
         soci::use(first), soci::use(second), soci::into(slug), soci::into(quarter), soci::into(draft.by),
         soci::into(draft.window), soci::into(draft.baseVersion), soci::into(draft.text), soci::into(at));
    rows.execute();
    Drafts drafts;
    while (rows.fetch()) {
        draft.key = {domain::OutcomeSlug(slug), stored(domain::parsePeriod(quarter))};
        draft.at = stored(parseIsoTimestamp(at));
        drafts.push_back(draft);
    }
    return drafts;
}

Result<Drafts> draftsWhere(Connection& connection, const char* condition, const std::string& first,
                           const std::string& second)
{
    return guarded(connection.subject(),
                   [&]() -> Result<Drafts> { return readDrafts(connection.sql(), condition, first, second); });
}

} // namespace

Result<Drafts> DraftRepository::of(const domain::CommentaryKey& key) const
{
    return draftsWhere(m_store.connection(), "WHERE o.slug = :first AND d.quarter = :second", key.outcome.text(),
                       periodKey(key.quarter));
}

Result<Drafts> DraftRepository::by(const std::string& author) const
{
    return draftsWhere(m_store.connection(), "WHERE d.typed_by IN (:first, :second)", author, author);
}

Result<void> DraftRepository::save(Transaction& transaction, const CommentaryDraft& draft)
{
    auto& sql = transaction.connection().sql();
    const auto outcome = knownId(sql, "outcome", draft.key.outcome.text());
    if (!outcome)
        return tl::unexpected(outcome.error());
    const std::string quarter = periodKey(draft.key.quarter);
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO commentary_draft (outcome_id, quarter, typed_by, window_name, base_version, body, typed_at) "
           "VALUES (:o, :q, :b, :w, :v, :t, :a) ON CONFLICT (outcome_id, quarter, typed_by, window_name) "
           "DO UPDATE SET base_version = excluded.base_version, body = excluded.body, typed_at = excluded.typed_at",
        soci::use(*outcome), soci::use(quarter), soci::use(draft.by), soci::use(draft.window),
        soci::use(draft.baseVersion), soci::use(draft.text), soci::use(at);
    return {};
}

Result<void> DraftRepository::discard(Transaction& transaction, const domain::CommentaryKey& key, const std::string& by,
                                      const std::string& window)
{
    const std::string quarter = periodKey(key.quarter);
    transaction.connection().sql()
        << "DELETE FROM commentary_draft WHERE quarter = :q AND typed_by = :b AND window_name = :w "
           "AND outcome_id = (SELECT id FROM outcome WHERE slug = :o)",
        soci::use(quarter), soci::use(by), soci::use(window), soci::use(key.outcome.text());
    return {};
}

} // namespace outturn::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/commentary_repository.h>

#include "connection.h"
#include "identity.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::store {
namespace {

using domain::CommentaryKey;
using domain::CommentaryVersion;
using Versions = std::vector<CommentaryVersion>;

constexpr const char* kSelect = "SELECT o.slug, v.quarter, v.version, v.body, v.saved_by, v.saved_at "
                                "FROM commentary_version v JOIN outcome o ON o.id = v.outcome_id ";
constexpr const char* kOnlyNewest = "AND v.version = (SELECT max(n.version) FROM commentary_version n "
                                    "WHERE n.outcome_id = v.outcome_id AND n.quarter = v.quarter) ";

// With an outcome: its versions, newest first. Without one: the newest of each outcome.
Versions readVersions(soci::session& sql, const std::string& outcome, const domain::Period& quarter)
{
    const std::string quarterKey = periodKey(quarter);
    std::string slug;
    std::string period;
    CommentaryVersion version;
    std::string at;
    soci::statement rows =
        (sql.prepare << kSelect << "WHERE v.quarter = :quarter AND (:slug1 = '' OR o.slug = :slug2) "
                     << (outcome.empty() ? kOnlyNewest : "") << "ORDER BY o.slug, v.version DESC",
         soci::use(quarterKey), soci::use(outcome), soci::use(outcome), soci::into(slug), soci::into(period),
         soci::into(version.version), soci::into(version.text), soci::into(version.by), soci::into(at));
    rows.execute();
    Versions versions;
    while (rows.fetch()) {
        version.key = {domain::OutcomeSlug(slug), quarter};
        version.at = stored(parseIsoTimestamp(at));
        versions.push_back(version);
    }
    return versions;
}

std::optional<CommentaryVersion> readNewest(soci::session& sql, const CommentaryKey& key)
{
    const std::string quarter = periodKey(key.quarter);
    CommentaryVersion version{.key = key};
    std::string at;
    sql << "SELECT v.version, v.body, v.saved_by, v.saved_at FROM commentary_version v "
           "JOIN outcome o ON o.id = v.outcome_id WHERE o.slug = :slug AND v.quarter = :quarter "
           "ORDER BY v.version DESC LIMIT 1",
        soci::use(key.outcome.text()), soci::use(quarter), soci::into(version.version), soci::into(version.text),
        soci::into(version.by), soci::into(at);
    if (!sql.got_data())
        return std::nullopt;
    version.at = stored(parseIsoTimestamp(at));
    return version;
}

tl::unexpected<Error> overtaken(const CommentaryKey& key, const std::optional<CommentaryVersion>& newest, int base)
{
    const int version = newest ? newest->version : 0;
    const std::string by = newest ? newest->by : std::string();
    const std::string at = newest ? isoTimestamp(newest->at) : std::string();
    const std::string who = newest ? fmt::format("version {}, saved by {} at {}", version, by, at) : "not saved yet";
    return failure(ErrorCode::Conflict,
                   fmt::format("The commentary on {} for {} is {}, and this text started from version {}; look at both "
                               "and save again.",
                               key.outcome.text(), periodTitle(key.quarter), who, base),
                   {{"newest", std::to_string(version)}, {"by", by}, {"at", at}});
}

void insertVersion(soci::session& sql, long long outcome, const CommentaryVersion& version)
{
    const std::string quarter = periodKey(version.key.quarter);
    const std::string at = isoTimestamp(version.at);
    sql << "INSERT INTO commentary_version (outcome_id, quarter, version, body, saved_by, saved_at) "
           "VALUES (:o, :q, :v, :t, :b, :a)",
        soci::use(outcome), soci::use(quarter), soci::use(version.version), soci::use(version.text),
        soci::use(version.by), soci::use(at);
}

Result<Versions> versionsOf(Connection& connection, const std::string& outcome, const domain::Period& quarter)
{
    return guarded(connection.subject(),
                   [&]() -> Result<Versions> { return readVersions(connection.sql(), outcome, quarter); });
}

} // namespace

Result<std::optional<CommentaryVersion>> CommentaryRepository::newest(const CommentaryKey& key) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::optional<CommentaryVersion>> { return readNewest(connection.sql(), key); });
}

Result<Versions> CommentaryRepository::history(const CommentaryKey& key) const
{
    if (key.outcome.empty())
        return Versions{};
    return versionsOf(m_store.connection(), key.outcome.text(), key.quarter);
}

Result<Versions> CommentaryRepository::newestOfQuarter(const domain::Period& quarter) const
{
    return versionsOf(m_store.connection(), {}, quarter);
}

Result<CommentaryVersion> CommentaryRepository::append(Transaction& transaction, const CommentaryKey& key,
                                                       const std::string& text, const std::string& by, int baseVersion)
{
    auto& sql = transaction.connection().sql();
    const auto outcome = knownId(sql, "outcome", key.outcome.text());
    if (!outcome)
        return tl::unexpected(outcome.error());
    const auto newest = readNewest(sql, key);
    if ((newest ? newest->version : 0) != baseVersion)
        return overtaken(key, newest, baseVersion);

    CommentaryVersion version{key, baseVersion + 1, text, by, transaction.now()};
    insertVersion(sql, *outcome, version);
    return version;
}

} // namespace outturn::store

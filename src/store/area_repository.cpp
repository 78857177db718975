// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/area_repository.h>

#include "connection.h"
#include "identity.h"
#include "optional_text.h"

namespace outturn::store {
namespace {

using domain::Area;
using domain::AreaSlug;
using domain::PeerMembership;

void saveOne(soci::session& sql, const Area& area)
{
    const std::string kind(areaKindKey(area.kind));
    sql << "INSERT INTO area (slug, name, kind) VALUES (:slug, :name, :kind) "
           "ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind",
        soci::use(area.slug.text()), soci::use(area.name), soci::use(kind);
}

// After all areas are there, so that a child may come before its parent.
Result<void> saveParent(soci::session& sql, const Area& area)
{
    long long parent = 0;
    soci::indicator has = soci::i_null;
    if (!area.parent.empty()) {
        const auto known = knownId(sql, "area", area.parent.text());
        if (!known)
            return tl::unexpected(known.error());
        parent = *known;
        has = soci::i_ok;
    }
    sql << "UPDATE area SET parent_id = :parent WHERE slug = :slug", soci::use(parent, has),
        soci::use(area.slug.text());
    return {};
}

Result<void> saveMembership(soci::session& sql, const PeerMembership& membership)
{
    const auto group = knownId(sql, "area", membership.group.text());
    if (!group)
        return tl::unexpected(group.error());
    const auto member = knownId(sql, "area", membership.member.text());
    if (!member)
        return tl::unexpected(member.error());
    const std::string from = isoDate(membership.from);
    const std::string until = dayText(membership.until);
    sql << "INSERT INTO peer_membership (group_id, member_id, from_day, until_day) VALUES (:g, :m, :f, :u) "
           "ON CONFLICT (group_id, member_id, from_day) DO UPDATE SET until_day = excluded.until_day",
        soci::use(*group), soci::use(*member), soci::use(from), soci::use(until);
    return {};
}

std::vector<Area> readAreas(soci::session& sql)
{
    std::string slug;
    std::string name;
    std::string kind;
    std::string parent;
    soci::statement rows = (sql.prepare << "SELECT a.slug, a.name, a.kind, coalesce(p.slug, '') FROM area a "
                                           "LEFT JOIN area p ON p.id = a.parent_id ORDER BY a.id",
                            soci::into(slug), soci::into(name), soci::into(kind), soci::into(parent));
    rows.execute();
    std::vector<Area> areas;
    while (rows.fetch())
        areas.push_back({AreaSlug(slug), name, stored(domain::parseAreaKind(kind)), AreaSlug(parent)});
    return areas;
}

std::vector<PeerMembership> readMemberships(soci::session& sql)
{
    std::string group;
    std::string member;
    std::string from;
    std::string until;
    soci::statement rows = (sql.prepare << "SELECT g.slug, a.slug, m.from_day, m.until_day FROM peer_membership m "
                                           "JOIN area g ON g.id = m.group_id JOIN area a ON a.id = m.member_id "
                                           "ORDER BY g.slug, m.from_day, a.slug",
                            soci::into(group), soci::into(member), soci::into(from), soci::into(until));
    rows.execute();
    std::vector<PeerMembership> memberships;
    while (rows.fetch())
        memberships.push_back({AreaSlug(group), AreaSlug(member), stored(parseIsoDate(from)), dayFrom(until)});
    return memberships;
}

// ISO dates sort as the days they name.
std::vector<AreaSlug> readPeers(soci::session& sql, const AreaSlug& group, const std::string& day)
{
    std::string member;
    soci::statement rows = (sql.prepare << "SELECT DISTINCT a.slug FROM peer_membership m "
                                           "JOIN area g ON g.id = m.group_id JOIN area a ON a.id = m.member_id "
                                           "WHERE g.slug = :g AND m.from_day <= :d1 "
                                           "AND (m.until_day = '' OR m.until_day >= :d2) ORDER BY a.slug",
                            soci::use(group.text()), soci::use(day), soci::use(day), soci::into(member));
    rows.execute();
    std::vector<AreaSlug> peers;
    while (rows.fetch())
        peers.emplace_back(member);
    return peers;
}

} // namespace

Result<std::vector<Area>> AreaRepository::all() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<Area>> { return readAreas(connection.sql()); });
}

Result<std::vector<PeerMembership>> AreaRepository::memberships() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::vector<PeerMembership>> { return readMemberships(connection.sql()); });
}

Result<std::vector<AreaSlug>> AreaRepository::peers(const AreaSlug& group, Date day) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::vector<AreaSlug>> { return readPeers(connection.sql(), group, isoDate(day)); });
}

Result<void> AreaRepository::save(Transaction& transaction, std::span<const Area> areas)
{
    auto& sql = transaction.connection().sql();
    for (const Area& area : areas)
        saveOne(sql, area);
    for (const Area& area : areas) {
        if (auto saved = saveParent(sql, area); !saved)
            return saved;
    }
    return {};
}

Result<void> AreaRepository::saveMemberships(Transaction& transaction, std::span<const PeerMembership> memberships)
{
    for (const PeerMembership& membership : memberships) {
        if (auto saved = saveMembership(transaction.connection().sql(), membership); !saved)
            return saved;
    }
    return {};
}

} // namespace outturn::store

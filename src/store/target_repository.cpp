// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/target_repository.h>

#include "connection.h"
#include "identity.h"
#include "optional_text.h"

#include <fmt/format.h>

namespace outturn::store {
namespace {

using domain::Target;

constexpr const char* kSelect = "SELECT t.id, i.slug, a.slug, t.kind, t.comparator, t.value, t.start_value, t.unit, "
                                "t.from_day, t.until_day, t.note, t.set_by, t.set_at, coalesce(w.withdrawn_at, ''), "
                                "coalesce(w.reason, '') FROM target t JOIN indicator i ON i.id = t.indicator_id "
                                "JOIN area a ON a.id = t.area_id LEFT JOIN target_withdrawal w ON w.target_id = t.id "
                                "WHERE (:slug1 = '' OR i.slug = :slug2) ORDER BY t.id";

struct TargetRow
{
    long long number{0};
    std::string indicator, area, kind, comparator, unit, from, until, note, by, at, withdrawnAt, reason;
    double value{0};
    double startValue{0};
    soci::indicator hasStart{soci::i_null};

    [[nodiscard]] RecordedTarget toTarget() const
    {
        const Target target{domain::IndicatorSlug(indicator),
                            domain::AreaSlug(area),
                            stored(domain::parseTargetKind(kind)),
                            stored(domain::parseComparator(comparator)),
                            value,
                            hasStart == soci::i_ok ? std::optional(startValue) : std::nullopt,
                            stored(domain::parseUnit(unit)),
                            dayFrom(from),
                            dayFrom(until),
                            note};
        return {number, target, by, stored(parseIsoTimestamp(at)), momentFrom(withdrawnAt), reason};
    }
};

// Of every indicator where `indicator` is empty.
std::vector<RecordedTarget> readTargets(soci::session& sql, const std::string& indicator)
{
    TargetRow row;
    soci::statement rows =
        (sql.prepare << kSelect, soci::use(indicator), soci::use(indicator), soci::into(row.number),
         soci::into(row.indicator), soci::into(row.area), soci::into(row.kind), soci::into(row.comparator),
         soci::into(row.value), soci::into(row.startValue, row.hasStart), soci::into(row.unit), soci::into(row.from),
         soci::into(row.until), soci::into(row.note), soci::into(row.by), soci::into(row.at),
         soci::into(row.withdrawnAt), soci::into(row.reason));
    rows.execute();
    std::vector<RecordedTarget> targets;
    while (rows.fetch())
        targets.push_back(row.toTarget());
    return targets;
}

Result<std::vector<Target>> inForce(Connection& connection, const std::string& indicator)
{
    return guarded(connection.subject(), [&]() -> Result<std::vector<Target>> {
        std::vector<Target> targets;
        for (RecordedTarget& recorded : readTargets(connection.sql(), indicator)) {
            if (!recorded.withdrawnAt)
                targets.push_back(std::move(recorded.target));
        }
        return targets;
    });
}

Result<void> appendOne(soci::session& sql, const Target& target, const std::string& by, const std::string& at)
{
    const auto indicator = knownId(sql, "indicator", target.indicator.text());
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto area = knownId(sql, "area", target.area.text());
    if (!area)
        return tl::unexpected(area.error());
    const std::string kind(targetKindKey(target.kind));
    const std::string comparator(comparatorKey(target.comparator));
    const std::string unit(unitKey(target.unit));
    const double start = target.startValue.value_or(0);
    soci::indicator hasStart = target.startValue ? soci::i_ok : soci::i_null;
    const std::string from = dayText(target.from);
    const std::string until = dayText(target.until);
    sql << "INSERT INTO target (indicator_id, area_id, kind, comparator, value, start_value, unit, from_day, "
           "until_day, "
           "note, set_by, set_at) VALUES (:i, :a, :k, :c, :v, :s, :u, :f, :t, :n, :b, :m)",
        soci::use(*indicator), soci::use(*area), soci::use(kind), soci::use(comparator), soci::use(target.value),
        soci::use(start, hasStart), soci::use(unit), soci::use(from), soci::use(until), soci::use(target.note),
        soci::use(by), soci::use(at);
    return {};
}

Result<void> mustBeInForce(soci::session& sql, long long number)
{
    std::string withdrawnAt;
    sql << "SELECT coalesce(w.withdrawn_at, '') FROM target t LEFT JOIN target_withdrawal w ON w.target_id = t.id "
           "WHERE t.id = :number",
        soci::use(number), soci::into(withdrawnAt);
    if (!sql.got_data())
        return unknown("target", std::to_string(number));
    if (!withdrawnAt.empty())
        return failure(ErrorCode::Conflict,
                       fmt::format("Target {} was withdrawn already on {}; nothing was changed.", number, withdrawnAt));
    return {};
}

} // namespace

Result<std::vector<Target>> TargetRepository::all() const
{
    return inForce(m_store.connection(), {});
}

Result<std::vector<Target>> TargetRepository::of(const domain::IndicatorSlug& indicator) const
{
    if (indicator.empty())
        return std::vector<Target>{};
    return inForce(m_store.connection(), indicator.text());
}

Result<std::vector<RecordedTarget>> TargetRepository::history(const domain::IndicatorSlug& indicator) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<RecordedTarget>> {
        return readTargets(connection.sql(), indicator.text());
    });
}

Result<void> TargetRepository::append(Transaction& transaction, std::span<const Target> targets, const std::string& by)
{
    const std::string at = isoTimestamp(transaction.now());
    for (const Target& target : targets) {
        if (auto added = appendOne(transaction.connection().sql(), target, by, at); !added)
            return added;
    }
    return {};
}

Result<void> TargetRepository::withdraw(Transaction& transaction, std::int64_t number, const std::string& reason,
                                        const std::string& by)
{
    auto& sql = transaction.connection().sql();
    if (auto standing = mustBeInForce(sql, number); !standing)
        return standing;
    const long long target = number;
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO target_withdrawal (target_id, reason, withdrawn_by, withdrawn_at) VALUES (:t, :r, :b, :a)",
        soci::use(target), soci::use(reason), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/rebase_repository.h>

#include "connection.h"
#include "identity.h"
#include "optional_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::store {
namespace {

using domain::Rebase;

constexpr const char* kSelect =
    "SELECT r.id, i.slug, r.from_day, r.reason, r.decided_by, r.decided_at, coalesce(w.reason, ''), "
    "coalesce(w.withdrawn_by, ''), coalesce(w.withdrawn_at, '') FROM rebase r "
    "JOIN indicator i ON i.id = r.indicator_id LEFT JOIN rebase_withdrawal w ON w.rebase_id = r.id "
    "WHERE (:slug1 = '' OR i.slug = :slug2) ORDER BY r.id";

// Of every indicator where `indicator` is empty.
std::vector<Rebase> readRebases(soci::session& sql, const std::string& indicator)
{
    long long number = 0;
    std::string slug, from, at, withdrawnAt;
    Rebase rebase;
    domain::Withdrawal withdrawal;
    soci::statement rows =
        (sql.prepare << kSelect, soci::use(indicator), soci::use(indicator), soci::into(number), soci::into(slug),
         soci::into(from), soci::into(rebase.reason), soci::into(rebase.by), soci::into(at),
         soci::into(withdrawal.reason), soci::into(withdrawal.by), soci::into(withdrawnAt));
    rows.execute();
    std::vector<Rebase> rebases;
    while (rows.fetch()) {
        rebase.number = number;
        rebase.indicator = domain::IndicatorSlug(slug);
        rebase.from = stored(parseIsoDate(from));
        rebase.at = stored(parseIsoTimestamp(at));
        const auto moment = momentFrom(withdrawnAt);
        withdrawal.at = moment.value_or(Timestamp{});
        rebase.withdrawn = moment ? std::optional(withdrawal) : std::nullopt;
        rebases.push_back(rebase);
    }
    return rebases;
}

Result<void> mustBeInForce(soci::session& sql, std::int64_t number)
{
    const auto rebases = readRebases(sql, {});
    const auto found = std::ranges::find(rebases, number, &Rebase::number);
    if (found == rebases.end())
        return unknown("rebase", std::to_string(number));
    if (found->withdrawn)
        return failure(ErrorCode::Conflict,
                       fmt::format("Rebase {} was withdrawn already by {} on {}; nothing was changed.", number,
                                   found->withdrawn->by, isoTimestamp(found->withdrawn->at)));
    return {};
}

} // namespace

Result<std::vector<Rebase>> RebaseRepository::all() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<Rebase>> {
        auto rebases = readRebases(connection.sql(), {});
        std::erase_if(rebases, [](const Rebase& rebase) { return rebase.withdrawn.has_value(); });
        std::ranges::stable_sort(rebases, [](const Rebase& a, const Rebase& b) {
            return std::tie(a.indicator, a.from) < std::tie(b.indicator, b.from);
        });
        return rebases;
    });
}

Result<std::vector<Rebase>> RebaseRepository::history(const domain::IndicatorSlug& indicator) const
{
    if (indicator.empty())
        return std::vector<Rebase>{};
    auto& connection = m_store.connection();
    return guarded(connection.subject(),
                   [&]() -> Result<std::vector<Rebase>> { return readRebases(connection.sql(), indicator.text()); });
}

Result<std::int64_t> RebaseRepository::append(Transaction& transaction, const Rebase& rebase)
{
    auto& sql = transaction.connection().sql();
    const auto indicator = knownId(sql, "indicator", rebase.indicator.text());
    if (!indicator)
        return tl::unexpected(indicator.error());
    const std::string from = isoDate(rebase.from);
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO rebase (indicator_id, from_day, reason, decided_by, decided_at) VALUES (:i, :f, :r, :b, :a)",
        soci::use(*indicator), soci::use(from), soci::use(rebase.reason), soci::use(rebase.by), soci::use(at);
    long long number = 0;
    sql << "SELECT max(id) FROM rebase", soci::into(number);
    return number;
}

Result<void> RebaseRepository::withdraw(Transaction& transaction, std::int64_t number, const std::string& reason,
                                        const std::string& by)
{
    auto& sql = transaction.connection().sql();
    if (auto standing = mustBeInForce(sql, number); !standing)
        return standing;
    const long long rebase = number;
    const std::string at = isoTimestamp(transaction.now());
    sql << "INSERT INTO rebase_withdrawal (rebase_id, reason, withdrawn_by, withdrawn_at) VALUES (:n, :r, :b, :a)",
        soci::use(rebase), soci::use(reason), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store

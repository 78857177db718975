// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/batch_repository.h>

#include "connection.h"
#include "identity.h"
#include "optional_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <limits>

namespace outturn::store {
namespace {

using domain::Batch;

constexpr const char* kSelect = "SELECT b.id, b.title, b.recorded_by, b.recorded_at, b.observations, "
                                "coalesce(w.withdrawn_at, ''), coalesce(w.reason, '') FROM batch b "
                                "LEFT JOIN batch_withdrawal w ON w.batch_id = b.id ";

// Every batch from `first` to `last`, newest first.
std::vector<Batch> readBatches(soci::session& sql, long long first, long long last)
{
    Batch batch;
    long long number = 0;
    long long observations = 0;
    std::string recordedAt;
    std::string withdrawnAt;
    soci::statement rows =
        (sql.prepare << kSelect << "WHERE b.id BETWEEN :first AND :last ORDER BY b.id DESC", soci::use(first),
         soci::use(last), soci::into(number), soci::into(batch.title), soci::into(batch.by), soci::into(recordedAt),
         soci::into(observations), soci::into(withdrawnAt), soci::into(batch.withdrawnReason));
    rows.execute();
    std::vector<Batch> batches;
    while (rows.fetch()) {
        batch.number = number;
        batch.observations = observations;
        batch.recordedAt = stored(parseIsoTimestamp(recordedAt));
        batch.withdrawnAt = momentFrom(withdrawnAt);
        batches.push_back(batch);
    }
    return batches;
}

Result<Batch> findBatch(soci::session& sql, long long number)
{
    const auto found = readBatches(sql, number, number);
    if (found.empty())
        return unknown("batch", std::to_string(number));
    return found.front();
}

Result<void> mustBeWithdrawable(soci::session& sql, long long number, const std::string& reason)
{
    const auto batch = findBatch(sql, number);
    if (!batch)
        return tl::unexpected(batch.error());
    if (batch->withdrawnAt)
        return failure(ErrorCode::Conflict,
                       fmt::format("Batch {} was withdrawn already on {} ({}); nothing was changed.", number,
                                   isoTimestamp(*batch->withdrawnAt), batch->withdrawnReason));
    if (trimmed(reason).empty())
        return failure(ErrorCode::ReasonRequired,
                       fmt::format("Batch {} was not withdrawn, because no reason was given; give one.", number));
    return {};
}

} // namespace

Result<std::vector<Batch>> BatchRepository::all() const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<Batch>> {
        return readBatches(connection.sql(), 1, std::numeric_limits<long long>::max());
    });
}

Result<Batch> BatchRepository::find(std::int64_t number) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&] { return findBatch(connection.sql(), number); });
}

Result<std::int64_t> BatchRepository::create(Transaction& transaction, const std::string& title, const std::string& by)
{
    const std::string at = isoTimestamp(transaction.now());
    long long number = 0;
    transaction.connection().sql()
        << "INSERT INTO batch (title, recorded_by, recorded_at) VALUES (:title, :by, :at) RETURNING id",
        soci::use(title), soci::use(by), soci::use(at), soci::into(number);
    return number;
}

Result<void> BatchRepository::withdraw(Transaction& transaction, std::int64_t number, const std::string& reason,
                                       const std::string& by)
{
    auto& sql = transaction.connection().sql();
    if (auto allowed = mustBeWithdrawable(sql, number, reason); !allowed)
        return allowed;
    const std::string at = isoTimestamp(transaction.now());
    const long long batch = number;
    sql << "INSERT INTO batch_withdrawal (batch_id, reason, withdrawn_by, withdrawn_at) VALUES (:b, :r, :w, :a)",
        soci::use(batch), soci::use(reason), soci::use(by), soci::use(at);
    return {};
}

} // namespace outturn::store

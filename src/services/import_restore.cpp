// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_restore.h"

#include <outturn/base/text.h>
#include <outturn/domain/batch.h>
#include <outturn/domain/observation.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/batch_contents.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/store.h>

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

namespace outturn::services {
namespace {

using domain::Observation;

/// Brings back one batch.
class Restoring
{
public:
    Restoring(Workspace& workspace, std::int64_t batch)
        : m_workspace(workspace)
        , m_batch(batch)
    {
    }

    [[nodiscard]] Result<domain::Batch> begin(const std::string& reason)
    {
        const auto batches = store::BatchRepository(m_workspace.store()).all();
        const auto batch = store::BatchRepository(m_workspace.store()).find(m_batch);
        if (!batches || !batch)
            return tl::unexpected(!batch ? batch.error() : batches.error());
        if (!batch->withdrawnAt)
            return failure(ErrorCode::Conflict,
                           fmt::format("Batch {} is in force; there is nothing to bring back.", m_batch));
        if (reason.empty())
            return failure(
                ErrorCode::ReasonRequired,
                fmt::format("Batch {} was not brought back, because no reason was given; give one.", m_batch));
        for (const domain::Batch& one : *batches) {
            if (!one.withdrawnAt)
                m_inForce.insert(one.number);
        }
        return batch;
    }

    /// The figures of a series that nothing took the place of since.
    [[nodiscard]] Result<std::vector<Observation>> figures(const domain::ObservationKey& series) const
    {
        const auto history = store::BatchContents(m_workspace.store()).history(series);
        if (!history)
            return tl::unexpected(history.error());
        std::vector<Observation> figures;
        std::copy_if(history->begin(), history->end(), std::back_inserter(figures), [&](const Observation& figure) {
            return figure.batch == m_batch && !isSuperseded(figure, *history);
        });
        return figures;
    }

private:
    [[nodiscard]] bool isSuperseded(const Observation& figure, const std::vector<Observation>& history) const
    {
        return std::any_of(history.begin(), history.end(), [&](const Observation& other) {
            return other.key.period == figure.key.period && other.batch > figure.batch
                && m_inForce.contains(other.batch)
                && domain::weakness(other.provenance) == domain::weakness(figure.provenance);
        });
    }

    Workspace& m_workspace;
    std::int64_t m_batch;
    std::set<std::int64_t> m_inForce;
};

} // namespace

Result<std::int64_t> restoreBatch(Workspace& workspace, std::int64_t number, const std::string& reason,
                                  const std::string& by)
{
    Restoring restoring(workspace, number);
    const std::string why(trimmed(reason));
    const auto batch = restoring.begin(why);
    if (!batch)
        return tl::unexpected(batch.error());
    const auto series = store::BatchContents(workspace.store()).series(number);
    if (!series)
        return tl::unexpected(series.error());
    std::vector<Observation> figures;
    for (const domain::ObservationKey& key : *series) {
        auto found = restoring.figures(key);
        if (!found)
            return tl::unexpected(found.error());
        std::move(found->begin(), found->end(), std::back_inserter(figures));
    }
    if (figures.empty())
        return failure(ErrorCode::Conflict,
                       fmt::format("Later batches took the place of every figure of batch {}; nothing was brought "
                                   "back.",
                                   number));
    std::int64_t restored = 0;
    const auto written = workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const auto created = store::BatchRepository::create(
            transaction, fmt::format("{} (batch {} brought back)", batch->title, number), by);
        if (!created)
            return tl::unexpected(created.error());
        restored = *created;
        return store::ObservationRepository::append(transaction, restored, figures).and_then([&] {
            return store::AuditRepository::append(
                       transaction,
                       {by, "restore-batch", std::to_string(restored),
                        fmt::format("batch {}, {} observations: {}", number, figures.size(), why)})
                .map([](const auto&) {});
        });
    });
    if (!written)
        return tl::unexpected(written.error());
    return restored;
}

} // namespace outturn::services

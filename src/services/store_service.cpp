// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_service_impl.h"

#include <outturn/store/batch_repository.h>
#include <outturn/store/changes_by_others.h>
#include <outturn/store/edition_repository.h>
#include <outturn/store/store_counts.h>

#include <algorithm>

namespace outturn::services {

std::filesystem::path StoreServiceImpl::path() const
{
    return m_workspace.store().path();
}

Result<std::optional<domain::Batch>> StoreServiceImpl::lastImport()
{
    const auto batches = store::BatchRepository(m_workspace.store()).all();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto last =
        std::find_if(batches->begin(), batches->end(), [](const domain::Batch& batch) { return !batch.withdrawnAt; });
    return last == batches->end() ? std::nullopt : std::optional(*last);
}

Result<StoreInfo> StoreServiceImpl::info()
{
    const auto& store = m_workspace.store();
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto counts = store::counts(store);
    if (!counts)
        return tl::unexpected(counts.error());
    auto editions = store::EditionRepository(store).all();
    if (!editions)
        return tl::unexpected(editions.error());
    const auto last = lastImport();
    if (!last)
        return tl::unexpected(last.error());
    const auto whole = store.quickCheck();

    return StoreInfo{.plan = (*plan)->title,
                     .themes = counts->themes,
                     .priorities = counts->priorities,
                     .outcomes = counts->outcomes,
                     .indicators = counts->indicators,
                     .targets = counts->targets,
                     .observations = counts->observations,
                     .editions = std::move(*editions),
                     .engine = store.engine(),
                     .schema = store.schemaVersion(),
                     .integrity = whole ? "ok" : whole.error().message,
                     .lastImport = *last};
}

Result<void> StoreServiceImpl::check()
{
    return m_workspace.store().quickCheck();
}

Result<void> StoreServiceImpl::backup(const std::filesystem::path& to, const Progress& progress)
{
    if (progress.stop.stop_requested())
        return failure(ErrorCode::Cancelled, "Stopped before the copy began; nothing was written.");
    return m_workspace.store().backupTo(to, [&progress](double share) {
        progress.at(share);
        return !progress.stop.stop_requested();
    });
}

std::int64_t StoreServiceImpl::changesByOthers()
{
    return store::changesByOthers(m_workspace.store());
}

std::int64_t StoreServiceImpl::changeCounter()
{
    return m_workspace.store().changeCounter();
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_loader.h"

#include <outturn/services/store_service.h>
#include <outturn/store/store.h>

#include <fmt/format.h>

namespace outturn::services {
namespace {

Result<void> goOn(const Progress& progress, double share)
{
    progress.at(share);
    if (progress.stop.stop_requested())
        return failure(ErrorCode::Cancelled, "Stopped before the store was complete; nothing was created.");
    return {};
}

Result<std::filesystem::path> planFolder(const InitOptions& options)
{
    if (options.from.empty())
        return samplePlanFolder();
    return options.from;
}

// Before the plan is read: nobody should wait to be told so.
Result<void> checkIsNew(const std::filesystem::path& store)
{
    std::error_code ignored;
    if (std::filesystem::exists(store, ignored)) {
        return failure(
            ErrorCode::AlreadyExists,
            fmt::format("There is a file {} already; give another name, or move that file away first.", store.string()),
            {{"file", store.string()}});
    }
    return {};
}

InitReport reportOn(const importing::PlanFolder& plan)
{
    return {.plan = plan.plan.title,
            .observations = static_cast<std::int64_t>(plan.published.size() + plan.illustrative.size()),
            .illustrative = static_cast<std::int64_t>(plan.illustrative.size()),
            .commentaries = static_cast<std::int64_t>(plan.commentaries.size())};
}

} // namespace

Result<InitReport> initStore(const std::filesystem::path& path, const InitOptions& options, const Clock& clock,
                             const Progress& progress)
{
    constexpr double kPlanRead = 0.3;
    constexpr double kPlanLoaded = 0.9;

    if (const auto isNew = checkIsNew(path); !isNew)
        return tl::unexpected(isNew.error());
    const auto folder = planFolder(options);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto plan = importing::readPlanFolder(
        *folder, options.publishedOnly ? importing::History::LeftOut : importing::History::Included);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto on = goOn(progress, kPlanRead); !on)
        return tl::unexpected(on.error());

    const auto created = store::Store::create(path, clock, [&](store::Store& store) {
        return loadPlan(store, *plan, options.by).and_then([&] { return goOn(progress, kPlanLoaded); });
    });
    if (!created)
        return tl::unexpected(created.error());
    progress.at(1);
    return reportOn(*plan);
}

Result<void> restoreStore(const std::filesystem::path& backup, const std::filesystem::path& to)
{
    return store::Store::restore(backup, to);
}

} // namespace outturn::services

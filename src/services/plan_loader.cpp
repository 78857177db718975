// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_loader.h"

#include <outturn/domain/period_text.h>
#include <outturn/store/annotation_repository.h>
#include <outturn/store/area_repository.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/commentary_repository.h>
#include <outturn/store/edition_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/plan_repository.h>
#include <outturn/store/status_repository.h>
#include <outturn/store/target_repository.h>

#include <fmt/format.h>

#include <span>

namespace outturn::services {
namespace {

using importing::PlanFolder;
using store::Transaction;

// Whose the published texts and statuses are: the document's, not of whoever creates the store.
constexpr auto kPublishedBy = "Published update";

Result<void> note(Transaction& transaction, const std::string& by, const std::string& action,
                  const std::string& subject, const std::string& detail)
{
    return store::AuditRepository::append(transaction, {by, action, subject, detail}).map([](const auto&) {});
}

Result<void> loadStructure(Transaction& transaction, const PlanFolder& plan, const std::string& by)
{
    return store::AreaRepository::save(transaction, plan.areas)
        .and_then([&] { return store::AreaRepository::saveMemberships(transaction, plan.memberships); })
        .and_then([&] { return store::PlanRepository::save(transaction, plan.plan); })
        .and_then([&] { return store::TargetRepository::append(transaction, plan.targets, by); })
        .and_then([&] { return note(transaction, by, "load-plan", plan.plan.slug.text(), plan.plan.title); });
}

Result<void> loadBatch(Transaction& transaction, const std::string& title, const std::string& by,
                       std::span<const domain::Observation> observations)
{
    if (observations.empty())
        return {};
    const auto batch = store::BatchRepository::create(transaction, title, by);
    if (!batch)
        return tl::unexpected(batch.error());
    return store::ObservationRepository::append(transaction, *batch, observations).and_then([&] {
        return note(transaction, by, "load-batch", std::to_string(*batch),
                    fmt::format("{}: {} observations", title, observations.size()));
    });
}

// "Northamptonshire" of an area named so, for the batches' titles.
std::string placeName(const PlanFolder& plan)
{
    for (const domain::Area& area : plan.areas) {
        if (area.slug == plan.plan.forceArea)
            return area.name;
    }
    return plan.plan.title;
}

Result<void> loadAnnotations(Transaction& transaction, const PlanFolder& plan, const std::string& by)
{
    for (const domain::Annotation& annotation : plan.annotations) {
        if (const auto kept = store::AnnotationRepository::append(transaction, annotation, by); !kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

Result<void> loadEditions(Transaction& transaction, const PlanFolder& plan, const std::string& by)
{
    using domain::EditionState;
    return store::EditionRepository::record(transaction, {plan.currentQuarter.previous(), EditionState::Published}, by)
        .and_then([&] {
            return store::EditionRepository::record(transaction, {plan.currentQuarter, EditionState::Open}, by);
        });
}

Result<void> loadStatuses(Transaction& transaction, const PlanFolder& plan)
{
    for (const importing::StatedStatus& stated : plan.statuses) {
        const domain::StatusDecision decision{stated.outcome, stated.quarter, stated.status,
                                              stated.reason,  kPublishedBy,   {}};
        const auto kept = store::StatusRepository::append(transaction, decision).and_then([&] {
            return note(transaction, kPublishedBy, "decide-status",
                        fmt::format("{} {}", stated.outcome.text(), domain::periodKey(stated.quarter)),
                        std::string(domain::statusKey(stated.status)));
        });
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> loadCommentaries(Transaction& transaction, const PlanFolder& plan)
{
    for (const importing::PlanCommentary& commentary : plan.commentaries) {
        const auto saved = store::CommentaryRepository::append(transaction, {commentary.outcome, commentary.quarter},
                                                               commentary.text, kPublishedBy, 0);
        if (!saved)
            return tl::unexpected(saved.error());
        const auto noted =
            note(transaction, kPublishedBy, "save-commentary",
                 fmt::format("{} {}", commentary.outcome.text(), domain::periodKey(commentary.quarter)), "version 1");
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace

Result<void> loadPlan(store::Store& store, const PlanFolder& plan, const std::string& by)
{
    const auto place = placeName(plan);
    return store.write([&](Transaction& transaction) {
        return loadStructure(transaction, plan, by)
            .and_then([&] { return loadBatch(transaction, place + " sample: published figures", by, plan.published); })
            .and_then(
                [&] { return loadBatch(transaction, place + " sample: illustrative history", by, plan.illustrative); })
            .and_then([&] { return loadAnnotations(transaction, plan, by); })
            .and_then([&] { return loadEditions(transaction, plan, by); })
            .and_then([&] { return loadStatuses(transaction, plan); })
            .and_then([&] { return loadCommentaries(transaction, plan); });
    });
}

} // namespace outturn::services

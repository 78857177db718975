// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_service_impl.h"

#include "check_figures.h"

#include <outturn/claims/check_text.h>
#include <outturn/store/batch_repository.h>

#include <algorithm>
#include <optional>

namespace outturn::services {
namespace {

using claims::Claim;

// The priority's other outcomes first, then the rest of the plan in its own order.
std::vector<const domain::Outcome*> othersNear(const domain::Plan& plan, const domain::OutcomeSlug& slug)
{
    std::vector<const domain::Outcome*> near;
    const auto* priority = domain::priorityOf(plan, slug);
    if (priority != nullptr) {
        for (const domain::Outcome& outcome : priority->outcomes)
            near.push_back(&outcome);
    }
    for (const domain::Outcome* outcome : domain::outcomes(plan)) {
        if (std::find(near.begin(), near.end(), outcome) == near.end())
            near.push_back(outcome);
    }
    std::erase_if(near, [&](const domain::Outcome* outcome) { return outcome->slug == slug; });
    return near;
}

} // namespace

Result<void> CheckServiceImpl::forgetOldFigures()
{
    const auto batches = store::BatchRepository(m_workspace.store()).all();
    if (!batches)
        return tl::unexpected(batches.error());
    std::size_t count = batches->size();
    for (const auto& batch : *batches)
        count += batch.withdrawnAt ? 1 : 0;
    if (count != m_batches)
        m_sources.clear();
    m_batches = count;
    return {};
}

Result<claims::FigureSource*> CheckServiceImpl::source(const domain::Outcome& outcome, const domain::Period& quarter)
{
    auto& known = m_sources[{outcome.slug.text(), quarter}];
    if (!known) {
        auto figures = checkFiguresOf(m_workspace, outcome, quarter);
        if (!figures)
            return tl::unexpected(figures.error());
        known = std::make_unique<claims::FigureSource>(std::move(*figures));
    }
    return known.get();
}

Result<std::vector<Claim>> CheckServiceImpl::check(const domain::OutcomeSlug& slug, const domain::Period& quarter,
                                                   std::string_view text)
{
    const auto outcome = m_workspace.outcome(slug);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto fresh = forgetOldFigures(); !fresh)
        return tl::unexpected(fresh.error());
    auto own = source(*outcome, quarter);
    if (!own)
        return tl::unexpected(own.error());
    std::optional<Error> failed;
    const auto others = othersNear(**plan, slug);
    auto next = others.begin();
    auto claims = claims::checkText(text, quarter, **own, [&]() -> claims::FigureSource* {
        if (next == others.end())
            return nullptr;
        auto further = source(**next++, quarter);
        if (!further)
            failed = further.error();
        return further ? *further : nullptr;
    });
    if (failed)
        return tl::unexpected(*failed);
    return claims;
}

Result<std::vector<Claim>> CheckServiceImpl::checkStored(const domain::OutcomeSlug& outcome,
                                                         const domain::Period& quarter)
{
    const auto known = m_workspace.outcome(outcome);
    if (!known)
        return tl::unexpected(known.error());
    const auto stored = m_commentary.current({outcome, quarter});
    if (!stored)
        return tl::unexpected(stored.error());
    return check(outcome, quarter, stored->text);
}

} // namespace outturn::services

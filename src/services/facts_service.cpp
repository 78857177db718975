// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_service_impl.h"

#include "facts_evidence.h"

#include <outturn/analysis/facts.h>

#include <algorithm>

namespace outturn::services {

Result<EvidenceReader> FactsServiceImpl::evidence(const domain::Period& quarter)
{
    return EvidenceReader::make(m_workspace, m_ranges, quarter);
}

Result<FactList> FactsServiceImpl::facts(const domain::OutcomeSlug& slug, const domain::Period& quarter)
{
    const auto outcome = m_workspace.outcome(slug);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return m_ofOutcome.value({slug, quarter}, m_workspace.figuresVersion(),
                             [&] { return computed(*outcome, quarter); });
}

Result<FactList> FactsServiceImpl::facts(const domain::Period& quarter)
{
    return m_ofPlan.value(quarter, m_workspace.figuresVersion(), [&] { return computed(quarter); });
}

Result<FactList> FactsServiceImpl::computed(const domain::Outcome& outcome, const domain::Period& quarter)
{
    auto reader = evidence(quarter);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto found = reader->outcome(outcome);
    if (!found)
        return tl::unexpected(found.error());
    return std::make_shared<const std::vector<analysis::Fact>>(analysis::factsOf(*found));
}

Result<FactList> FactsServiceImpl::computed(const domain::Period& quarter)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto reader = evidence(quarter);
    if (!reader)
        return tl::unexpected(reader.error());
    std::vector<analysis::Fact> all;
    for (const domain::Outcome* outcome : domain::outcomes(**plan)) {
        const auto found = reader->outcome(*outcome);
        if (!found)
            return tl::unexpected(found.error());
        auto facts = analysis::factsOf(*found);
        all.insert(all.end(), std::make_move_iterator(facts.begin()), std::make_move_iterator(facts.end()));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const analysis::Fact& a, const analysis::Fact& b) { return a.notable > b.notable; });
    return std::make_shared<const std::vector<analysis::Fact>>(std::move(all));
}

} // namespace outturn::services

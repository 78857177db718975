// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected_ranges.h"
#include "facts_evidence.h"
#include "kept.h"
#include "workspace.h"

#include <outturn/services/facts_service.h>

namespace outturn::services {

class FactsServiceImpl : public FactsService
{
public:
    explicit FactsServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<FactList> facts(const domain::OutcomeSlug& outcome, const domain::Period& quarter) override;
    [[nodiscard]] Result<FactList> facts(const domain::Period& quarter) override;

    /// Reads what facts about a quarter are drawn from.
    [[nodiscard]] Result<EvidenceReader> evidence(const domain::Period& quarter);

private:
    [[nodiscard]] Result<FactList> computed(const domain::Outcome& outcome, const domain::Period& quarter);
    [[nodiscard]] Result<FactList> computed(const domain::Period& quarter);

    Workspace& m_workspace;
    ExpectedRanges m_ranges;
    Kept<std::pair<domain::OutcomeSlug, domain::Period>, FactList> m_ofOutcome;
    Kept<domain::Period, FactList> m_ofPlan;
};

} // namespace outturn::services

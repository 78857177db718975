// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/domain/status.h>
#include <outturn/services/overview_service.h>

#include <map>

namespace outturn::services {

/// Goes through the plan once and counts as it goes.
class OverviewBuilder
{
public:
    OverviewBuilder(Workspace& workspace, const domain::Period& quarter)
        : m_workspace(workspace)
    {
        m_overview.quarter = quarter;
    }

    [[nodiscard]] Result<Overview> build();

private:
    [[nodiscard]] Result<void> readContext();
    [[nodiscard]] Result<ThemeSummary> theme(const domain::Theme& theme);
    [[nodiscard]] Result<PrioritySummary> priority(const domain::Priority& priority);
    [[nodiscard]] Result<std::vector<IndicatorSummary>> summaries(const domain::Outcome& outcome);
    [[nodiscard]] domain::Status judge(const domain::Outcome& outcome, const std::vector<IndicatorSummary>& summaries);
    void count(const IndicatorSummary& summary);

    Workspace& m_workspace;
    Overview m_overview{};
    std::vector<domain::Target> m_targets;
    std::map<domain::OutcomeSlug, domain::StatusDecision> m_decisions;
};

} // namespace outturn::services

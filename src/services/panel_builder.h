// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicator_reader.h"
#include "workspace.h"

#include <outturn/charting/trend_chart.h>
#include <outturn/domain/status.h>
#include <outturn/services/panel_service.h>

#include <optional>

namespace outturn::services {

/// Builds the panels of one quarter; reads targets, notes, rebases and decisions once.
class PanelBuilder
{
public:
    [[nodiscard]] static Result<PanelBuilder> make(Workspace& workspace, const domain::Period& quarter);

    [[nodiscard]] Result<PriorityPanel> priority(const domain::Priority& priority, const domain::Theme& theme);
    [[nodiscard]] Result<IndicatorPanel> indicator(const domain::Indicator& indicator,
                                                   const domain::PrioritySlug& priority,
                                                   const std::optional<domain::Measure>& measure = {});
    [[nodiscard]] Result<charting::ChartSpec> chart(const domain::Indicator& indicator,
                                                    const domain::PrioritySlug& priority,
                                                    const domain::Measure& measure, ChartMode mode);

private:
    PanelBuilder(Workspace& workspace, const domain::Period& quarter)
        : m_workspace(workspace)
        , m_quarter(quarter)
    {
    }
    [[nodiscard]] Result<OutcomePanel> outcome(const domain::Outcome& outcome, const domain::PrioritySlug& priority);
    [[nodiscard]] charting::TrendChartInput chartInput(const domain::Indicator& indicator,
                                                       const domain::PrioritySlug& priority,
                                                       const IndicatorReader& reader,
                                                       const IndicatorSummary& summary) const;
    [[nodiscard]] charting::ChartSpec detail(charting::TrendChartInput input, const IndicatorReader& reader,
                                             bool expected) const;
    [[nodiscard]] std::optional<domain::StatusDecision> decisionOn(const domain::OutcomeSlug& outcome) const;

    Workspace& m_workspace;
    domain::Period m_quarter;
    std::vector<domain::Target> m_targets;
    std::vector<domain::Annotation> m_annotations;
    std::vector<domain::Rebase> m_rebases;
    std::vector<domain::StatusDecision> m_decisions;
};

} // namespace outturn::services

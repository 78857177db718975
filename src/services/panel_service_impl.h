// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kept.h"
#include "panel_builder.h"
#include "workspace.h"

#include <outturn/services/panel_service.h>

#include <utility>

namespace outturn::services {

class PanelServiceImpl : public PanelService
{
public:
    explicit PanelServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const PriorityPanel>> panel(const domain::PrioritySlug& priority,
                                                                     const domain::Period& quarter) override;
    [[nodiscard]] Result<IndicatorPanel> indicatorPanel(const domain::IndicatorSlug& indicator,
                                                        const domain::Period& quarter,
                                                        const domain::Measure& measure) override;
    [[nodiscard]] Result<charting::ChartSpec> chart(const domain::IndicatorSlug& indicator,
                                                    const domain::Period& quarter, const domain::Measure& measure,
                                                    ChartMode mode) override;

private:
    /// An indicator with what draws it.
    struct Subject
    {
        domain::Indicator indicator;
        domain::PrioritySlug priority;
        PanelBuilder builder;
    };
    [[nodiscard]] Result<Subject> subject(const domain::IndicatorSlug& slug, const domain::Period& quarter);

    [[nodiscard]] Result<std::shared_ptr<const PriorityPanel>> built(const domain::PrioritySlug& slug,
                                                                     const domain::Period& quarter);

    static constexpr std::size_t kMostPanels = 40; // a plan's, each with all its charts

    Workspace& m_workspace;
    Kept<std::pair<domain::PrioritySlug, domain::Period>, std::shared_ptr<const PriorityPanel>, kMostPanels> m_panels;
};

} // namespace outturn::services

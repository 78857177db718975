// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel_builder.h"
#include "workspace.h"

#include <outturn/services/panel_service.h>

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

    Workspace& m_workspace;
};

} // namespace outturn::services

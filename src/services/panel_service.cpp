// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_service_impl.h"

#include "panel_builder.h"

namespace outturn::services {

Result<std::shared_ptr<const PriorityPanel>> PanelServiceImpl::panel(const domain::PrioritySlug& slug,
                                                                     const domain::Period& quarter)
{
    const auto priority = m_workspace.priority(slug);
    if (!priority)
        return tl::unexpected(priority.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto builder = PanelBuilder::make(m_workspace, quarter);
    if (!builder)
        return tl::unexpected(builder.error());
    auto panel = builder->priority(*priority, *domain::themeOf(**plan, slug));
    if (!panel)
        return tl::unexpected(panel.error());
    return std::make_shared<const PriorityPanel>(std::move(*panel));
}

Result<IndicatorPanel> PanelServiceImpl::indicatorPanel(const domain::IndicatorSlug& slug,
                                                        const domain::Period& quarter, const domain::Measure& measure)
{
    const auto indicator = m_workspace.indicator(slug);
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto builder = PanelBuilder::make(m_workspace, quarter);
    if (!builder)
        return tl::unexpected(builder.error());
    const auto* priority = domain::priorityOf(**plan, indicator->outcome);
    return builder->indicator(*indicator, priority->slug, measure);
}

Result<charting::ChartSpec> PanelServiceImpl::chart(const domain::IndicatorSlug& slug, const domain::Period& quarter,
                                                    const domain::Measure& measure, ChartMode mode)
{
    const auto indicator = m_workspace.indicator(slug);
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto builder = PanelBuilder::make(m_workspace, quarter);
    if (!builder)
        return tl::unexpected(builder.error());
    return builder->chart(*indicator, domain::priorityOf(**plan, indicator->outcome)->slug, measure, mode);
}

} // namespace outturn::services

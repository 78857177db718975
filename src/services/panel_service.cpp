// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_service_impl.h"

#include "panel_builder.h"

namespace outturn::services {

Result<std::shared_ptr<const PriorityPanel>> PanelServiceImpl::panel(const domain::PrioritySlug& slug,
                                                                     const domain::Period& quarter)
{
    return m_panels.value({slug, quarter}, m_workspace.panelsVersion(), [&] { return built(slug, quarter); });
}

Result<std::shared_ptr<const PriorityPanel>> PanelServiceImpl::built(const domain::PrioritySlug& slug,
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

Result<PanelServiceImpl::Subject> PanelServiceImpl::subject(const domain::IndicatorSlug& slug,
                                                            const domain::Period& quarter)
{
    auto indicator = m_workspace.indicator(slug);
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto builder = PanelBuilder::make(m_workspace, quarter);
    if (!builder)
        return tl::unexpected(builder.error());
    const auto* priority = domain::priorityOf(**plan, indicator->outcome);
    return Subject{std::move(*indicator), priority->slug, std::move(*builder)};
}

Result<IndicatorPanel> PanelServiceImpl::indicatorPanel(const domain::IndicatorSlug& slug,
                                                        const domain::Period& quarter, const domain::Measure& measure)
{
    return subject(slug, quarter).and_then([&](Subject asked) {
        return asked.builder.indicator(asked.indicator, asked.priority, measure);
    });
}

Result<charting::ChartSpec> PanelServiceImpl::chart(const domain::IndicatorSlug& slug, const domain::Period& quarter,
                                                    const domain::Measure& measure, ChartMode mode)
{
    return subject(slug, quarter).and_then([&](Subject asked) {
        return asked.builder.chart(asked.indicator, asked.priority, measure, mode);
    });
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_service_impl.h"

#include <outturn/store/target_repository.h>

namespace outturn::services {

Result<FigureSet> SeriesServiceImpl::figures(const SeriesQuery& query)
{
    const auto indicator = m_workspace.indicator(query.indicator);
    if (!indicator)
        return tl::unexpected(indicator.error());
    if (!query.area.empty()) {
        if (const auto known = m_workspace.checkArea(query.area); !known)
            return tl::unexpected(known.error());
    }
    const auto area = query.area.empty() ? indicator->area : query.area;
    const auto observations = m_workspace.observations(
        {.indicator = query.indicator, .area = area, .subset = query.subset, .measure = {}, .asOf = query.asOf});
    if (!observations)
        return tl::unexpected(observations.error());
    return FigureSet(*indicator, area, query.subset, *observations);
}

Result<domain::Series> SeriesServiceImpl::series(const SeriesQuery& query)
{
    return figures(query).map([&](const FigureSet& read) { return read.series(query.measure); });
}

Result<std::optional<domain::SeriesPoint>> SeriesServiceImpl::figure(const SeriesQuery& query,
                                                                     const domain::Period& period)
{
    return figures(query).map([&](const FigureSet& read) { return read.figure(query.measure, period); });
}

Result<std::vector<domain::Observation>> SeriesServiceImpl::observations(const domain::IndicatorSlug& indicator)
{
    if (const auto known = m_workspace.indicator(indicator); !known)
        return tl::unexpected(known.error());
    return m_workspace.observations({.indicator = indicator});
}

Result<std::vector<domain::Target>> SeriesServiceImpl::targets(const domain::IndicatorSlug& indicator)
{
    if (const auto known = m_workspace.indicator(indicator); !known)
        return tl::unexpected(known.error());
    const auto history = store::TargetRepository(m_workspace.store()).history(indicator);
    if (!history)
        return tl::unexpected(history.error());
    std::vector<domain::Target> targets;
    for (const auto& recorded : *history)
        targets.push_back(recorded.target);
    return targets;
}

} // namespace outturn::services

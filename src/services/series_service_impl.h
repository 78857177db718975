// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_set.h"
#include "workspace.h"

#include <outturn/services/series_service.h>

namespace outturn::services {

class SeriesServiceImpl : public SeriesService
{
public:
    explicit SeriesServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<domain::Series> series(const SeriesQuery& query) override;
    [[nodiscard]] Result<std::optional<domain::SeriesPoint>> figure(const SeriesQuery& query,
                                                                    const domain::Period& period) override;
    [[nodiscard]] Result<std::vector<domain::Observation>> observations(
        const domain::IndicatorSlug& indicator) override;
    [[nodiscard]] Result<std::vector<domain::Target>> targets(const domain::IndicatorSlug& indicator) override;

private:
    [[nodiscard]] Result<FigureSet> figures(const SeriesQuery& query);

    Workspace& m_workspace;
};

} // namespace outturn::services

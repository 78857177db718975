// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] Result<std::vector<domain::Observation>> observations(
        const domain::IndicatorSlug& indicator) override;
    [[nodiscard]] Result<std::vector<domain::Target>> targets(const domain::IndicatorSlug& indicator) override;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

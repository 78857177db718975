// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/overview_service.h>

namespace outturn::services {

class OverviewServiceImpl : public OverviewService
{
public:
    explicit OverviewServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const Overview>> overview(const domain::Period& quarter) override;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

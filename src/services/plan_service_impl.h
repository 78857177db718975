// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/plan_service.h>

namespace outturn::services {

class PlanServiceImpl : public PlanService
{
public:
    explicit PlanServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const domain::Plan>> plan() override;
    [[nodiscard]] Result<std::vector<domain::Area>> areas() override;
    [[nodiscard]] Result<std::vector<domain::Edition>> editions() override;
    [[nodiscard]] Result<domain::Period> currentQuarter() override;
    void reload() override;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

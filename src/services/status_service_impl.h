// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/status_service.h>

namespace outturn::services {

class StatusServiceImpl : public StatusService
{
public:
    explicit StatusServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<OutcomeStatus> status(const domain::OutcomeSlug& outcome,
                                               const domain::Period& quarter) override;
    [[nodiscard]] Result<void> decide(const domain::OutcomeSlug& outcome, const domain::Period& quarter,
                                      domain::Status status, const std::string& reason, const std::string& by) override;

private:
    [[nodiscard]] Result<void> checkEdition(const domain::Period& quarter);

    Workspace& m_workspace;
};

} // namespace outturn::services

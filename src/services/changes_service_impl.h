// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts_service_impl.h"
#include "workspace.h"

#include <outturn/services/changes_service.h>
#include <outturn/services/status_service.h>

namespace outturn::services {

class ChangesServiceImpl : public ChangesService
{
public:
    ChangesServiceImpl(Workspace& workspace, FactsServiceImpl& facts, StatusService& statuses)
        : m_workspace(workspace)
        , m_facts(facts)
        , m_statuses(statuses)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const QuarterChanges>> changes(const domain::Period& quarter) override;

private:
    [[nodiscard]] Result<std::shared_ptr<const QuarterChanges>> computed(const domain::Period& quarter);
    [[nodiscard]] Result<std::vector<StatusMove>> statusMoves(const domain::Plan& plan, const domain::Period& quarter);

    Workspace& m_workspace;
    FactsServiceImpl& m_facts;
    StatusService& m_statuses;
    Kept<domain::Period, std::shared_ptr<const QuarterChanges>> m_kept;
};

} // namespace outturn::services

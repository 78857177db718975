// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_service_impl.h"

#include <outturn/store/area_repository.h>
#include <outturn/store/edition_repository.h>

namespace outturn::services {

Result<std::shared_ptr<const domain::Plan>> PlanServiceImpl::plan()
{
    return m_workspace.plan();
}

Result<std::vector<domain::Area>> PlanServiceImpl::areas()
{
    return store::AreaRepository(m_workspace.store()).all();
}

Result<std::vector<domain::Edition>> PlanServiceImpl::editions()
{
    return store::EditionRepository(m_workspace.store()).all();
}

Result<domain::Period> PlanServiceImpl::currentQuarter()
{
    const auto all = editions();
    if (!all)
        return tl::unexpected(all.error());
    if (all->empty()) {
        return failure(ErrorCode::NotFound,
                       "This store has no edition yet; name the quarter that you want, such as 2021-22-Q2.");
    }
    return all->front().quarter;
}

void PlanServiceImpl::reload()
{
    m_workspace.forgetPlan();
}

} // namespace outturn::services

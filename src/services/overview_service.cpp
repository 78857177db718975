// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_service_impl.h"

#include "overview_builder.h"

namespace outturn::services {

Result<std::shared_ptr<const Overview>> OverviewServiceImpl::overview(const domain::Period& quarter)
{
    auto built = OverviewBuilder(m_workspace, quarter).build();
    if (!built)
        return tl::unexpected(built.error());
    return std::make_shared<const Overview>(std::move(*built));
}

} // namespace outturn::services

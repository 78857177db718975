// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/search_service.h>

namespace outturn::services {

class SearchServiceImpl : public SearchService
{
public:
    explicit SearchServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::vector<SearchHit>> search(const std::string& query, const domain::Period& quarter,
                                                        std::size_t limit) override;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

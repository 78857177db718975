// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/rebase_service.h>

namespace outturn::services {

class RebaseServiceImpl : public RebaseService
{
public:
    explicit RebaseServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::vector<domain::Rebase>> rebases(const domain::IndicatorSlug& indicator) override;
    [[nodiscard]] Result<std::vector<domain::Rebase>> history(const domain::IndicatorSlug& indicator) override;
    [[nodiscard]] Result<std::int64_t> decide(const domain::IndicatorSlug& indicator, Date from,
                                              const std::string& reason, const std::string& by) override;
    [[nodiscard]] Result<void> withdraw(std::int64_t number, const std::string& reason, const std::string& by) override;

private:
    [[nodiscard]] Result<void> checkStart(const domain::Indicator& indicator, Date from);

    Workspace& m_workspace;
};

} // namespace outturn::services

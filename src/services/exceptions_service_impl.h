// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts_service_impl.h"
#include "workspace.h"

#include <outturn/services/exceptions_service.h>

namespace outturn::services {

class ExceptionsServiceImpl : public ExceptionsService
{
public:
    ExceptionsServiceImpl(Workspace& workspace, FactsServiceImpl& facts)
        : m_workspace(workspace)
        , m_facts(facts)
    {
    }

    [[nodiscard]] Result<ExceptionList> exceptions(const domain::Period& quarter) override;
    [[nodiscard]] Result<AssuranceMatrix> assuranceMatrix(const domain::Period& quarter) override;

private:
    Workspace& m_workspace;
    FactsServiceImpl& m_facts;
};

} // namespace outturn::services

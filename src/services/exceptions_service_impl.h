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
    [[nodiscard]] Result<ExceptionList> computedExceptions(const domain::Period& quarter);
    [[nodiscard]] Result<AssuranceMatrix> computedMatrix(const domain::Period& quarter);

    Workspace& m_workspace;
    FactsServiceImpl& m_facts;
    Kept<domain::Period, ExceptionList> m_exceptions;
    Kept<domain::Period, AssuranceMatrix> m_matrices;
};

} // namespace outturn::services

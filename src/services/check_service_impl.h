// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/claims/check_text.h>
#include <outturn/services/check_service.h>
#include <outturn/services/commentary_service.h>

#include <cstdint>
#include <map>
#include <memory>
#include <utility>

namespace outturn::services {

class CheckServiceImpl : public CheckService
{
public:
    CheckServiceImpl(Workspace& workspace, CommentaryService& commentary)
        : m_workspace(workspace)
        , m_commentary(commentary)
    {
    }

    [[nodiscard]] Result<std::vector<claims::Claim>> check(const domain::OutcomeSlug& outcome,
                                                           const domain::Period& quarter,
                                                           std::string_view text) override;
    [[nodiscard]] Result<std::vector<claims::Claim>> checkStored(const domain::OutcomeSlug& outcome,
                                                                 const domain::Period& quarter) override;
    void forget() override { m_sources.clear(); }

private:
    using Key = std::pair<std::string, domain::Period>;

    [[nodiscard]] Result<void> forgetOldFigures();
    [[nodiscard]] Result<claims::FigureSource*> source(const domain::Outcome& outcome, const domain::Period& quarter);

    Workspace& m_workspace;
    CommentaryService& m_commentary;
    std::map<Key, std::unique_ptr<claims::FigureSource>> m_sources;
    std::size_t m_batches{0}; ///< of the store when the figures were read; a withdrawn one counts twice
};

} // namespace outturn::services

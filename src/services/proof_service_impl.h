// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/check_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/hint_service.h>
#include <outturn/services/proof_service.h>

namespace outturn::services {

class ProofServiceImpl : public ProofService
{
public:
    ProofServiceImpl(Workspace& workspace, CommentaryService& commentary, CheckService& checks,
                     LiveFigureService& liveFigures, HintService& hints)
        : m_workspace(workspace)
        , m_commentary(commentary)
        , m_checks(checks)
        , m_liveFigures(liveFigures)
        , m_hints(hints)
    {
    }

    [[nodiscard]] Result<Proof> proof(const domain::CommentaryKey& key, std::string_view text) override;
    [[nodiscard]] Result<Proof> storedProof(const domain::CommentaryKey& key) override;
    [[nodiscard]] Result<std::optional<FigureEvidence>> evidence(const domain::CommentaryKey& key,
                                                                 const ProvenFigure& figure) override;
    [[nodiscard]] Result<domain::ClaimDecision> decide(const domain::ClaimDecision& decision) override;
    [[nodiscard]] Result<void> withdraw(std::int64_t decision, const std::string& by) override;
    [[nodiscard]] Result<std::vector<domain::ClaimDecision>> decisions(const domain::CommentaryKey& key) override;
    void forget() override { m_checks.forget(); }

private:
    Workspace& m_workspace;
    CommentaryService& m_commentary;
    CheckService& m_checks;
    LiveFigureService& m_liveFigures;
    HintService& m_hints;
};

} // namespace outturn::services

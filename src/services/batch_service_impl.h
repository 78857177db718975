// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/domain/edition.h>
#include <outturn/services/batch_service.h>
#include <outturn/services/live_figure_service.h>

#include <map>

namespace outturn::services {

class BatchServiceImpl : public BatchService
{
public:
    BatchServiceImpl(Workspace& workspace, ProofService& proofs, LiveFigureService& liveFigures)
        : m_workspace(workspace)
        , m_proofs(proofs)
        , m_liveFigures(liveFigures)
    {
    }

    [[nodiscard]] Result<BatchCounts> counts(std::int64_t batch) override;
    [[nodiscard]] Result<BatchDetails> details(std::int64_t batch) override;
    [[nodiscard]] Result<std::vector<TouchedCommentary>> touched(std::int64_t batch,
                                                                 const domain::Period& edition) override;
    [[nodiscard]] Result<std::vector<TouchedFigure>> touched(const domain::CommentaryVersion& version,
                                                             const Proof& proof) override;

private:
    [[nodiscard]] Result<std::map<std::int64_t, domain::Batch>> batchesByNumber();
    [[nodiscard]] Result<void> describe(BatchChange& change, const std::vector<domain::Edition>& editions,
                                        const std::vector<domain::Area>& areas);
    [[nodiscard]] Result<std::optional<TouchedCommentary>> touchedBy(const domain::Batch& batch,
                                                                     const domain::CommentaryVersion& version);

    Workspace& m_workspace;
    ProofService& m_proofs;
    LiveFigureService& m_liveFigures;
};

} // namespace outturn::services

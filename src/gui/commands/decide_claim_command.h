// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/claim_decision.h>

#include <QUndoCommand>

namespace outturn::services {
class ProofService;
}

namespace outturn::gui {

class ChangeLog;

/// Takes a decision on a figure, or withdraws one. Decisions are kept for good: undoing the first withdraws it, undoing
/// the second takes it again.
class DecideClaimCommand : public QUndoCommand
{
public:
    enum class Kind { Decide, Withdraw };

    DecideClaimCommand(services::ProofService& service, ChangeLog& log, domain::ClaimDecision decision, Kind kind,
                       std::string by);

    void redo() override;
    void undo() override;

private:
    void decide();
    void withdraw();
    void tell(const Result<void>& done);

    services::ProofService& m_service;
    ChangeLog& m_log;
    domain::ClaimDecision m_decision; ///< its number is that of the newest taking
    Kind m_kind;
    std::string m_by;
};

} // namespace outturn::gui

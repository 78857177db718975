// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/status.h>

#include <QUndoCommand>

#include <string>

namespace outturn::services {
class StatusService;
}

namespace outturn::gui {

class ChangeLog;

/// Records a decision on a status. Decisions are kept for good: undo decides the former one again (the proposal,
/// without a reason, where nobody had decided).
class DecideStatusCommand : public QUndoCommand
{
public:
    DecideStatusCommand(services::StatusService& service, ChangeLog& log, domain::StatusDecision former,
                        domain::StatusDecision decision);

    void redo() override;
    void undo() override;

private:
    void decide(const domain::StatusDecision& decision);

    services::StatusService& m_service;
    ChangeLog& m_log;
    domain::StatusDecision m_former;
    domain::StatusDecision m_decision;
};

} // namespace outturn::gui

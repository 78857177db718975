// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/decide_status_command.h"

#include "gui/commands/change_log.h"

#include <outturn/services/status_service.h>

#include <QCoreApplication>

namespace outturn::gui {

DecideStatusCommand::DecideStatusCommand(services::StatusService& service, ChangeLog& log,
                                         domain::StatusDecision former, domain::StatusDecision decision)
    : QUndoCommand(QCoreApplication::translate("Commands", "decide status"))
    , m_service(service)
    , m_log(log)
    , m_former(std::move(former))
    , m_decision(std::move(decision))
{
}

void DecideStatusCommand::redo()
{
    decide(m_decision);
}

void DecideStatusCommand::undo()
{
    decide(m_former);
}

void DecideStatusCommand::decide(const domain::StatusDecision& decision)
{
    const auto done =
        m_service.decide(decision.outcome, decision.quarter, decision.status, decision.reason, m_decision.by);
    if (!done) {
        setObsolete(true);
        emit m_log.statusRefused(done.error());
        return;
    }
    emit m_log.statusDecided(decision.outcome, decision.quarter);
}

} // namespace outturn::gui

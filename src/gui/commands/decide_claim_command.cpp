// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/decide_claim_command.h"

#include "gui/commands/change_log.h"

#include <outturn/services/proof_service.h>

#include <QCoreApplication>

namespace outturn::gui {

DecideClaimCommand::DecideClaimCommand(services::ProofService& service, ChangeLog& log, domain::ClaimDecision decision,
                                       Kind kind, std::string by)
    : QUndoCommand(kind == Kind::Decide ? QCoreApplication::translate("Commands", "decide on a figure")
                                        : QCoreApplication::translate("Commands", "withdraw a decision on a figure"))
    , m_service(service)
    , m_log(log)
    , m_decision(std::move(decision))
    , m_kind(kind)
    , m_by(std::move(by))
{
}

void DecideClaimCommand::redo()
{
    m_kind == Kind::Decide ? decide() : withdraw();
}

void DecideClaimCommand::undo()
{
    m_kind == Kind::Decide ? withdraw() : decide();
}

void DecideClaimCommand::decide()
{
    domain::ClaimDecision taken = m_decision;
    taken.by = m_by;
    const auto kept = m_service.decide(taken);
    if (kept)
        m_decision.id = kept->id;
    tell(kept.map([](const auto&) {}));
}

void DecideClaimCommand::withdraw()
{
    tell(m_service.withdraw(m_decision.id, m_by));
}

void DecideClaimCommand::tell(const Result<void>& done)
{
    if (!done) {
        setObsolete(true);
        emit m_log.claimRefused(done.error());
        return;
    }
    emit m_log.claimDecided(m_decision.key);
}

} // namespace outturn::gui

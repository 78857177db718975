// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/rebase_command.h"

#include "gui/commands/change_log.h"

#include <outturn/services/rebase_service.h>

#include <QCoreApplication>

#include <algorithm>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

RebaseCommand::RebaseCommand(services::RebaseService& service, ChangeLog& log, domain::Rebase rebase,
                             std::string reason, std::string by)
    : QUndoCommand(rebase.number == 0 ? Words::tr("set limits anew") : Words::tr("withdraw new limits"))
    , m_service(service)
    , m_log(log)
    , m_rebase(std::move(rebase))
    , m_reason(std::move(reason))
    , m_by(std::move(by))
    , m_withdraws(m_rebase.number != 0)
{
}

void RebaseCommand::redo()
{
    m_withdraws ? withdraw(m_reason) : decide();
}

void RebaseCommand::undo()
{
    m_withdraws ? decide() : withdraw(Words::tr("Undone by the one who decided it").toStdString());
}

void RebaseCommand::decide()
{
    const auto number = m_service.decide(m_rebase.indicator, m_rebase.from, m_rebase.reason, m_by);
    if (!number)
        return refuse(number.error());
    m_rebase.number = *number;
    emit m_log.noteWritten();
}

void RebaseCommand::withdraw(const std::string& reason)
{
    if (const auto done = m_service.withdraw(standingNumber(), reason, m_by); !done)
        return refuse(done.error());
    emit m_log.noteWritten();
}

std::int64_t RebaseCommand::standingNumber() const
{
    const auto standing = m_service.rebases(m_rebase.indicator);
    if (!standing)
        return m_rebase.number;
    const auto same = std::ranges::find(*standing, m_rebase.from, &domain::Rebase::from);
    return same == standing->end() ? m_rebase.number : same->number;
}

void RebaseCommand::refuse(const Error& error)
{
    setObsolete(true);
    emit m_log.noteRefused(error);
}

} // namespace outturn::gui

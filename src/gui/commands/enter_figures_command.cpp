// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/enter_figures_command.h"

#include "gui/commands/change_log.h"

#include <outturn/services/import_service.h>
#include <outturn/services/services.h>

#include <QCoreApplication>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

EnterFiguresCommand::EnterFiguresCommand(services::Services& services, ChangeLog& log, services::EntryTarget target,
                                         services::StagedEntry staged, std::string reason)
    : QUndoCommand(Words::tr("enter figures"))
    , m_services(services)
    , m_log(log)
    , m_target(std::move(target))
    , m_staged(std::move(staged))
    , m_reason(std::move(reason))
{
}

Result<void> EnterFiguresCommand::stageAgain()
{
    std::vector<services::TypedFigure> typed;
    for (const auto& line : m_staged.difference.lines)
        typed.push_back({line.period, line.typed});
    auto staged = m_services.entries().stage(m_target, typed);
    if (!staged)
        return tl::unexpected(staged.error());
    m_staged = std::move(*staged);
    m_stale = false;
    return {};
}

void EnterFiguresCommand::redo()
{
    if (m_stale) {
        if (const auto staged = stageAgain(); !staged)
            return refuse(staged.error());
    }
    const auto batch = m_services.entries().enter(m_staged, m_reason, m_services.session().user);
    if (!batch)
        return refuse(batch.error());
    m_batch = *batch;
    // What changes nothing leaves nothing to undo.
    setObsolete(m_batch == 0);
    emit m_log.figuresWritten();
}

void EnterFiguresCommand::undo()
{
    m_stale = true;
    const auto withdrawn = m_services.imports().withdraw(
        m_batch, Words::tr("Undone by the one who entered it").toStdString(), m_services.session().user);
    if (!withdrawn)
        return refuse(withdrawn.error());
    emit m_log.figuresWritten();
}

void EnterFiguresCommand::refuse(const Error& error)
{
    setObsolete(true);
    emit m_log.figuresRefused(error);
}

} // namespace outturn::gui

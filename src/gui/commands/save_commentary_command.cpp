// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/save_commentary_command.h"

#include "gui/commands/change_log.h"

#include <outturn/services/commentary_service.h>

#include <QCoreApplication>

namespace outturn::gui {

SaveCommentaryCommand::SaveCommentaryCommand(services::CommentaryService& service, ChangeLog& log,
                                             domain::CommentaryVersion former, std::string text, std::string by)
    : QUndoCommand(QCoreApplication::translate("Commands", "save commentary"))
    , m_service(service)
    , m_log(log)
    , m_former(std::move(former))
    , m_text(std::move(text))
    , m_by(std::move(by))
    , m_base(m_former.version)
{
}

void SaveCommentaryCommand::redo()
{
    save(m_text);
}

void SaveCommentaryCommand::undo()
{
    save(m_former.text);
}

void SaveCommentaryCommand::save(const std::string& text)
{
    const auto saved = m_service.save(m_former.key, text, m_by, m_base);
    if (!saved) {
        setObsolete(true);
        emit m_log.commentaryRefused(m_former.key, saved.error());
        return;
    }
    m_base = saved->version;
    emit m_log.commentaryWritten(*saved);
}

} // namespace outturn::gui

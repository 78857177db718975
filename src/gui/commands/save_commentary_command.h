// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/commentary.h>

#include <QUndoCommand>

#include <string>

namespace outturn::services {
class CommentaryService;
}

namespace outturn::gui {

class ChangeLog;

/// Saves a text as a new version. Versions are never taken back: undo saves the former text as a further version,
/// so that the history tells what happened. Where that is refused (somebody saved meanwhile) the command drops out
/// of the stack and the log tells why.
class SaveCommentaryCommand : public QUndoCommand
{
public:
    /// `former` is the version that the text was based on.
    SaveCommentaryCommand(services::CommentaryService& service, ChangeLog& log, domain::CommentaryVersion former,
                          std::string text, std::string by);

    void redo() override;
    void undo() override;

private:
    void save(const std::string& text);

    services::CommentaryService& m_service;
    ChangeLog& m_log;
    domain::CommentaryVersion m_former;
    std::string m_text;
    std::string m_by;
    int m_base;
};

} // namespace outturn::gui

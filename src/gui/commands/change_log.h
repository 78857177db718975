// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/commentary.h>

#include <QObject>
#include <QUndoStack>

namespace outturn::gui {

/// What was written by this window, to undo and redo, and who wants to know of it.
///
/// Commands report here rather than to presenters: a command outlives the panel it was given on.
class ChangeLog : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

signals:
    void commentaryWritten(const domain::CommentaryVersion& version);
    void commentaryRefused(const domain::CommentaryKey& key, const Error& error);
    void statusDecided(const domain::OutcomeSlug& outcome, const domain::Period& quarter);
    void statusRefused(const Error& error);
    /// A rebase or a dated note was made, changed or withdrawn.
    void noteWritten();
    void noteRefused(const Error& error);
    /// A decision on a figure of that commentary was taken or withdrawn.
    void claimDecided(const domain::CommentaryKey& key);
    void claimRefused(const Error& error);
    /// Figures were entered or a batch was withdrawn: what rests on them is to be loaded anew.
    void figuresWritten();
    void figuresRefused(const Error& error);
    /// A house rule was switched, or the glossary changed.
    void styleChanged();
    void styleRefused(const Error& error);

private:
    QUndoStack m_stack;
};

} // namespace outturn::gui

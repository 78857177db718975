// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <QUndoCommand>

#include <functional>

namespace outturn::gui {

class ChangeLog;

/// Changes the office's house style: switches a rule, explains a short form. Undoing puts back what was before.
class HouseStyleCommand : public QUndoCommand
{
public:
    using Write = std::function<Result<void>()>;

    /// `text` says what is undone: `explain VRU`.
    HouseStyleCommand(ChangeLog& log, const QString& text, Write change, Write putBack);

    void redo() override { write(m_change); }
    void undo() override { write(m_putBack); }

private:
    void write(const Write& write);

    ChangeLog& m_log;
    Write m_change;
    Write m_putBack;
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/house_style_command.h"

#include "gui/commands/change_log.h"

#include <utility>

namespace outturn::gui {

HouseStyleCommand::HouseStyleCommand(ChangeLog& log, const QString& text, Write change, Write putBack)
    : QUndoCommand(text)
    , m_log(log)
    , m_change(std::move(change))
    , m_putBack(std::move(putBack))
{
}

void HouseStyleCommand::write(const Write& write)
{
    const auto done = write();
    if (!done) {
        setObsolete(true);
        emit m_log.styleRefused(done.error());
        return;
    }
    emit m_log.styleChanged();
}

} // namespace outturn::gui

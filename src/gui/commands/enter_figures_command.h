// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/services/entry_service.h>

#include <QUndoCommand>

#include <cstdint>
#include <string>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class ChangeLog;

/// Enters figures as one batch; undo withdraws it, redo compares and enters them anew.
class EnterFiguresCommand : public QUndoCommand
{
public:
    /// `staged` is what was shown to the person who decided.
    EnterFiguresCommand(services::Services& services, ChangeLog& log, services::EntryTarget target,
                        services::StagedEntry staged, std::string reason);

    void redo() override;
    void undo() override;

private:
    [[nodiscard]] Result<void> stageAgain();
    void refuse(const Error& error);

    services::Services& m_services;
    ChangeLog& m_log;
    services::EntryTarget m_target;
    services::StagedEntry m_staged;
    std::string m_reason;
    std::int64_t m_batch{0}; ///< that it wrote last
    bool m_stale{false};     ///< it was undone: what was compared then may be so no more
};

} // namespace outturn::gui

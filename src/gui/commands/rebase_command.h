// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/rebase.h>

#include <QUndoCommand>

#include <string>

namespace outturn::services {
class RebaseService;
}

namespace outturn::gui {

class ChangeLog;

/// Decides a rebase, or withdraws one. Neither is ever taken back: undo of a decision withdraws it, undo of a
/// withdrawal decides it again, so that the history tells what happened.
class RebaseCommand : public QUndoCommand
{
public:
    /// `rebase` has a number where it stands already and is to be withdrawn for `reason`, none where it is to be
    /// decided.
    RebaseCommand(services::RebaseService& service, ChangeLog& log, domain::Rebase rebase, std::string reason,
                  std::string by);

    void redo() override;
    void undo() override;

private:
    void decide();
    void withdraw(const std::string& reason);
    void refuse(const Error& error);
    /// Of the rebase from that day which stands: another one, where undo of a later command decided it anew.
    [[nodiscard]] std::int64_t standingNumber() const;

    services::RebaseService& m_service;
    ChangeLog& m_log;
    domain::Rebase m_rebase; ///< its number is that of the row which stood last
    std::string m_reason;
    std::string m_by;
    bool m_withdraws;
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/annotation.h>

#include <QUndoCommand>

#include <optional>
#include <string>

namespace outturn::services {
class AnnotationService;
}

namespace outturn::gui {

class ChangeLog;

/// Adds, changes or withdraws a dated note. Undo is a further step of the same kind: what was added is withdrawn, what
/// was changed is changed back, what was withdrawn is added again.
class AnnotationCommand : public QUndoCommand
{
public:
    /// Without `before` a note is added, without `after` it is withdrawn; `number` is that of `before`.
    AnnotationCommand(services::AnnotationService& service, ChangeLog& log, std::int64_t number,
                      std::optional<domain::Annotation> before, std::optional<domain::Annotation> after,
                      std::string by);

    void redo() override;
    void undo() override;

private:
    void turn(const std::optional<domain::Annotation>& from, const std::optional<domain::Annotation>& to);
    [[nodiscard]] Result<std::int64_t> written(const std::optional<domain::Annotation>& from,
                                               const std::optional<domain::Annotation>& to);
    /// Of the note that stands: another one with the same content, where undo of a later command made it anew.
    [[nodiscard]] std::int64_t numberOf(const domain::Annotation& annotation) const;

    services::AnnotationService& m_service;
    ChangeLog& m_log;
    std::int64_t m_number; ///< of the note that stood last
    std::optional<domain::Annotation> m_before;
    std::optional<domain::Annotation> m_after;
    std::string m_by;
};

} // namespace outturn::gui

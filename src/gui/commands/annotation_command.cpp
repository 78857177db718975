// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/annotation_command.h"

#include "gui/commands/change_log.h"

#include <outturn/services/annotation_service.h>

#include <QCoreApplication>

#include <algorithm>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString titleOf(bool had, bool has)
{
    if (!had)
        return Words::tr("add note");
    return has ? Words::tr("change note") : Words::tr("withdraw note");
}

} // namespace

AnnotationCommand::AnnotationCommand(services::AnnotationService& service, ChangeLog& log, std::int64_t number,
                                     std::optional<domain::Annotation> before, std::optional<domain::Annotation> after,
                                     std::string by)
    : QUndoCommand(titleOf(before.has_value(), after.has_value()))
    , m_service(service)
    , m_log(log)
    , m_number(number)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_by(std::move(by))
{
}

void AnnotationCommand::redo()
{
    turn(m_before, m_after);
}

void AnnotationCommand::undo()
{
    turn(m_after, m_before);
}

void AnnotationCommand::turn(const std::optional<domain::Annotation>& from, const std::optional<domain::Annotation>& to)
{
    const auto number = written(from, to);
    if (!number) {
        setObsolete(true);
        emit m_log.noteRefused(number.error());
        return;
    }
    m_number = *number;
    emit m_log.noteWritten();
}

Result<std::int64_t> AnnotationCommand::written(const std::optional<domain::Annotation>& from,
                                                const std::optional<domain::Annotation>& to)
{
    if (!from)
        return m_service.add(*to, m_by);
    const std::int64_t number = numberOf(*from);
    if (!to)
        return m_service.withdraw(number, m_by).map([] { return std::int64_t{0}; });
    return m_service.change(number, *to, m_by);
}

std::int64_t AnnotationCommand::numberOf(const domain::Annotation& annotation) const
{
    const auto standing = m_service.all();
    if (!standing || std::ranges::find(*standing, m_number, &domain::RecordedAnnotation::number) != standing->end())
        return m_number;
    const auto same = std::ranges::find(*standing, annotation, &domain::RecordedAnnotation::annotation);
    return same == standing->end() ? m_number : same->number;
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/notes_presenter.h"

#include "gui/commands/annotation_command.h"
#include "gui/commands/change_log.h"
#include "gui/commands/rebase_command.h"

#include <outturn/domain/plan.h>
#include <outturn/services/annotation_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/rebase_service.h>
#include <outturn/services/services.h>

#include <algorithm>

namespace outturn::gui {
namespace {

QDate qDate(Date day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date dayOf(const QDate& date)
{
    return makeDate(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString longText(Date day)
{
    return QString::fromStdString(longDate(day));
}

QString daysText(const domain::Annotation& note)
{
    return note.from == note.to ? longText(note.from)
                                : NotesPresenter::tr("%1 to %2").arg(longText(note.from), longText(note.to));
}

Date dayOfMoment(Timestamp moment)
{
    return Date{std::chrono::floor<std::chrono::days>(moment)};
}

domain::Annotation annotationOf(const NoteTexts& note)
{
    return {dayOf(note.from), dayOf(note.to), note.scope.toStdString(), note.text.trimmed().toStdString()};
}

} // namespace

NotesPresenter::NotesPresenter(services::Services& services, ChangeLog& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_log(log)
{
    connect(&m_log, &ChangeLog::noteWritten, this, &NotesPresenter::written);
    connect(&m_log, &ChangeLog::noteRefused, this, &NotesPresenter::onRefused);
}

std::vector<RebaseTexts> NotesPresenter::rebases(const domain::IndicatorSlug& indicator)
{
    std::vector<RebaseTexts> texts;
    const auto standing = m_services.rebases().rebases(indicator);
    if (!standing)
        return texts;
    for (const auto& rebase : *standing)
        texts.push_back({.number = rebase.number,
                         .from = qDate(rebase.from),
                         .line = tr("From %1: %2 (%3, %4)")
                                     .arg(longText(rebase.from), QString::fromStdString(rebase.reason),
                                          QString::fromStdString(rebase.by), longText(dayOfMoment(rebase.at)))});
    return texts;
}

QString NotesPresenter::decideRebase(const domain::IndicatorSlug& indicator, const QDate& from, const QString& reason)
{
    const domain::Rebase rebase{.indicator = indicator, .from = dayOf(from), .reason = reason.trimmed().toStdString()};
    return push(new RebaseCommand(m_services.rebases(), m_log, rebase, {}, m_services.session().user));
}

QString NotesPresenter::withdrawRebase(const domain::IndicatorSlug& indicator, std::int64_t number,
                                       const QString& reason)
{
    const auto standing = m_services.rebases().rebases(indicator);
    if (!standing)
        return QString::fromStdString(standing.error().message);
    const auto rebase = std::ranges::find(*standing, number, &domain::Rebase::number);
    if (rebase == standing->end())
        return tr("Somebody withdrew it meanwhile; nothing was changed.");
    return push(new RebaseCommand(m_services.rebases(), m_log, *rebase, reason.trimmed().toStdString(),
                                  m_services.session().user));
}

std::vector<NoteTexts> NotesPresenter::notes(const domain::IndicatorSlug& indicator)
{
    std::vector<NoteTexts> texts;
    const auto standing = m_services.annotations().on(indicator);
    if (!standing)
        return texts;
    const auto known = scopes(indicator);
    for (const auto& note : *standing) {
        const QString scope = QString::fromStdString(note.annotation.scope);
        const QString text = QString::fromStdString(note.annotation.text);
        const auto title = std::ranges::find(known, scope, &NoteScope::scope);
        texts.push_back({.number = note.number,
                         .from = qDate(note.annotation.from),
                         .to = qDate(note.annotation.to),
                         .scope = scope,
                         .text = text,
                         .line = tr("%1: %2 (%3; noted by %4)")
                                     .arg(daysText(note.annotation), text, title != known.end() ? title->title : scope,
                                          QString::fromStdString(note.by))});
    }
    return texts;
}

std::vector<NoteScope> NotesPresenter::scopes(const domain::IndicatorSlug& slug)
{
    const auto plan = m_services.plan().plan();
    const auto* indicator = plan ? domain::findIndicator(**plan, slug) : nullptr;
    std::vector<NoteScope> scopes;
    if (indicator) {
        const auto* outcome = domain::findOutcome(**plan, indicator->outcome);
        const auto* priority = domain::priorityOf(**plan, indicator->outcome);
        scopes = {
            {QString::fromStdString(slug.text()), tr("Indicator: %1").arg(QString::fromStdString(indicator->name))},
            {QString::fromStdString(outcome->slug.text()),
             tr("Outcome: %1").arg(QString::fromStdString(outcome->title))},
            {QString::fromStdString(priority->slug.text()),
             tr("Priority: %1").arg(QString::fromStdString(priority->title))}};
    }
    scopes.push_back({QStringLiteral("plan"), tr("Whole plan")});
    return scopes;
}

std::optional<domain::RecordedAnnotation> NotesPresenter::standing(std::int64_t number)
{
    const auto all = m_services.annotations().all();
    if (!all)
        return std::nullopt;
    const auto found = std::ranges::find(*all, number, &domain::RecordedAnnotation::number);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

QString NotesPresenter::keepNote(const NoteTexts& note)
{
    std::optional<domain::Annotation> before;
    if (note.number != 0) {
        const auto former = standing(note.number);
        if (!former)
            return tr("Somebody changed or withdrew that note meanwhile; nothing was changed.");
        before = former->annotation;
    }
    return push(new AnnotationCommand(m_services.annotations(), m_log, note.number, before, annotationOf(note),
                                      m_services.session().user));
}

QString NotesPresenter::withdrawNote(std::int64_t number)
{
    const auto former = standing(number);
    if (!former)
        return tr("Somebody changed or withdrew that note meanwhile; nothing was changed.");
    return push(new AnnotationCommand(m_services.annotations(), m_log, number, former->annotation, std::nullopt,
                                      m_services.session().user));
}

QString NotesPresenter::push(QUndoCommand* command)
{
    m_refusal.clear();
    m_pushing = true;
    m_log.stack().push(command);
    m_pushing = false;
    return m_refusal;
}

void NotesPresenter::onRefused(const Error& error)
{
    m_refusal = QString::fromStdString(error.message);
    if (!m_pushing)
        emit failed(m_refusal);
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/changes_presenter.h"

#include "gui/presenters/overview_words.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/plan.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <algorithm>

namespace outturn::gui {
namespace {

using Kind = ChangeRowTexts::Kind;

QString periodWords(const domain::Period& period)
{
    return QString::fromStdString(domain::periodTitle(period));
}

} // namespace

ChangesPresenter::ChangesPresenter(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void ChangesPresenter::show(const domain::Period& quarter)
{
    if (m_changes && m_quarter == quarter)
        return;
    auto changes = m_services.changes().changes(quarter);
    if (!changes) {
        emit failed(QString::fromStdString(changes.error().message));
        return;
    }
    m_changes = std::move(*changes);
    if (m_quarter != quarter)
        m_opened.clear();
    m_quarter = quarter;
    tell();
}

void ChangesPresenter::choose(const ChangeRowTexts& row)
{
    if (row.kind == Kind::More) {
        m_opened.insert(row.group);
        tell();
    } else if (row.kind == Kind::Line) {
        emit outcomeChosen(row.priority, row.outcome);
    }
}

ChangeRowTexts ChangesPresenter::lineOf(const domain::OutcomeSlug& outcome, const QString& text) const
{
    ChangeRowTexts line{.kind = Kind::Line, .text = text, .outcome = outcome};
    const auto plan = m_services.plan().plan();
    if (const auto* priority = plan ? domain::priorityOf(**plan, outcome) : nullptr) {
        line.title = QString::fromStdString(priority->title);
        line.priority = priority->slug;
    }
    return line;
}

ChangesPresenter::Lines ChangesPresenter::statusLines() const
{
    Lines lines;
    for (const services::StatusMove& move : m_changes->statuses) {
        const QString words = move.decided ? tr("%1: from “%2” to “%3”, decided by a person")
                                           : tr("%1: from “%2” to “%3”, proposed by the rules");
        ChangeRowTexts line = lineOf(
            move.outcome,
            words.arg(QString::fromStdString(move.outcomeTitle), statusWords(move.before), statusWords(move.now)));
        line.status = move.now;
        lines.push_back(std::move(line));
    }
    return lines;
}

ChangesPresenter::Lines ChangesPresenter::exceptionLines(const std::vector<services::ExceptionItem>& items) const
{
    Lines lines;
    for (const services::ExceptionItem& item : items)
        lines.push_back(lineOf(item.outcome, QString::fromStdString(item.why)));
    return lines;
}

ChangesPresenter::Lines ChangesPresenter::factLines(const std::vector<analysis::Fact>& facts) const
{
    Lines lines;
    for (const analysis::Fact& fact : facts)
        lines.push_back(lineOf(fact.outcome, QString::fromStdString(fact.text)));
    return lines;
}

void ChangesPresenter::addGroup(const QString& title, const QString& nothing, Lines lines)
{
    ++m_group;
    const auto count = lines.size();
    m_rows.push_back({.kind = Kind::Group, .title = title, .text = QString::number(count), .group = m_group});
    if (lines.empty()) {
        m_rows.push_back({.kind = Kind::Nothing, .text = nothing, .group = m_group});
        return;
    }
    // One line more would be as long as the offer to show it.
    const bool cut = !m_opened.contains(m_group) && count > kShownAtFirst + 1;
    if (cut)
        lines.resize(kShownAtFirst);
    for (ChangeRowTexts& line : lines) {
        line.group = m_group;
        m_rows.push_back(std::move(line));
    }
    if (cut)
        m_rows.push_back(
            {.kind = Kind::More, .title = tr("Show %1 more").arg(count - kShownAtFirst), .group = m_group});
}

void ChangesPresenter::tell()
{
    const QString before = periodWords(m_changes->before);
    m_rows = {{.kind = Kind::Title,
               .title = tr("What changed"),
               .text = tr("%1 against %2 · each line leads to its panel").arg(periodWords(m_quarter), before)}};
    m_group = 0;
    addGroup(tr("Statuses that moved"), tr("Every outcome has the status that it had in %1.").arg(before),
             statusLines());
    addGroup(tr("New exceptions"), tr("Nothing needs attention that did not in %1.").arg(before),
             exceptionLines(m_changes->newExceptions));
    addGroup(tr("Targets newly missed"), tr("No target is missed that was met in %1.").arg(before),
             factLines(m_changes->targetsMissed));
    addGroup(tr("Targets newly met"), tr("No target is met that was missed in %1.").arg(before),
             factLines(m_changes->targetsMet));
    addGroup(tr("No longer exceptions"), tr("Everything that needed attention in %1 still does.").arg(before),
             exceptionLines(m_changes->endedExceptions));
    addGroup(tr("Records"), tr("No figure of this quarter is a record."), factLines(m_changes->records));
    addGroup(tr("Revisions"), tr("No figure published before was revised."), factLines(m_changes->revisions));
    emit changesLoaded();
}

} // namespace outturn::gui

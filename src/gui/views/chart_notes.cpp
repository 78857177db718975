// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_notes.h"

#include "gui/charts/chart_view.h"
#include "gui/dialogs/notes_dialog.h"
#include "gui/dialogs/rebase_dialog.h"
#include "gui/presenters/notes_presenter.h"

#include <QMenu>

namespace outturn::gui {
namespace {

QDate qDate(Date day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

// A twelve-month figure is about its last month: that is where it stands on the chart.
Date firstDay(const domain::Period& period)
{
    return period.kind() == domain::PeriodKind::TwelveMonths ? firstOfMonth(period.last()) : period.first();
}

void addAction(QWidget& owner, QMenu& menu, const QString& text, const QKeySequence& key,
               const std::function<void()>& handler)
{
    auto* action = menu.addAction(text, &menu, handler);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner.addAction(action);
}

template <typename Dialog> void settle(Dialog& dialog, const QString& refusal)
{
    if (refusal.isEmpty())
        dialog.accept();
    else
        dialog.refuse(refusal);
}

} // namespace

ChartNotes::ChartNotes(QWidget& owner, QMenu& menu, const ChartView& chart)
    : QObject(&owner)
    , m_chart(chart)
{
    menu.addSeparator();
    addAction(owner, menu, tr("Notes…"), {tr("Ctrl+Shift+N")}, [this] {
        if (const auto asked = period())
            emit noteAsked(qDate(firstDay(*asked)), qDate(asked->last()));
    });
    addAction(owner, menu, tr("Set limits anew…"), {tr("Ctrl+Shift+L")}, [this] {
        if (const auto asked = period())
            emit rebaseAsked(qDate(firstDay(*asked)));
    });
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        // The entry chosen is told after the menu is gone.
        QMetaObject::invokeMethod(
            this, [this] { m_pointed.reset(); }, Qt::QueuedConnection);
    });
}

std::optional<domain::Period> ChartNotes::period()
{
    return m_pointed ? m_pointed : m_chart.periodOfInterest();
}

void openRebases(NotesPresenter& presenter, const domain::IndicatorSlug& indicator, const QString& name,
                 const QDate& from, ThemeKeeper& theme, QWidget* parent)
{
    auto* dialog = new RebaseDialog(name, presenter.rebases(indicator), from, theme, parent);
    QObject::connect(dialog, &RebaseDialog::decided, &presenter,
                     [&presenter, dialog, indicator](const QDate& day, const QString& reason) {
                         settle(*dialog, presenter.decideRebase(indicator, day, reason));
                     });
    QObject::connect(dialog, &RebaseDialog::withdrawn, &presenter,
                     [&presenter, dialog, indicator](std::int64_t number, const QString& reason) {
                         settle(*dialog, presenter.withdrawRebase(indicator, number, reason));
                     });
    dialog->open();
}

void openNotes(NotesPresenter& presenter, const domain::IndicatorSlug& indicator, const QString& name,
               const QDate& from, const QDate& to, ThemeKeeper& theme, QWidget* parent)
{
    const auto scopes = presenter.scopes(indicator);
    const NoteTexts proposed{.from = from, .to = to, .scope = scopes.front().scope};
    auto* dialog = new NotesDialog(name, presenter.notes(indicator), scopes, proposed, theme, parent);
    QObject::connect(dialog, &NotesDialog::kept, &presenter,
                     [&presenter, dialog](const NoteTexts& note) { settle(*dialog, presenter.keepNote(note)); });
    QObject::connect(dialog, &NotesDialog::withdrawn, &presenter,
                     [&presenter, dialog](std::int64_t number) { settle(*dialog, presenter.withdrawNote(number)); });
    dialog->open();
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_entry.h"

#include "gui/dialogs/entry_dialog.h"
#include "gui/presenters/entry_presenter.h"
#include "gui/views/chart_table_view.h"

namespace outturn::gui {

ChartEntry::ChartEntry(EntryPresenter& presenter, ThemeKeeper& theme, QWidget& owner)
    : QObject(&owner)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_owner(owner)
{
}

void ChartEntry::listenTo(ChartTableView& table)
{
    connect(&table, &ChartTableView::figuresTyped, this, &ChartEntry::ask);
    connect(&table, &ChartTableView::entryRefused, &m_presenter, &EntryPresenter::failed);
    connect(&table, &ChartTableView::undoAsked, &m_presenter, &EntryPresenter::undo);
    connect(&table, &ChartTableView::redoAsked, &m_presenter, &EntryPresenter::redo);
}

void ChartEntry::refresh(ChartTableView& table)
{
    table.offer(m_indicator.entryPeriods);
    table.setRefusal(m_presenter.refusal(m_indicator));
}

void ChartEntry::ask(const std::vector<TypedText>& figures)
{
    const EntryTexts texts = m_presenter.compare(m_indicator, figures);
    if (!texts.trouble.isEmpty()) {
        emit m_presenter.failed(texts.trouble);
        return;
    }
    auto* dialog = new EntryDialog(texts, m_theme, &m_owner);
    connect(dialog, &EntryDialog::confirmed, &m_presenter, [&presenter = m_presenter, dialog](const QString& reason) {
        const QString refusal = presenter.enter(reason);
        if (refusal.isEmpty())
            dialog->accept();
        else
            dialog->refuse(refusal);
    });
    dialog->open();
}

} // namespace outturn::gui

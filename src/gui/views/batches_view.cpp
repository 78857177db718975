// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/batches_view.h"

#include "gui/dialogs/batch_dialog.h"
#include "gui/models/batches_model.h"
#include "gui/presenters/batches_presenter.h"
#include "gui/theme/theme.h"
#include "gui/views/batches_table.h"
#include "gui/views/filter_chips.h"
#include "gui/views/table_card.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QTimer>

namespace outturn::gui {
BatchesView::BatchesView(BatchesPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_model(new BatchesModel(this))
    , m_title(new QLabel(tr("Past imports")))
    , m_line(new QLabel)
    , m_filters(new FilterChips(tr("Show")))
    , m_table(new BatchesTable(theme))
    , m_card(new TableCard(*m_table))
    , m_keepsOriginals(new QCheckBox(tr("&Keep the files that figures come from in the store")))
{
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    arrangeTablePage(*this, *m_title, *m_line, *m_filters, *m_card, theme);
    addOriginalsSwitch();
    connect(m_filters, &FilterChips::chipChosen, this,
            [this](int index) { m_presenter.narrow(static_cast<BatchFilter>(index)); });
    connect(m_table, &QTableView::activated, this, &BatchesView::open);
    connect(&presenter, &BatchesPresenter::batchesLoaded, this, &BatchesView::showBatches);
    connect(&presenter, &BatchesPresenter::rowChanged, this,
            [this](int row) { m_model->replace(row, m_presenter.texts().rows.at(static_cast<std::size_t>(row))); });
    if (presenter.isKnown())
        showBatches();
}

void BatchesView::addOriginalsSwitch()
{
    m_keepsOriginals->setAccessibleName(tr("Keep the files that figures come from in the store"));
    m_keepsOriginals->setToolTip(
        tr("From the next load on. What is kept already stays, and can be saved from the dialog "
           "of its import."));
    layout()->addWidget(m_keepsOriginals);
    connect(m_keepsOriginals, &QCheckBox::clicked, &m_presenter, &BatchesPresenter::keepOriginals);
}

void BatchesView::showBatches()
{
    m_keepsOriginals->setChecked(m_presenter.texts().keepsOriginals);
    const BatchesTexts& texts = m_presenter.texts();
    const int row = m_table->currentIndex().row();
    m_line->setText(texts.line);
    m_filters->show(texts.filters);
    m_model->show(texts.rows);
    m_card->showRows(row, texts.nothing);
}

void BatchesView::open(const QModelIndex& index)
{
    const auto texts = m_presenter.open(m_model->row(index).number);
    if (!texts)
        return;
    auto* dialog = new BatchDialog(*texts, m_theme, this);
    const auto number = texts->batch.number;
    const auto done = [dialog](const QString& refusal) {
        if (refusal.isEmpty())
            dialog->accept();
        else
            dialog->refuse(refusal);
    };
    connect(dialog, &BatchDialog::undoAsked, &m_presenter,
            [this, done, number](const QString& reason) { done(m_presenter.withdraw(number, reason)); });
    connect(dialog, &BatchDialog::restoreAsked, &m_presenter,
            [this, done, number](const QString& reason) { done(m_presenter.restore(number, reason)); });
    connect(dialog, &BatchDialog::copyAsked, &m_presenter, &BatchesPresenter::askForCopy);
    connect(dialog, &BatchDialog::commentaryChosen, &m_presenter, &BatchesPresenter::choose);
    dialog->open();
    // The dialog is there first: every commentary has to be read for this.
    QTimer::singleShot(0, dialog, [this, dialog, number] { dialog->showTouched(m_presenter.touched(number)); });
}

} // namespace outturn::gui

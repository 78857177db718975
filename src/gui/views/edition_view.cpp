// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/edition_view.h"

#include "gui/models/edition_model.h"
#include "gui/presenters/edition_presenter.h"
#include "gui/theme/theme.h"
#include "gui/views/edition_table.h"
#include "gui/views/filter_chips.h"
#include "gui/views/table_card.h"

#include <QLabel>

namespace outturn::gui {
EditionView::EditionView(EditionPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new EditionModel(this))
    , m_title(new QLabel(tr("Commentary")))
    , m_line(new QLabel(tr("Checking every figure of the quarter's commentaries…")))
    , m_filters(new FilterChips(tr("Show")))
    , m_table(new EditionTable(theme))
    , m_card(new TableCard(*m_table))
{
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    arrangeTablePage(*this, *m_title, *m_line, *m_filters, *m_card, theme);
    connect(m_filters, &FilterChips::chipChosen, this,
            [this](int index) { m_presenter.narrow(static_cast<EditionFilter>(index)); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_presenter.choose(EditionRowTexts(m_model->row(index))); });
    connect(&presenter, &EditionPresenter::editionLoaded, this, &EditionView::showEdition);
    if (presenter.quarter())
        showEdition();
}

void EditionView::showEdition()
{
    const EditionTexts& texts = m_presenter.texts();
    const int row = m_table->currentIndex().row();
    m_title->setText(texts.title);
    m_line->setText(texts.line);
    m_filters->show(texts.filters);
    m_model->show(texts.rows);
    m_card->showRows(row, texts.nothing);
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/edition_view.h"

#include "gui/models/edition_model.h"
#include "gui/presenters/edition_presenter.h"
#include "gui/theme/theme.h"
#include "gui/views/edition_table.h"
#include "gui/views/exceptions_chips.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kMargin = 24;

} // namespace

EditionView::EditionView(EditionPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new EditionModel(this))
    , m_title(new QLabel(tr("Commentary")))
    , m_line(new QLabel(tr("Checking every figure of the quarter's commentaries…")))
    , m_filters(new ExceptionsChips(tr("Show")))
    , m_table(new EditionTable(theme))
    , m_nothing(new QLabel)
{
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    arrange(theme);
    connect(m_filters, &ExceptionsChips::chipChosen, this,
            [this](int index) { m_presenter.narrow(static_cast<EditionFilter>(index)); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_presenter.choose(EditionRowTexts(m_model->row(index))); });
    connect(&presenter, &EditionPresenter::editionLoaded, this, &EditionView::showEdition);
    if (presenter.quarter())
        showEdition();
}

void EditionView::arrange(ThemeKeeper& theme)
{
    m_title->setFont(theme.font(TextSize::Title, true));
    for (QLabel* label : {m_line, m_nothing}) {
        label->setWordWrap(true);
        label->setProperty("kind", "secondary");
    }
    m_nothing->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->hide();
    auto* card = new QFrame;
    card->setProperty("kind", "card");
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(2, 2, 2, 2);
    cardColumn->addWidget(m_table);
    cardColumn->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 16, kMargin, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_filters);
    column->addSpacing(4);
    column->addWidget(card, 1);
}

void EditionView::showEdition()
{
    const EditionTexts& texts = m_presenter.texts();
    const int row = m_table->currentIndex().row();
    m_title->setText(texts.title);
    m_line->setText(texts.line);
    m_filters->show(texts.filters);
    m_model->show(texts.rows);
    m_nothing->setText(texts.nothing);
    m_nothing->setVisible(texts.rows.empty());
    m_table->setVisible(!texts.rows.empty());
    m_table->fit();
    m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/exceptions_view.h"

#include "gui/models/exceptions_model.h"
#include "gui/presenters/exceptions_presenter.h"
#include "gui/theme/theme.h"
#include "gui/views/exceptions_table.h"
#include "gui/views/filter_chips.h"
#include "gui/views/matrix_card.h"
#include "gui/views/table_card.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace outturn::gui {
namespace {

constexpr int kMargin = 24;
constexpr int kSideBySide = 820; // below that width the matrix stands under the table
constexpr int kTableShare = 58;
constexpr int kMatrixShare = 42;

} // namespace

ExceptionsView::ExceptionsView(ExceptionsPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new ExceptionsModel(this))
    , m_title(new QLabel(tr("Exceptions")))
    , m_line(new QLabel(tr("Looking through every figure of the quarter…")))
    , m_rules(new FilterChips(tr("Show by rule")))
    , m_themes(new FilterChips(tr("Show by theme")))
    , m_table(new ExceptionsTable(theme))
    , m_card(new TableCard(*m_table))
    , m_matrix(new MatrixCard(theme))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    arrange(theme);

    connect(m_rules, &FilterChips::chipChosen, this,
            [this](int index) { m_presenter.narrow(static_cast<ExceptionFilter>(index)); });
    connect(m_themes, &FilterChips::chipChosen, &presenter, &ExceptionsPresenter::narrowToTheme);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const ExceptionRowTexts& row = m_model->row(index);
        m_presenter.choose(row.prioritySlug, row.outcome);
    });
    connect(m_matrix, &MatrixCard::itemChosen, &presenter, &ExceptionsPresenter::choose);
    connect(&presenter, &ExceptionsPresenter::exceptionsLoaded, this, &ExceptionsView::showExceptions);
    if (!presenter.texts().title.isEmpty())
        showExceptions();
}

void ExceptionsView::arrange(ThemeKeeper& theme)
{
    m_title->setFont(theme.font(TextSize::Title, true));
    m_line->setWordWrap(true);
    m_line->setProperty("kind", "secondary");

    auto* matrixArea = new QScrollArea;
    matrixArea->setWidgetResizable(true);
    matrixArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    matrixArea->setFocusPolicy(Qt::NoFocus);
    matrixArea->setWidget(m_matrix);

    m_parts->setSpacing(Theme::kCardGap);
    m_parts->addWidget(m_card, kTableShare);
    m_parts->addWidget(matrixArea, kMatrixShare);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 16, kMargin, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_rules);
    column->addWidget(m_themes);
    column->addSpacing(4);
    column->addLayout(m_parts, 1);
}

void ExceptionsView::resizeEvent(QResizeEvent* event)
{
    m_parts->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void ExceptionsView::showExceptions()
{
    const ExceptionsTexts& texts = m_presenter.texts();
    const int row = m_table->currentIndex().row();
    m_title->setText(texts.title);
    m_line->setText(texts.line);
    m_rules->show(texts.rules);
    m_themes->show(texts.themes);
    m_model->show(texts.rows);
    m_card->showRows(row, texts.nothing);
    m_matrix->show(texts.matrix);
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/matrix_card.h"

#include "gui/theme/theme.h"
#include "gui/views/matrix_cell.h"
#include "gui/views/matrix_heading.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

QLabel* wrappedLabel(const QString& text, const QFont& font, bool secondary)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setFont(font);
    if (secondary)
        label->setProperty("kind", "secondary");
    return label;
}

} // namespace

MatrixCard::MatrixCard(ThemeKeeper& theme, QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
    , m_note(wrappedLabel({}, theme.font(TextSize::Body), true))
{
    setProperty("kind", "card");
    arrange(theme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kCardPadding, Theme::kCardPadding, Theme::kCardPadding, Theme::kCardPadding);
    column->setSpacing(4);
    column->addWidget(
        wrappedLabel(tr("Will it meet its target by itself?"), theme.font(TextSize::Subheading, true), false));
    column->addWidget(wrappedLabel(tr("Variation of the latest figure × assurance against the target"),
                                   theme.font(TextSize::Body), true));
    column->addSpacing(8);
    column->addLayout(m_grid);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addStretch(1);
}

void MatrixCard::arrange(ThemeKeeper& theme)
{
    using Mark = MatrixMark;
    m_grid->setSpacing(6);
    m_columns = {new MatrixHeading({Mark::Pass}, theme), new MatrixHeading({Mark::HitAndMiss}, theme),
                 new MatrixHeading({Mark::Fail}, theme)};
    m_rows = {new MatrixHeading({Mark::ImprovingHigh, Mark::ImprovingLow}, theme),
              new MatrixHeading({Mark::Common}, theme),
              new MatrixHeading({Mark::ConcernHigh, Mark::ConcernLow}, theme)};
    for (std::size_t column = 0; column < kMatrixColumns; ++column) {
        m_grid->addWidget(m_columns[column], 0, static_cast<int>(column) + 1);
        m_grid->setColumnStretch(static_cast<int>(column) + 1, 1);
    }
    for (std::size_t row = 0; row < kMatrixRows; ++row)
        m_grid->addWidget(m_rows[row], static_cast<int>(row) + 1, 0, Qt::AlignTop);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] = new MatrixCell(theme);
        m_grid->addWidget(m_cells[i], static_cast<int>(i / kMatrixColumns) + 1,
                          static_cast<int>(i % kMatrixColumns) + 1);
        connect(m_cells[i], &MatrixCell::itemChosen, this, &MatrixCard::itemChosen);
    }
    // The two ends of the matrix: what comes right, and what will not.
    m_cells.front()->setProperty("tone", "good");
    m_cells.back()->setProperty("tone", "bad");
}

void MatrixCard::show(const MatrixTexts& texts)
{
    for (std::size_t column = 0; column < kMatrixColumns; ++column)
        m_columns[column]->setText(texts.columns[column]);
    for (std::size_t row = 0; row < kMatrixRows; ++row)
        m_rows[row]->setText(texts.rows[row]);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->show(texts.cells[i]);
    m_note->setText(texts.note);
    fitCells();
}

void MatrixCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // The cells have their new width only after the layout has run.
    QTimer::singleShot(0, this, &MatrixCard::fitCells);
}

void MatrixCard::fitCells()
{
    for (std::size_t row = 0; row < kMatrixRows; ++row) {
        int height = 0;
        for (std::size_t column = 0; column < kMatrixColumns; ++column)
            height = std::max(height, m_cells[row * kMatrixColumns + column]->heightForItems());
        for (std::size_t column = 0; column < kMatrixColumns; ++column)
            m_cells[row * kMatrixColumns + column]->setFixedHeight(height);
    }
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace outturn::gui {

class MatrixCell;
class MatrixHeading;
class ThemeKeeper;

/// The assurance matrix: which indicators will meet their target by themselves.
class MatrixCard : public QFrame
{
    Q_OBJECT

public:
    explicit MatrixCard(ThemeKeeper& theme, QWidget* parent = nullptr);

    void show(const MatrixTexts& texts);

signals:
    void itemChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(ThemeKeeper& theme);
    void fitCells();

    QGridLayout* m_grid;
    std::array<MatrixHeading*, kMatrixRows> m_rows{};
    std::array<MatrixHeading*, kMatrixColumns> m_columns{};
    std::array<MatrixCell*, kMatrixRows * kMatrixColumns> m_cells{};
    QLabel* m_note;
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"

#include <QListView>

namespace outturn::gui {

class MatrixDelegate;
class MatrixModel;
class ThemeKeeper;

/// A cell of the matrix: its indicators, each of which leads to its panel.
class MatrixCell : public QListView
{
    Q_OBJECT

public:
    explicit MatrixCell(const ThemeKeeper& theme, QWidget* parent = nullptr);

    void show(const MatrixCellTexts& texts);
    /// How high it has to be for all that it holds.
    [[nodiscard]] int heightForItems() const;

signals:
    void itemChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void choose(const QModelIndex& index);

    MatrixModel* m_model;
    MatrixDelegate* m_delegate;
};

} // namespace outturn::gui

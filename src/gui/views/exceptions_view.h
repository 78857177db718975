// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace outturn::gui {

class ExceptionsModel;
class ExceptionsPresenter;
class ExceptionsTable;
class FilterChips;
class MatrixCard;
class TableCard;
class ThemeKeeper;

/// The page of exceptions, with the assurance matrix beside it.
class ExceptionsView : public QWidget
{
    Q_OBJECT

public:
    ExceptionsView(ExceptionsPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(ThemeKeeper& theme);
    void showExceptions();

    ExceptionsPresenter& m_presenter;
    ExceptionsModel* m_model;
    QLabel* m_title;
    QLabel* m_line;
    FilterChips* m_rules;
    FilterChips* m_themes;
    ExceptionsTable* m_table;
    TableCard* m_card;
    MatrixCard* m_matrix;
    QBoxLayout* m_parts;
};

} // namespace outturn::gui

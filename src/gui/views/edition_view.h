// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace outturn::gui {

class EditionModel;
class EditionPresenter;
class EditionTable;
class FilterChips;
class TableCard;
class ThemeKeeper;

/// The commentary page: every outcome's commentary with its state and what its figures are worth.
class EditionView : public QWidget
{
    Q_OBJECT

public:
    EditionView(EditionPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

private:
    void showEdition();

    EditionPresenter& m_presenter;
    EditionModel* m_model;
    QLabel* m_title;
    QLabel* m_line;
    FilterChips* m_filters;
    EditionTable* m_table;
    TableCard* m_card;
};

} // namespace outturn::gui

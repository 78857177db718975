// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace outturn::gui {

class BatchesModel;
class BatchesPresenter;
class BatchesTable;
class FilterChips;
class TableCard;
class ThemeKeeper;

/// The page of past imports: every batch, and in a dialog what one changed.
class BatchesView : public QWidget
{
    Q_OBJECT

public:
    BatchesView(BatchesPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

private:
    void showBatches();
    void addOriginalsSwitch();
    void open(const QModelIndex& index);

    BatchesPresenter& m_presenter;
    ThemeKeeper& m_theme;
    BatchesModel* m_model;
    QLabel* m_title;
    QLabel* m_line;
    FilterChips* m_filters;
    BatchesTable* m_table;
    TableCard* m_card;
    QCheckBox* m_keepsOriginals;
};

} // namespace outturn::gui

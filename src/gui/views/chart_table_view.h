// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/entry_texts.h"

#include <outturn/charting/chart_spec.h>

#include <QTableView>

namespace outturn::gui {

class SeriesTableModel;

/// The chart's figures as a table; Ctrl+C copies the selection, or all of it, as tab-separated text. Where figures may
/// be typed, F2, Enter or a double click edits the current one, and Ctrl+V takes a column of them from the current row
/// on.
class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void showChart(const charting::ChartSpec& spec);
    void copy() const;
    /// Why nothing may be typed into it; empty where something may.
    void setRefusal(const QString& refusal);
    /// Rows without figures for these periods, where the chart has none at all.
    void offer(const std::vector<domain::Period>& periods);
    /// Takes the column of figures on the clipboard, from the current row on.
    void paste();
    /// Opens the current figure, or says why it cannot be.
    void editCurrent();

signals:
    void figuresTyped(const std::vector<TypedText>& figures);
    /// Somebody would type where nothing may be: why not.
    void entryRefused(const QString& sentence);
    void undoAsked();
    void redoAsked();
    /// A digit key was pressed that stands for another way to draw, counted from 0.
    void modeAsked(int mode);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void addActionFor(const QString& text, const QKeySequence& key, void (ChartTableView::*handler)());
    void addActions();

    SeriesTableModel* m_model;
};

} // namespace outturn::gui

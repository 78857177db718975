// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>

#include <QTableView>

namespace outturn::gui {

class SeriesTableModel;

/// The chart's figures as a table; Ctrl+C copies the selection, or all of it, as tab-separated text.
class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void showChart(const charting::ChartSpec& spec);
    void copy() const;

signals:
    /// A digit key was pressed that stands for another way to draw, counted from 0.
    void modeAsked(int mode);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SeriesTableModel* m_model;
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <vector>

namespace outturn::gui {

/// Series of a chart, made once and used again: replacing points is many times cheaper than making series.
class SeriesPool
{
public:
    /// `chart` owns the axes and must outlive the pool.
    SeriesPool(QChart& chart, QValueAxis& x, QValueAxis& y);

    /// Starts over: the next series handed out is the first one again.
    void begin();
    QLineSeries& line();
    QScatterSeries& markers();
    /// Hides what was handed out before and is not needed now.
    void end();

private:
    void adopt(QXYSeries& series);

    QChart& m_chart;
    QValueAxis& m_x;
    QValueAxis& m_y;
    std::vector<QLineSeries*> m_lines;
    std::vector<QScatterSeries*> m_markers;
    std::size_t m_linesUsed{0};
    std::size_t m_markersUsed{0};
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/series_pool.h"

namespace outturn::gui {
namespace {

template <typename Series> void hideFrom(std::vector<Series*>& series, std::size_t first)
{
    for (std::size_t i = first; i < series.size(); ++i) {
        if (!series[i]->isVisible())
            continue;
        series[i]->clear();
        series[i]->setVisible(false);
    }
}

} // namespace

SeriesPool::SeriesPool(QChart& chart, QValueAxis& x, QValueAxis& y)
    : m_chart(chart)
    , m_x(x)
    , m_y(y)
{
}

void SeriesPool::begin()
{
    m_linesUsed = 0;
    m_markersUsed = 0;
}

void SeriesPool::adopt(QXYSeries& series)
{
    m_chart.addSeries(&series);
    series.attachAxis(&m_x);
    series.attachAxis(&m_y);
}

QLineSeries& SeriesPool::line()
{
    if (m_linesUsed == m_lines.size()) {
        m_lines.push_back(new QLineSeries);
        adopt(*m_lines.back());
    }
    auto& series = *m_lines[m_linesUsed++];
    series.setVisible(true);
    return series;
}

QScatterSeries& SeriesPool::markers()
{
    if (m_markersUsed == m_markers.size()) {
        m_markers.push_back(new QScatterSeries);
        adopt(*m_markers.back());
    }
    auto& series = *m_markers[m_markersUsed++];
    series.setVisible(true);
    return series;
}

void SeriesPool::end()
{
    hideFrom(m_lines, m_linesUsed);
    hideFrom(m_markers, m_markersUsed);
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_view.h"

#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

using charting::ChartPoint;
using charting::SignalRole;

constexpr double kRing = 8; // pixels around a point that a fact rests on

bool isUnusual(const ChartPoint& point)
{
    return point.y && point.signal != SignalRole::None && point.signal != SignalRole::Common;
}

const ChartPoint* startOfLastSignals(const std::vector<ChartPoint>& points)
{
    const auto last = std::find_if(points.rbegin(), points.rend(), isUnusual);
    if (last == points.rend())
        return nullptr;
    const auto before = std::find_if_not(last, points.rend(), isUnusual);
    return &*std::prev(before);
}

} // namespace

void ChartView::highlight(std::vector<domain::Period> periods)
{
    m_highlighted = std::move(periods);
    viewport()->update();
}

void ChartView::paintHighlights(QPainter& painter) const
{
    if (m_spec->series.empty())
        return;
    painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    for (const ChartPoint& point : m_spec->series.front().points) {
        const bool shown = point.y && point.x >= m_frame->x().min && point.x <= m_frame->x().max;
        if (shown && std::ranges::find(m_highlighted, point.period) != m_highlighted.end())
            painter.drawEllipse(QPointF(m_frame->toPixelX(point.x), m_frame->toPixelY(*point.y)), kRing, kRing);
    }
}

std::optional<domain::Period> ChartView::periodAt(const QPoint& position) const
{
    if (!m_frame)
        return std::nullopt;
    const auto near = nearestPoint(*m_spec, m_frame->toDataX(position.x()), (m_frame->y().min + m_frame->y().max) / 2);
    if (!near)
        return std::nullopt;
    return m_spec->series.at(near->series).points.at(near->point).period;
}

std::optional<domain::Period> ChartView::periodOfInterest() const
{
    if (const auto* point = pointRead())
        return point->period;
    if (m_spec->series.empty() || m_spec->series.front().points.empty())
        return std::nullopt;
    const auto& points = m_spec->series.front().points;
    const auto* signal = startOfLastSignals(points);
    return signal ? signal->period : points.back().period;
}

} // namespace outturn::gui

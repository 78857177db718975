// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_view.h"

#include "gui/charts/mode_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace outturn::gui {
namespace {

constexpr double kZoomStep = 1.4;
constexpr double kSmallestDrag = 12; // pixels; less is a click

} // namespace

bool ChartView::readPoint(const domain::Period& period)
{
    for (std::size_t series = 0; series < m_spec->series.size(); ++series) {
        const auto& points = m_spec->series[series].points;
        const auto found = std::ranges::find(points, period, &charting::ChartPoint::period);
        if (found == points.end() || !found->y)
            continue;
        resetZoom();
        read(ReadPoint{series, static_cast<std::size_t>(found - points.begin())});
        return true;
    }
    return false;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (const auto mode = modeOfKey(*event)) {
        emit modeAsked(*mode);
        return;
    }
    if (!m_frame || !plain)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return read(steppedPoint(*m_spec, m_read, -1));
    case Qt::Key_Right:
        return read(steppedPoint(*m_spec, m_read, +1));
    case Qt::Key_Home:
        return read(endPoint(*m_spec, false));
    case Qt::Key_End:
        return read(endPoint(*m_spec, true));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomByStep(kZoomStep);
    case Qt::Key_Minus:
        return zoomByStep(1 / kZoomStep);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_Escape:
        if (m_read)
            return read(std::nullopt);
        [[fallthrough]];
    default:
        // Not QGraphicsView's: it would take the page keys for scrolling.
        QWidget::keyPressEvent(event);
    }
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (!m_frame || !(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep, m_frame->toDataX(event->position().x()));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (m_frame && event->button() == Qt::LeftButton && m_frame->plot().contains(event->position())) {
        m_dragFrom = event->position().x();
        m_dragTo = *m_dragFrom;
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_frame)
        return;
    if (m_dragFrom) {
        m_dragTo = std::clamp(event->position().x(), m_frame->plot().left(), m_frame->plot().right());
        viewport()->update();
    }
    if (!m_frame->plot().adjusted(-8, -8, 8, 8).contains(event->position()))
        return read(std::nullopt);
    const double share = (m_frame->plot().bottom() - event->position().y()) / m_frame->plot().height();
    const double y = m_frame->y().min + share * (m_frame->y().max - m_frame->y().min);
    read(nearestPoint(*m_spec, m_frame->toDataX(event->position().x()), y));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return;
    const auto [left, right] = std::minmax(*m_dragFrom, m_dragTo);
    m_dragFrom.reset();
    if (right - left >= kSmallestDrag)
        zoomTo(m_frame->toDataX(left), m_frame->toDataX(right));
    else
        viewport()->update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*)
{
    resetZoom();
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* band = m_frame ? m_frame->bandAt(*m_spec, QPointF(help->pos())) : nullptr;
        QToolTip::showText(help->globalPos(), band ? QString::fromStdString(band->readOut) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        read(std::nullopt);
    return QChartView::viewportEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace outturn::gui

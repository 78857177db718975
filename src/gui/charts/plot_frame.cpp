// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/plot_frame.h"

#include "gui/charts/drawing_painter.h"
#include "gui/charts/edge_labels.h"

#include <outturn/charting/callout_place.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace outturn::gui {
namespace {

constexpr double kLabelSize = 11.5;
constexpr double kEndLabelSize = 13;
constexpr double kLabelGap = 8;
constexpr double kEdgeGap = 10;
constexpr double kTickGap = 12; // between neighbouring calendar labels
constexpr double kTopRoom = 10;
constexpr double kRingRoom = 4; // for the focus ring
constexpr double kMostEdgeShare = 0.3;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

double widestTick(const charting::Axis& axis, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const auto& tick : axis.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(qt(tick.label)));
    return std::ceil(widest);
}

QFont edgeFont(const EdgeLabel& label)
{
    return chartFont(label.bold ? kEndLabelSize : kLabelSize, label.bold);
}

const QString& textWithin(const EdgeLabel& label, const QFontMetricsF& metrics, double room)
{
    return label.brief.isEmpty() || metrics.horizontalAdvance(label.text) <= room ? label.text : label.brief;
}

double widestEdge(const std::vector<EdgeLabel>& labels)
{
    double widest = 0;
    for (const auto& label : labels)
        widest = std::max(widest, QFontMetricsF(edgeFont(label)).horizontalAdvance(label.text));
    return std::ceil(widest);
}

} // namespace

PlotFrame::PlotFrame(const charting::ChartSpec& spec, charting::Axis x, charting::Axis y, const QSizeF& size)
    : m_x(std::move(x))
    , m_y(std::move(y))
    , m_edges(edgeLabels(spec))
    , m_inner(innerLabels(spec))
{
    const QFontMetricsF metrics(chartFont(kLabelSize));
    const double left = widestTick(m_y, metrics) + kLabelGap + kRingRoom;
    const double edges = std::min(widestEdge(m_edges), size.width() * kMostEdgeShare);
    const double right = edges + kEdgeGap + PlotScale::kPadding;
    const double bottom = metrics.height() + kLabelGap + kRingRoom;
    m_plot = QRectF(left, kTopRoom, std::max(20.0, size.width() - left - right),
                    std::max(20.0, size.height() - kTopRoom - bottom));
    m_bands = BandStrip(spec, scale(), kTopRoom);
    m_plot.setTop(kTopRoom + m_bands.height());
    for (auto& label : m_edges)
        label.y = std::clamp(toPixelY(label.y), m_plot.top(), m_plot.bottom());
    dodge(m_edges, metrics.height() + 2, m_plot.top(), m_plot.bottom());
}

PlotScale PlotFrame::scale() const
{
    return {.min = m_x.min, .max = m_x.max, .left = m_plot.left(), .right = m_plot.right()};
}

double PlotFrame::toPixelY(double y) const
{
    const double span = m_y.max - m_y.min;
    return m_plot.bottom() - (span > 0 ? (y - m_y.min) / span : 0.5) * m_plot.height();
}

void PlotFrame::paintBack(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    m_bands.paint(painter, spec, m_plot, theme);
    paintExpected(painter, spec, theme);
    paintValueAxis(painter, theme);
    paintCalendarAxis(painter, theme);
}

void PlotFrame::paintValueAxis(QPainter& painter, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(chartFont(kLabelSize));
    const QFontMetricsF metrics(painter.font());
    for (const auto& tick : m_y.ticks) {
        const double y = std::round(toPixelY(tick.at));
        painter.setPen(penOf(charting::Role::GridLine, theme));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const QString label = qt(tick.label);
        painter.setPen(theme.colour(ColourRole::TextSecondary));
        painter.drawText(
            QPointF(m_plot.left() - kLabelGap - metrics.horizontalAdvance(label), y + metrics.capHeight() / 2), label);
    }
}

void PlotFrame::paintCalendarAxis(QPainter& painter, const Theme& theme) const
{
    painter.setFont(chartFont(kLabelSize));
    painter.setPen(theme.colour(ColourRole::TextSecondary));
    const QFontMetricsF metrics(painter.font());
    const double baseline = m_plot.bottom() + kLabelGap + metrics.ascent();
    // From the right: the newest period's label is the one that must not give way.
    double free = m_plot.right() + kEdgeGap + metrics.averageCharWidth() * 5;
    for (const auto& tick : m_x.ticks | std::views::reverse) {
        const QString label = qt(tick.label);
        const double width = metrics.horizontalAdvance(label);
        const double left = std::max(0.0, toPixelX(tick.at) - width / 2);
        if (left + width > free)
            continue;
        painter.drawText(QPointF(left, baseline), label);
        free = left - kTickGap;
    }
}

void PlotFrame::paintFront(QPainter& painter, const charting::ChartSpec& spec, double width, const Theme& theme) const
{
    const double left = m_plot.right() + kEdgeGap;
    for (const auto& label : m_edges) {
        painter.setFont(edgeFont(label));
        const QFontMetricsF metrics(painter.font());
        painter.setPen(theme.colour(label.colour));
        const double room = width - left;
        painter.drawText(QPointF(left, label.y + metrics.capHeight() / 2),
                         metrics.elidedText(textWithin(label, metrics, room), Qt::ElideRight, room));
    }
    paintCallouts(painter, spec, theme);
    paintInnerLabels(painter, theme);
}

void PlotFrame::paintExpected(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    using Bound = double charting::ExpectedPoint::*;
    constexpr std::array<std::pair<Bound, Bound>, 2> kFans{
        std::pair{&charting::ExpectedPoint::lower95, &charting::ExpectedPoint::upper95},
        {&charting::ExpectedPoint::lower80, &charting::ExpectedPoint::upper80}};
    constexpr float kFaint = 0.15F;
    painter.save();
    painter.setClipRect(m_plot);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = theme.colour(ColourRole::Series1);
    shade.setAlphaF(kFaint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (const auto& [lower, upper] : kFans) {
        QPolygonF fan;
        for (const auto& point : spec.expected)
            fan.append({toPixelX(point.x), toPixelY(point.*upper)});
        for (const auto& point : spec.expected | std::views::reverse)
            fan.append({toPixelX(point.x), toPixelY(point.*lower)});
        painter.drawPolygon(fan);
    }
    painter.restore();
}

void PlotFrame::paintCallouts(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    constexpr double kRing = 7;
    painter.setFont(chartFont(kLabelSize));
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    const auto lines = charting::calloutLines(spec, [this](double x, double y) {
        return charting::PointXY{toPixelX(x), toPixelY(y)};
    });
    const charting::Box field{
        .x = m_plot.left() + 2, .y = m_plot.top(), .width = m_plot.width() - 4, .height = m_plot.height()};
    painter.setPen(QPen(theme.colour(ColourRole::TextSecondary), 1.5));
    painter.setBrush(Qt::NoBrush);
    std::vector<charting::Box> taken;
    for (const auto& callout : spec.callouts) {
        const QPointF at(toPixelX(callout.x), toPixelY(callout.y));
        if (!m_plot.adjusted(-1, -1, 1, 1).contains(at))
            continue;
        const QString text = qt(callout.text);
        const auto corner = charting::calloutPlace(lines, {at.x(), at.y()}, metrics.horizontalAdvance(text),
                                                   metrics.height(), field, taken);
        taken.push_back(
            {.x = corner.x, .y = corner.y, .width = metrics.horizontalAdvance(text), .height = metrics.height()});
        painter.drawEllipse(at, kRing, kRing);
        painter.drawText(QPointF(corner.x, corner.y + metrics.ascent()), text);
    }
}

void PlotFrame::paintInnerLabels(QPainter& painter, const Theme& theme) const
{
    painter.setFont(chartFont(kEndLabelSize, true));
    const QFontMetricsF metrics(painter.font());
    for (const auto& label : m_inner) {
        const QPointF end(toPixelX(label.x), toPixelY(label.y));
        if (!m_plot.adjusted(-1, -1, 1, 1).contains(end))
            continue;
        const double width = metrics.horizontalAdvance(label.text);
        const double left =
            end.x() + kEdgeGap + width <= m_plot.right() ? end.x() + kEdgeGap : end.x() - kEdgeGap - width;
        const QRectF box(left, end.y() - metrics.height() / 2, width, metrics.height());
        // Other years' lines run behind it.
        QColor ground = theme.colour(ColourRole::Card);
        ground.setAlphaF(0.8F);
        painter.fillRect(box.adjusted(-2, 0, 2, 0), ground);
        painter.setPen(theme.colour(ColourRole::Text));
        painter.drawText(QPointF(left, end.y() + metrics.capHeight() / 2), label.text);
    }
}

} // namespace outturn::gui

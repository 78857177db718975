// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/read_out.h"

#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr double kRing = 6.5;
constexpr double kDistance = 12;
constexpr double kPadding = 8;
constexpr double kWidest = 320;

QRectF boxBeside(const QPointF& at, const QSizeF& size, const QRectF& plot)
{
    const bool right = at.x() + kDistance + size.width() <= plot.right();
    const double x = right ? at.x() + kDistance : at.x() - kDistance - size.width();
    const double above = at.y() - kDistance - size.height();
    const double y = above >= plot.top() ? above : at.y() + kDistance;
    return {std::max(plot.left(), x), std::clamp(y, plot.top(), std::max(plot.top(), plot.bottom() - size.height())),
            size.width(), size.height()};
}

} // namespace

void paintReadOut(QPainter& painter, const QRectF& plot, const QPointF& at, const QString& text, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(ColourRole::TextSecondary), 1, Qt::DotLine));
    painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter.setPen(QPen(theme.colour(ColourRole::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, kRing, kRing);

    painter.setFont(theme.font(TextSize::Small));
    const QFontMetricsF metrics(painter.font());
    const QRectF room(0, 0, std::min(kWidest, plot.width() - 2 * kPadding), plot.height());
    const QRectF needed = metrics.boundingRect(room, Qt::TextWordWrap, text);
    const QSizeF size(needed.width() + 2 * kPadding + 1, needed.height() + kPadding);
    const QRectF box = boxBeside(at, size, plot);
    painter.setPen(QPen(theme.colour(ColourRole::Text), 1));
    painter.setBrush(theme.colour(ColourRole::Card));
    painter.drawRoundedRect(box, 4, 4);
    painter.drawText(box.adjusted(kPadding, kPadding / 2, -kPadding, -kPadding / 2),
                     Qt::TextWordWrap | Qt::AlignVCenter, text);
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/text_painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace outturn::gui {

double paintLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    // Half a pixel of grace: rounding must not cost a text that fits its last letters.
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return std::min(metrics.horizontalAdvance(shown), box.width());
}

QString fitting(const QString& full, const QString& brief, const QFont& font, double width)
{
    return brief.isEmpty() || QFontMetricsF(font).horizontalAdvance(full) <= width ? full : brief;
}

void paintParagraph(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

double paragraphHeight(const QString& text, const QFont& font, double width)
{
    const QRectF room(0, 0, width, 10000);
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height());
}

void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace outturn::gui

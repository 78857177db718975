// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace outturn::gui {

/// One line, elided where it does not fit, left and centred vertically unless told otherwise. Returns its width.
double paintLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The first of two texts where it fits a width, else the second; the first where the second is empty.
[[nodiscard]] QString fitting(const QString& full, const QString& brief, const QFont& font, double width);

/// A paragraph, wrapped in its box.
void paintParagraph(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour);

/// How high a paragraph is when it is wrapped at a width.
[[nodiscard]] double paragraphHeight(const QString& text, const QFont& font, double width);

/// The ring around what has the keyboard's focus.
void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const QColor& colour);

} // namespace outturn::gui

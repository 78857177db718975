// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace outturn::gui {

/// The drawing resources/icons/NAME.svg in one colour, at any scale.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour);

/// The same, painted straight into a delegate's painter.
void paintLineIcon(QPainter& painter, const QRectF& square, const QString& name, const QColor& colour);

/// The program's own icon.
[[nodiscard]] QIcon programIcon();

} // namespace outturn::gui

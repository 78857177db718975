// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace outturn::gui {

/// Paints a cross-hair through `at`, a ring round it, and `text` in a box beside it that stays within `plot`.
void paintReadOut(QPainter& painter, const QRectF& plot, const QPointF& at, const QString& text, const Theme& theme);

} // namespace outturn::gui

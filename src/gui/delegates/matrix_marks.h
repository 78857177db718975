// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"
#include "gui/theme/theme.h"

class QPainter;
class QRectF;

namespace outturn::gui {

/// A sign of variation or assurance: H, L, ·, P, ? or F in a circle, of bad news in a square.
void paintMatrixMark(QPainter& painter, const QRectF& square, MatrixMark mark, const Theme& theme);

} // namespace outturn::gui

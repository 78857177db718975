// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/charting/chart_layout.h>
#include <outturn/charting/drawing.h>
#include <outturn/charting/svg.h>

#include <QPen>

class QPainter;

namespace outturn::gui {

/// The theme's colour of a primitive's role.
[[nodiscard]] QColor colourOf(charting::Role role, const Theme& theme);

/// The pen that a line of this role is drawn with; dashed where asked.
[[nodiscard]] QPen penOf(charting::Role role, const Theme& theme, bool dashed = false);

/// The text font at any size in device-independent pixels.
[[nodiscard]] QFont chartFont(double pixels, bool bold = false);

/// Paints primitives in their order; (0, 0) of the drawing is the painter's origin.
void paintDrawing(QPainter& painter, const charting::Drawing& drawing, const Theme& theme);

/// Measures text as `paintDrawing` will draw it. May be kept.
[[nodiscard]] charting::TextWidth textWidth();

/// The theme's colours for `charting::svg`.
[[nodiscard]] charting::RoleColour svgColours(const Theme& theme);

} // namespace outturn::gui

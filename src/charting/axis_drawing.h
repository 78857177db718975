// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_placement.h"
#include "plot_scale.h"

#include <outturn/charting/drawing.h>

namespace outturn::charting {

/// Width that the value labels need left of the field, 0 where there are none.
[[nodiscard]] double valueLabelWidth(const Axis& axis, const TextWidth& textWidth);

/// Grid lines with their values left of the field, as many as the height has room for, and the zero line or, where
/// the axis does not start at zero, the broken foot that says so.
void drawValueAxis(const PlotScale& scale, bool marksBreak, LabelSpace& space, Drawing& drawing);

/// Period labels under the field, the last first, evenly thinned until none collide.
void drawPeriodAxis(const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space, Drawing& drawing);

/// A label centred under `x`, moved inwards where it would leave a drawing of that width.
[[nodiscard]] Label periodLabel(std::string text, double x, double baseline, double width, const TextWidth& textWidth);

} // namespace outturn::charting

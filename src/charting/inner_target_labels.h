// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_placement.h"
#include "plot_scale.h"

#include <outturn/charting/chart_spec.h>

namespace outturn::charting {

/// The labels of targets that end before the right edge: above or below the line, at its end or its start, wherever
/// no other line runs through.
void placeInnerTargetLabels(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth,
                            LabelSpace& space);

} // namespace outturn::charting

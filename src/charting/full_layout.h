// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_layout.h>

namespace outturn::charting {

/// Whether the whole chart with its axes has room.
[[nodiscard]] bool fullLayoutFits(double width, double height);

/// Axes, grid, bands with captions, targets, series, labels at the right edge, notes below.
[[nodiscard]] Drawing fullLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth);

} // namespace outturn::charting

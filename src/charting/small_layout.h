// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_layout.h>

namespace outturn::charting {

/// Whether there is room for any text at all.
[[nodiscard]] bool smallMultipleFits(double width, double height);

/// Lines, targets and bands, the first and last period, the last value.
[[nodiscard]] Drawing smallMultipleLayout(const ChartSpec& spec, double width, double height,
                                          const TextWidth& textWidth);

/// The first series, its targets and its last point, on its own range of values: a shape without text or axis.
[[nodiscard]] Drawing sparklineLayout(const ChartSpec& spec, double width, double height);

} // namespace outturn::charting

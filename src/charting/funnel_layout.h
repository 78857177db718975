// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_layout.h>

namespace outturn::charting {

/// A point for each of a group between the limits of chance; this force's is a larger diamond with its name in bold.
[[nodiscard]] Drawing funnelLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth);

/// A square round each point.
[[nodiscard]] std::vector<Box> funnelSpots(const ChartSpec& spec, double width, double height,
                                           const TextWidth& textWidth);

} // namespace outturn::charting

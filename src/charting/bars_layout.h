// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_layout.h>

namespace outturn::charting {

/// A bar for each of a group, the name to its left and the figure at its end, with the group's mean drawn through.
/// This force's bar is darker, its name bold and led by a pointer.
[[nodiscard]] Drawing barsLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth);

/// Where each bar's row lies.
[[nodiscard]] std::vector<Box> barRows(const ChartSpec& spec, double width, double height, const TextWidth& textWidth);

} // namespace outturn::charting

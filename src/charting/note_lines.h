// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_placement.h"

#include <outturn/charting/chart_layout.h>

#include <string>
#include <vector>

namespace outturn::charting {

/// A chart's notes as lines for its foot; none where they would leave too little height to the chart.
[[nodiscard]] std::vector<std::string> noteLines(const ChartSpec& spec, double width, double height,
                                                 const TextWidth& textWidth);

/// Height that the lines take.
[[nodiscard]] double heightOf(const std::vector<std::string>& lines);

void placeNotes(const std::vector<std::string>& lines, double height, LabelSpace& space);

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/plot_frame.h"

namespace outturn::gui {

/// What is said at the right edge of a chart; `y` in data units.
[[nodiscard]] std::vector<EdgeLabel> edgeLabels(const charting::ChartSpec& spec);

/// What is said beside a last point within the plot: the year that is not over.
[[nodiscard]] std::vector<InnerLabel> innerLabels(const charting::ChartSpec& spec);

/// Moves labels (in pixels) apart by at least `height`, within `top` … `bottom`, keeping their order.
void dodge(std::vector<EdgeLabel>& labels, double height, double top, double bottom);

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/charting/chart_spec.h>

namespace outturn::gui {

class SeriesPool;

/// Puts a chart's targets and series into a pool: a line for each stretch between gaps, markers filled or hollow,
/// the last point larger.
void fillSeries(SeriesPool& pool, const charting::ChartSpec& spec, const Theme& theme);

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>

#include <random>

namespace outturn::charting::samples {

/// A chart of anything: one to three series of 1 … 240 points with gaps, values from 1e-6 to 1e9, equal, negative or
/// zero, long labels, targets near to each other, bands.
[[nodiscard]] ChartSpec randomChart(std::mt19937& random);

} // namespace outturn::charting::samples

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/peer_chart.h>

namespace outturn::charting::samples {

/// A count of `value` in a population.
[[nodiscard]] PeerFigure counted(const std::string& name, double value, double population, bool own = false);

/// A share in per cent with its counts.
[[nodiscard]] PeerFigure shared(const std::string& name, double numerator, double denominator, bool own = false);

/// Burglaries of five forces in twelve months; this one is third of them.
[[nodiscard]] PeerChartInput burglaries();

} // namespace outturn::charting::samples

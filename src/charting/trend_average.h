// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>

namespace outturn::charting {

/// Adds the twelve-month average of the first series as a line of its own, from its twelve-month figures.
void addAverage(ChartSpec& spec, const domain::Indicator& indicator, const domain::Series& levels,
                domain::Series rolling);

/// Calls out the figure of a year before the last one, where it is known, and the last one before what is expected.
void callOutYearBefore(ChartSpec& spec, const domain::Series& levels);

} // namespace outturn::charting

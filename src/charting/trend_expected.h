// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/series.h>

namespace outturn::charting {

/// Adds where the next twelve months or four quarters are expected, as a dashed line in a fan; or only the note why
/// not.
void addExpected(ChartSpec& spec, const domain::Series& levels);

} // namespace outturn::charting

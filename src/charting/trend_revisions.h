// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>

namespace outturn::charting {

/// Rings the newest revised figures of the first series and marks them `r`, as the Government Statistical Service does;
/// a note says what that means.
void markRevisions(ChartSpec& spec);

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>
#include <outturn/domain/series.h>

#include <span>
#include <vector>

namespace outturn::analysis {

/// Running totals since `since` of a series that adds up, each as at the end of its period (`PointInTime`).
/// Months are added where the series has any, else quarters. The totals stop before the first missing figure or gap,
/// for what follows would be too small; there are none where the series starts later than `since`.
[[nodiscard]] std::vector<domain::SeriesPoint> cumulative(std::span<const domain::SeriesPoint> points, Date since);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>

#include <span>
#include <vector>

namespace outturn::analysis {

/// Rolling twelve months of a level series, one point for each month or quarter that completes twelve consecutive
/// months (or four quarters), of kind `TwelveMonths`, ordered by period.
///
/// How the parts make one figure is `windowLevel`'s: total, mean or ratio from counts by the aggregation. A figure
/// missing anywhere in the window leaves that point out; it is never taken as zero. Twelve-month figures that are among
/// the points themselves stay. A `Snapshot` does not add up over time: only its stated twelve-month figures come back.
/// Rolling figures share eleven of twelve months with their neighbours: no control limits may be computed on them.
[[nodiscard]] std::vector<domain::SeriesPoint> rolling12(std::span<const domain::SeriesPoint> points,
                                                         domain::Aggregation aggregation, domain::Unit unit);

} // namespace outturn::analysis

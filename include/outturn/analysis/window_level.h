// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>

#include <optional>
#include <span>

namespace outturn::analysis {

/// The figure of any window of whole months (a quarter, two months, a year) from a level series.
///
/// A figure stated for exactly that window is used, unless the parts that cover it are of stronger provenance
/// than it is. Otherwise the window is made of its months, else of its quarters, all of them with a figure:
/// `Sum` adds them; `Mean` and `Median` take their plain mean (the mean of monthly medians is not the median of the
/// window's cases; docs/statistics.md says so); `Ratio` is the sum of numerators over the sum of denominators and needs
/// the counts; `Snapshot` is the state at the window's end. Nothing where a part is missing or has a missing reason,
/// and for a ratio on a zero denominator.
///
/// The result is of kind and ends of `window`, provenance `Derived` with its formula where it was computed,
/// illustrative or provisional where any part is, with the summed counts of a ratio.
/// `points` are ordered by period, each period once; values in `unit`.
[[nodiscard]] std::optional<domain::SeriesPoint> windowLevel(std::span<const domain::SeriesPoint> points,
                                                             const domain::Period& window,
                                                             domain::Aggregation aggregation, domain::Unit unit);

/// What a ratio is multiplied with to be in `unit`: 100 for per cent, 1,000 for rates per 1,000, else 1.
[[nodiscard]] double ratioScale(domain::Unit unit);

} // namespace outturn::analysis

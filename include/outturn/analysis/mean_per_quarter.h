// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>

#include <optional>
#include <span>

namespace outturn::analysis {

/// The total of `window` divided by its quarters, in the series' unit: 15 fatalities in twelve months are 3.75 a
/// quarter. Defined for `Sum` only and for windows of whole quarters' length (3, 6, 12 … months) whose total is known.
[[nodiscard]] std::optional<double> meanPerQuarter(std::span<const domain::SeriesPoint> points,
                                                   const domain::Period& window, domain::Aggregation aggregation,
                                                   domain::Unit unit);

} // namespace outturn::analysis

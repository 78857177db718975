// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>
#include <outturn/domain/plan.h>

#include <vector>

namespace outturn::bench {

constexpr int kPointsASeries = 240;
constexpr int kSubsets = 100; ///< series of one indicator

/// A plan with one outcome and that many indicators, `i0`, `i1` …
[[nodiscard]] domain::Plan plan(int indicators);
[[nodiscard]] std::vector<domain::Area> areas();

/// What is asked for to read one series: the key without its period.
[[nodiscard]] domain::ObservationKey seriesKey(int indicator, int subset);

/// Monthly figures of every series of the indicators from `first` on: 240 × 100 rows an indicator.
[[nodiscard]] std::vector<domain::Observation> figures(int first, int indicators);

} // namespace outturn::bench

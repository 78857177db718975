// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace outturn::analysis {

/// Evenly spaced figures in order of time; nothing where one is missing.
using Figures = std::span<const std::optional<double>>;

/// One result for each figure given, nothing where it is not defined.
using OptionalFigures = std::vector<std::optional<double>>;

/// Sum of the `window` figures up to and including each one; nothing until there are that many, nor where one
/// of them is missing. Precondition: `window` > 0.
[[nodiscard]] OptionalFigures movingSum(Figures figures, std::size_t window);

/// Mean of the same window.
[[nodiscard]] OptionalFigures movingMean(Figures figures, std::size_t window);

/// The centred mean over an even number of seasons (2 × 12 for months): half weight to both ends of `window` + 1
/// figures. Nothing where the window reaches past either end. Precondition: `window` is even and > 0.
/// Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 3.3.
[[nodiscard]] OptionalFigures centredMean(Figures figures, std::size_t window);

/// Each figure less the one `lag` places earlier, in the figures' own unit.
[[nodiscard]] OptionalFigures differences(Figures figures, std::size_t lag);

/// The same in per cent of the earlier figure; nothing on a base of zero.
[[nodiscard]] OptionalFigures relativeDifferences(Figures figures, std::size_t lag);

/// Running total of each UK financial year (April to March). Nothing for a first year that does not start with the
/// series in April, nor from a missing figure to the end of its year. `days` are any days of the figures' periods,
/// ascending. Precondition: as many days as figures.
[[nodiscard]] OptionalFigures financialYearToDate(std::span<const Date> days, Figures figures);

} // namespace outturn::analysis

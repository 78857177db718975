// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <string_view>

namespace outturn::domain {

/// What a figure is counted in.
enum class Unit {
    Count,
    Percent,          ///< 30.7 means 30.7 %
    PercentagePoints, ///< a difference between two percentages
    Duration,         ///< seconds
    Rank,             ///< 1 is first
    Money,            ///< pounds sterling
    Fte,              ///< full-time equivalents
    RatePer1000,      ///< per 1,000 population
    Hours,
    Score, ///< out of ten
    Date   ///< days since 1 January 1970
};

/// The key in files and JSON: `count`, `percent`, `percentage_points`, `duration`, `rank`, `money`, `fte`,
/// `rate_per_1000`, `hours`, `score`, `date`.
[[nodiscard]] std::string_view unitKey(Unit unit);
[[nodiscard]] Result<Unit> parseUnit(std::string_view key);

/// Whether figures in it are shares of a hundred: a cell that says 12.5 % holds 12.5.
[[nodiscard]] constexpr bool isShare(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentagePoints;
}

} // namespace outturn::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/control_limits.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace outturn::analysis {

/// What is unusual about a point, in order of precedence: a point has one signal only.
enum class Signal : std::uint8_t {
    None,
    Astronomical, ///< strictly outside the process limits
    Trend,        ///< one of seven points in a row that rise, or fall, at each step
    TwoOfThree,   ///< near a limit (strictly between two thirds of the way and the limit), as is another of three
                  ///< neighbours that all lie on one side of the mean
    Shift         ///< one of seven points in a row on one side of the mean
};

/// Which way a signal points: above the mean or rising, below it or falling.
enum class Side : std::int8_t { Below = -1, None = 0, Above = 1 };

struct PointSignal
{
    Signal signal{Signal::None};
    Side side{Side::None};

    friend bool operator==(const PointSignal&, const PointSignal&) = default;
};

/// Points in a row that make a shift or a trend.
inline constexpr std::size_t kRunLength = 7;

/// For each figure the side of `centre` it lies on; none for a figure exactly on it or missing.
[[nodiscard]] std::vector<Side> sidesOf(Figures figures, double centre);

/// For each figure whether it is one of at least seven in a row on one side.
[[nodiscard]] std::vector<bool> inShift(const std::vector<Side>& sides);

/// For each figure the direction of the trend that it is part of. A figure where a rise turns into a fall belongs to
/// the later of the two. Equal neighbours and missing figures end a trend.
[[nodiscard]] std::vector<Side> trendsOf(Figures figures);

/// For each figure whether it is near a limit and another of three neighbours is as well, all three on one side.
[[nodiscard]] std::vector<bool> inTwoOfThree(const std::vector<bool>& near, const std::vector<Side>& sides);

/// The signal of each figure of one process. Without limits only trends and shifts can be told.
/// Source: NHS England, Making Data Count; docs/statistics.md#signals.
[[nodiscard]] std::vector<PointSignal> signalsOf(Figures figures, double mean,
                                                 const std::optional<ControlLimits>& limits);

} // namespace outturn::analysis

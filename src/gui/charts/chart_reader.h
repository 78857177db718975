// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>

#include <optional>

namespace outturn::gui {

/// Which point of a chart is being read.
struct ReadPoint
{
    std::size_t series{0};
    std::size_t point{0};

    friend bool operator==(const ReadPoint&, const ReadPoint&) = default;
};

/// The point at or next to `x` (days since 1970) with a value; of several series the one nearest to `y`, counted in
/// shares of the value axis. Nothing in an empty chart.
[[nodiscard]] std::optional<ReadPoint> nearestPoint(const charting::ChartSpec& spec, double x, double y);

/// The next point with a value in the same series, `step` = +1 or −1; the last one where reading has not begun.
/// Stays at the ends.
[[nodiscard]] std::optional<ReadPoint> steppedPoint(const charting::ChartSpec& spec, std::optional<ReadPoint> from,
                                                    int step);

/// The first (`last` false) or last point with a value of the first series.
[[nodiscard]] std::optional<ReadPoint> endPoint(const charting::ChartSpec& spec, bool last);

} // namespace outturn::gui

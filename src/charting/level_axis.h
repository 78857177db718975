// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/indicator.h>

#include <algorithm>
#include <limits>

namespace outturn::charting {

/// The lowest and highest of the values included; empty at first.
struct ValueRange
{
    double lowest{std::numeric_limits<double>::infinity()};
    double highest{-std::numeric_limits<double>::infinity()};

    void include(double value)
    {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }

    [[nodiscard]] bool empty() const { return lowest > highest; }
};

/// Of all series' points.
[[nodiscard]] ValueRange valuesOf(const ChartSpec& spec);

/// Whether figures of the unit are only understood from zero: counts, money, hours and whatever adds up.
[[nodiscard]] bool countsFromZero(const domain::Indicator& indicator, domain::Unit unit);

/// Gives the chart a value axis that holds its points, targets and reference lines, and the note that it does not
/// start at zero where that is so. Precondition: there is a value.
void setLevelAxis(ChartSpec& spec, bool fromZero);

} // namespace outturn::charting

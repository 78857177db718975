// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::gui {

/// A stretch of a chart's calendar, in days before its last day: the same stretch a quarter later.
struct ChartRange
{
    double from{};
    double until{};

    friend bool operator==(const ChartRange&, const ChartRange&) = default;
};

} // namespace outturn::gui

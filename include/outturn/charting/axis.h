// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/unit.h>

#include <string>
#include <vector>

namespace outturn::charting {

struct Tick
{
    double at{};
    std::string label{};

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// A range with labelled ticks, in data units.
struct Axis
{
    double min{};
    double max{};
    std::vector<Tick> ticks{}; ///< ascending, within min … max
    bool startsAtZero{true};   ///< a value axis that does not must be marked as such

    friend bool operator==(const Axis&, const Axis&) = default;
};

/// A value axis over [`lowest`, `highest`] with 3 to about `wanted` round ticks (1, 2, 2.5, 5 × 10ⁿ; durations on
/// 1, 2, 5, 10, 15, 30 s, min, h; percentages never past 0 or 100 unless the data are). `fromZero` for counts and
/// bars. Labels as the unit prints, without its words (`1,400`, not `1,400 FTE`); no step is finer than `decimals`;
/// equal ends are widened. Precondition: both finite, lowest ≤ highest.
[[nodiscard]] Axis valueAxis(double lowest, double highest, domain::Unit unit, int decimals, bool fromZero,
                             int wanted = 6);

/// A calendar axis from the first to the last day, with at most `wanted` ticks on month ends that are ends of quarters,
/// half-years or years (single months where the span is short), labelled `Apr 19`; the last period is always labelled.
/// Positions are days since 1 January 1970.
[[nodiscard]] Axis calendarAxis(Date first, Date last, int wanted = 7);

} // namespace outturn::charting

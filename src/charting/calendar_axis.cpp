// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_days.h"

#include <outturn/charting/axis.h>

#include <algorithm>
#include <array>

namespace outturn::charting {
namespace {

constexpr std::array kMonthSteps{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
constexpr double kDaysPerMonth = 365.25 / 12;
constexpr double kLonePointMargin = 45; // days on each side of a single period
constexpr double kCollision = 0.55;     // of a step: a tick nearer than this to the last period gives way

// Years count from the end of the financial year, March.
bool endsStep(Date monthEnd, int months)
{
    constexpr int kMarch = 3;
    const int monthNumber = static_cast<int>(monthEnd.year()) * 12 + static_cast<int>(unsigned{monthEnd.month()});
    return (monthNumber - kMarch) % months == 0;
}

std::vector<Date> monthEnds(Date first, Date last, int months)
{
    std::vector<Date> ends;
    for (Date end = endOfMonth(first); end <= last; end = endOfMonth(firstOfMonth(end, 1))) {
        if (endsStep(end, months))
            ends.push_back(end);
    }
    return ends;
}

std::vector<Date> withLast(std::vector<Date> ends, Date last, int months)
{
    const double nearest = kCollision * months * kDaysPerMonth;
    while (!ends.empty() && daysBetween(ends.back(), last) < nearest)
        ends.pop_back();
    ends.push_back(last);
    return ends;
}

std::vector<Date> tickDays(Date first, Date last, int wanted)
{
    std::vector<Date> days;
    for (const int months : kMonthSteps) {
        days = withLast(monthEnds(first, last, months), last, months);
        if (std::ssize(days) <= std::max(wanted, 1))
            return days;
    }
    return {last};
}

} // namespace

Axis calendarAxis(Date first, Date last, int wanted)
{
    const double margin = first == last ? kLonePointMargin : 0;
    Axis axis{.min = daysSinceEpoch(first) - margin, .max = daysSinceEpoch(last) + margin, .startsAtZero = false};
    for (const Date day : tickDays(first, last, wanted))
        axis.ticks.push_back({daysSinceEpoch(day), monthLabel(day)});
    return axis;
}

} // namespace outturn::charting

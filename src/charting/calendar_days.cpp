// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_days.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::charting {

double daysSinceEpoch(Date day)
{
    return static_cast<double>(std::chrono::sys_days{day}.time_since_epoch().count());
}

Date dayAt(double daysSinceEpoch)
{
    return Date{std::chrono::sys_days{std::chrono::days{std::lround(daysSinceEpoch)}}};
}

std::string monthLabel(Date day)
{
    return fmt::format("{} {:02}", shortMonthName(day.month()), static_cast<int>(day.year()) % 100);
}

} // namespace outturn::charting

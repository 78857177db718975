// SPDX-License-Identifier: GPL-3.0-or-later
#include "tick_label.h"

#include <outturn/base/text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::charting {
namespace {

std::string durationLabel(double seconds, double longest)
{
    constexpr double kMinute = 60;
    constexpr double kHour = 3600;
    if (longest < kMinute)
        return domain::printed({.value = seconds, .unit = domain::Unit::Duration});
    const long whole = std::lround(std::abs(seconds));
    const std::string sign = seconds < 0 && whole != 0 ? "−" : "";
    if (longest < kHour)
        return fmt::format("{}{}:{:02}", sign, whole / 60, whole % 60);
    return fmt::format("{}{}:{:02}:{:02}", sign, whole / 3600, whole / 60 % 60, whole % 60);
}

} // namespace

std::string tickLabel(double value, domain::Unit unit, int decimals, double longest)
{
    using enum domain::Unit;
    switch (unit) {
    case Duration:
        return durationLabel(value, longest);
    case Percent:
    case Money:
    case Date:
        return domain::printed({.value = value, .unit = unit, .decimals = decimals});
    default:
        return printedNumber(value, decimals);
    }
}

} // namespace outturn::charting

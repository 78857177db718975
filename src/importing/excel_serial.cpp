// SPDX-License-Identifier: GPL-3.0-or-later
#include "excel_serial.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::importing {
namespace {

constexpr double kLastSerial = 2'958'466; // the day after 31 December 9999
constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kDayThatNeverWas = 60;

Date dayOfSerial(std::int64_t day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return addDays(makeDate(1904, 1, 1), static_cast<int>(day));
    return addDays(makeDate(1899, 12, day < kDayThatNeverWas ? 31 : 30), static_cast<int>(day));
}

} // namespace

std::optional<Moment> momentOfSerial(double serial, DateSystem system)
{
    if (!(serial >= 0 && serial < kLastSerial))
        return std::nullopt;
    const auto total = static_cast<std::int64_t>(std::llround(serial * static_cast<double>(kDay)));
    const std::int64_t day = total / kDay;
    if (system == DateSystem::From1900 && day == kDayThatNeverWas)
        return std::nullopt;
    return Moment{.date = dayOfSerial(day, system), .milliseconds = total % kDay};
}

std::string isoMoment(const Moment& moment)
{
    const std::int64_t ms = moment.milliseconds;
    if (ms == 0)
        return isoDate(moment.date);
    auto text =
        fmt::format("{}T{:02}:{:02}:{:02}", isoDate(moment.date), ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60);
    if (ms % 1000 != 0)
        text += fmt::format(".{:03}", ms % 1000);
    return text;
}

} // namespace outturn::importing

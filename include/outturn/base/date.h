// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <chrono>
#include <string>
#include <string_view>

namespace outturn {

/// A calendar day (proleptic Gregorian). Ordered; arithmetic through `std::chrono::sys_days`.
using Date = std::chrono::year_month_day;

[[nodiscard]] constexpr Date makeDate(int year, unsigned month, unsigned day)
{
    return Date {std::chrono::year {year}, std::chrono::month {month}, std::chrono::day {day}};
}

/// The last day of the month that `date` lies in.
[[nodiscard]] Date endOfMonth(Date date);

/// `date` moved by whole days.
[[nodiscard]] Date addDays(Date date, int days);

/// The first day of the month `months` away from the month that `date` lies in.
[[nodiscard]] Date firstOfMonth(Date date, int months = 0);

/// Days from `from` to `to`, negative when `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

/// `2021-09-30`. Fails with `InvalidText` for any other form and for days that do not exist.
[[nodiscard]] Result<Date> parseIsoDate(std::string_view text);

/// `2021-09-30`
[[nodiscard]] std::string isoDate(Date date);

/// `30 September 2021`
[[nodiscard]] std::string longDate(Date date);

/// `Sep`, from January = 1.
[[nodiscard]] std::string_view shortMonthName(std::chrono::month month);

/// `September`
[[nodiscard]] std::string_view monthName(std::chrono::month month);

/// The day that an Excel serial number stands for in the 1900 date system (1 = 1 January 1900, and 60 is
/// the 29 February 1900 that never was: serials up to 60 are refused).
[[nodiscard]] Result<Date> dateFromExcelSerial(long serial);

} // namespace outturn

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/base/date.h>

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace outturn {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

constexpr long kLastImpossibleSerial = 60;
constexpr long kLastSerial = 2958465; // 31 December 9999, the last day that Excel knows

int yearOf(Date date)
{
    return static_cast<int>(date.year());
}

unsigned monthOf(Date date)
{
    return static_cast<unsigned>(date.month());
}

unsigned dayOf(Date date)
{
    return static_cast<unsigned>(date.day());
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool hasIsoForm(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && isDigits(text.substr(0, 4))
        && isDigits(text.substr(5, 2)) && isDigits(text.substr(8, 2));
}

} // namespace

Date endOfMonth(Date date)
{
    return Date{date.year() / date.month() / last};
}

Date addDays(Date date, int count)
{
    return Date{sys_days{date} + days{count}};
}

Date firstOfMonth(Date date, int offset)
{
    return Date{(date.year() / date.month() + months{offset}) / day{1}};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

Result<Date> parseIsoDate(std::string_view text)
{
    if (!hasIsoForm(text)) {
        return failure(ErrorCode::InvalidText,
                       fmt::format("“{}” is not a date; write year, month and day like 2021-09-30.", text));
    }
    const auto number = [text](std::size_t from, std::size_t count) {
        return static_cast<int>(parseWhole(text.substr(from, count)).value_or(0));
    };
    const Date date = makeDate(number(0, 4), static_cast<unsigned>(number(5, 2)), static_cast<unsigned>(number(8, 2)));
    if (!date.ok())
        return failure(ErrorCode::InvalidText, fmt::format("There is no day {}; check month and day.", text));
    return date;
}

std::string isoDate(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", yearOf(date), monthOf(date), dayOf(date));
}

std::string longDate(Date date)
{
    return fmt::format("{} {} {}", dayOf(date), monthName(date.month()), yearOf(date));
}

std::string_view shortMonthName(month which)
{
    return monthName(which).substr(0, 3);
}

std::string_view monthName(month which)
{
    return kMonths.at(static_cast<unsigned>(which) - 1);
}

Result<Date> dateFromExcelSerial(long serial)
{
    if (serial <= kLastImpossibleSerial || serial > kLastSerial) {
        return failure(ErrorCode::InvalidText,
                       fmt::format("{} is not the serial number of a day that Excel knows for certain; it must lie "
                                   "between {} (1 March 1900) and {}.",
                                   serial, kLastImpossibleSerial + 1, kLastSerial));
    }
    return addDays(makeDate(1899, 12, 30), static_cast<int>(serial));
}

} // namespace outturn

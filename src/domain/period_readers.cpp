// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_readers.h"

namespace outturn::domain::readers {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kCentury = 2000;

std::optional<int> year(PeriodNumber number)
{
    const int value = number.digits == 2 ? kCentury + number.value : number.value;
    const bool written = number.digits == 2 || number.digits == 4;
    return written && value >= kFirstYear && value <= kLastYear ? std::optional(value) : std::nullopt;
}

/// The first year of two that follow one another: 2021/22, 21/22, 2021/2022.
std::optional<int> startYear(PeriodNumber first, PeriodNumber second)
{
    const auto start = year(first);
    if (!start || (second.digits != 2 && second.digits != 4))
        return std::nullopt;
    const int follows = second.digits == 2 ? (*start + 1) % 100 : *start + 1;
    return second.value == follows ? start : std::nullopt;
}

} // namespace

MaybeDay day(PeriodNumber dayNumber, PeriodNumber month, PeriodNumber yearNumber)
{
    const auto inYear = year(yearNumber);
    if (!inYear)
        return std::nullopt;
    const Date date = makeDate(*inYear, static_cast<unsigned>(month.value), static_cast<unsigned>(dayNumber.value));
    return date.ok() ? std::optional(date) : std::nullopt;
}

MaybeDay firstDay(PeriodNumber month, PeriodNumber yearNumber)
{
    return day({.value = 1, .digits = 1}, month, yearNumber);
}

MaybePeriod span(MaybeDay first, MaybeDay last)
{
    return first && last && *first <= *last ? MaybePeriod(Period::spanning(*first, *last)) : std::nullopt;
}

MaybePeriod monthSpan(MaybeDay first, MaybeDay last)
{
    return last ? span(first, endOfMonth(*last)) : std::nullopt;
}

MaybePeriod month(PeriodNumber monthNumber, PeriodNumber yearNumber)
{
    const auto first = firstDay(monthNumber, yearNumber);
    return monthSpan(first, first);
}

MaybePeriod point(MaybeDay date)
{
    return date ? MaybePeriod(Period::pointInTime(*date)) : std::nullopt;
}

MaybePeriod quarter(PeriodNumber number, PeriodNumber first, PeriodNumber second)
{
    const auto start = startYear(first, second);
    const bool exists = start && number.value >= 1 && number.value <= 4;
    return exists ? MaybePeriod(Period::quarter(*start, static_cast<unsigned>(number.value))) : std::nullopt;
}

MaybePeriod financialYear(Numbers n)
{
    const auto start = startYear(n[0], n[1]);
    return start ? MaybePeriod(Period::financialYear(*start)) : std::nullopt;
}

MaybePeriod calendarYear(Numbers n)
{
    const auto number = year(n[0]);
    return number ? MaybePeriod(Period::calendarYear(*number)) : std::nullopt;
}

MaybePeriod sixDigitMonth(Numbers n)
{
    return month({.value = n[0].value % 100, .digits = 2}, {.value = n[0].value / 100, .digits = 4});
}

MaybePeriod excelSerial(Numbers n)
{
    const auto date = dateFromExcelSerial(n[0].value);
    if (!date)
        return std::nullopt;
    return *date == firstOfMonth(*date) ? span(*date, endOfMonth(*date)) : point(*date);
}

} // namespace outturn::domain::readers

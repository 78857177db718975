// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::domain {
namespace {

constexpr int kCentury = 2000; // the one that two-digit years are read in

int yearOf(Date date)
{
    return static_cast<int>(date.year());
}

std::string monthAndYear(Date date)
{
    return fmt::format("{} {}", monthName(date.month()), yearOf(date));
}

std::string shortMonthAndYear(Date date)
{
    return fmt::format("{} {:02}", shortMonthName(date.month()), yearOf(date) % 100);
}

std::string financialYearTitle(const Period& period)
{
    const int start = period.financialStartYear();
    return fmt::format("{}/{:02}", start, (start + 1) % 100);
}

std::string quarterTitle(const Period& period)
{
    const int start = period.financialStartYear();
    if (start < kCentury || start >= kCentury + 100)
        return fmt::format("Q{} {}", period.quarterNumber(), financialYearTitle(period));
    return fmt::format("Q{} {:02}/{:02}", period.quarterNumber(), start % 100, (start + 1) % 100);
}

std::string monthSpanTitle(Date first, Date last)
{
    if (first.year() == last.year())
        return fmt::format("{}–{}", monthName(first.month()), monthAndYear(last));
    return fmt::format("{}–{}", monthAndYear(first), monthAndYear(last));
}

std::string daySpanTitle(Date first, Date last)
{
    const auto day = static_cast<unsigned>(first.day());
    if (first.year() != last.year())
        return fmt::format("{}–{}", longDate(first), longDate(last));
    if (first.month() != last.month())
        return fmt::format("{} {}–{}", day, monthName(first.month()), longDate(last));
    return fmt::format("{}–{}", day, longDate(last));
}

} // namespace

std::string periodKey(const Period& period)
{
    const Date last = period.last();
    std::string month = isoDate(last).substr(0, 7);
    switch (period.kind()) {
    case PeriodKind::Month:
        return month;
    case PeriodKind::Quarter:
        return fmt::format("{}-{:02}-Q{}", period.financialStartYear(), (period.financialStartYear() + 1) % 100,
                           period.quarterNumber());
    case PeriodKind::TwelveMonths:
        return month + "/12m";
    default:
        return isoDate(period.first()) + '/' + isoDate(last);
    }
}

std::string periodTitle(const Period& period)
{
    const Date last = period.last();
    switch (period.kind()) {
    case PeriodKind::Month:
        return monthAndYear(last);
    case PeriodKind::Quarter:
        return quarterTitle(period);
    case PeriodKind::FinancialYear:
        return financialYearTitle(period);
    case PeriodKind::CalendarYear:
        return std::to_string(yearOf(last));
    case PeriodKind::TwelveMonths:
        return "12 months to " + monthAndYear(last);
    case PeriodKind::PointInTime:
        return longDate(last);
    case PeriodKind::Range:
        break;
    }
    return period.months() > 0 ? monthSpanTitle(period.first(), last) : daySpanTitle(period.first(), last);
}

std::string periodShort(const Period& period)
{
    const Date last = period.last();
    const bool monthEndPoint = period.kind() == PeriodKind::PointInTime && last == endOfMonth(last);
    if (monthEndPoint || period.kind() == PeriodKind::Month || period.kind() == PeriodKind::TwelveMonths)
        return shortMonthAndYear(last);
    return periodTitle(period);
}

} // namespace outturn::domain

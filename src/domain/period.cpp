// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/period.h>

#include <algorithm>
#include <tuple>

namespace outturn::domain {
namespace {

constexpr int kMonthsAYear = 12;
constexpr int kMonthsAQuarter = 3;
constexpr unsigned kApril = 4;

int yearOf(Date date)
{
    return static_cast<int>(date.year());
}

unsigned monthOf(Date date)
{
    return static_cast<unsigned>(date.month());
}

bool isMonthEnd(Date date)
{
    return date == endOfMonth(date);
}

bool isWholeMonths(Date first, Date last)
{
    return first == firstOfMonth(first) && isMonthEnd(last);
}

int monthsBetween(Date first, Date last)
{
    return (yearOf(last) - yearOf(first)) * kMonthsAYear + static_cast<int>(monthOf(last))
        - static_cast<int>(monthOf(first));
}

/// The month's end `months` after the month of `date`.
Date monthEnd(Date date, int months)
{
    return endOfMonth(firstOfMonth(date, months));
}

/// The same day of the month `months` later, or that month's last day where it has no such day.
Date sameDayOf(Date date, int months)
{
    const Date end = monthEnd(date, months);
    return Date{end.year() / end.month() / std::min(date.day(), end.day())};
}

} // namespace

Period Period::month(int year, unsigned month)
{
    const Date first = makeDate(year, month, 1);
    return {PeriodKind::Month, first, endOfMonth(first)};
}

Period Period::quarter(int startYear, unsigned quarter)
{
    const Date first = firstOfMonth(makeDate(startYear, kApril, 1), (static_cast<int>(quarter) - 1) * kMonthsAQuarter);
    return {PeriodKind::Quarter, first, monthEnd(first, kMonthsAQuarter - 1)};
}

Period Period::financialYear(int startYear)
{
    return {PeriodKind::FinancialYear, makeDate(startYear, kApril, 1), makeDate(startYear + 1, 3, 31)};
}

Period Period::calendarYear(int year)
{
    return {PeriodKind::CalendarYear, makeDate(year, 1, 1), makeDate(year, 12, 31)};
}

Period Period::twelveMonthsTo(int year, unsigned month)
{
    const Date end = endOfMonth(makeDate(year, month, 1));
    return {PeriodKind::TwelveMonths, firstOfMonth(end, 1 - kMonthsAYear), end};
}

Period Period::pointInTime(Date day)
{
    return {PeriodKind::PointInTime, day, day};
}

Period Period::spanning(Date first, Date last)
{
    if (first == last)
        return pointInTime(first);
    const Period range{PeriodKind::Range, first, last};
    const int startYear = range.financialStartYear();
    for (const Period& period : {month(yearOf(last), monthOf(last)), quarter(startYear, range.quarterNumber()),
                                 financialYear(startYear), calendarYear(yearOf(last))}) {
        if (period.m_first == first && period.m_last == last)
            return period;
    }
    return range;
}

int Period::months() const
{
    return isWholeMonths(m_first, m_last) ? monthsBetween(m_first, m_last) + 1 : 0;
}

bool Period::contains(const Period& other) const
{
    return m_first <= other.m_first && other.m_last <= m_last;
}

bool Period::contains(Date day) const
{
    return m_first <= day && day <= m_last;
}

Period Period::shifted(int steps) const
{
    if (m_kind == PeriodKind::PointInTime) {
        const int offset = steps * kMonthsAQuarter;
        return pointInTime(isMonthEnd(m_last) ? monthEnd(m_last, offset) : sameDayOf(m_last, offset));
    }
    if (const int length = months(); length > 0) {
        const int offset = steps * (m_kind == PeriodKind::TwelveMonths ? 1 : length);
        return {m_kind, firstOfMonth(m_first, offset), monthEnd(m_last, offset)};
    }
    const int offset = steps * (daysBetween(m_first, m_last) + 1);
    return spanning(addDays(m_first, offset), addDays(m_last, offset));
}

Period Period::yearsLater(int years) const
{
    const int offset = years * kMonthsAYear;
    const Date last = isMonthEnd(m_last) ? monthEnd(m_last, offset) : sameDayOf(m_last, offset);
    if (m_kind == PeriodKind::PointInTime)
        return pointInTime(last);
    if (months() > 0)
        return {m_kind, firstOfMonth(m_first, offset), last};
    return spanning(sameDayOf(m_first, offset), last);
}

Period Period::rolling12() const
{
    return twelveMonthsTo(yearOf(m_last), monthOf(m_last));
}

Period Period::quarterOfEnd() const
{
    return quarter(financialStartYear(), quarterNumber());
}

int Period::financialStartYear() const
{
    return monthOf(m_last) >= kApril ? yearOf(m_last) : yearOf(m_last) - 1;
}

unsigned Period::quarterNumber() const
{
    const unsigned monthsSinceApril = (monthOf(m_last) + kMonthsAYear - kApril) % kMonthsAYear;
    return monthsSinceApril / kMonthsAQuarter + 1;
}

std::strong_ordering operator<=>(const Period& a, const Period& b)
{
    return std::tie(a.m_last, a.m_first, a.m_kind) <=> std::tie(b.m_last, b.m_first, b.m_kind);
}

} // namespace outturn::domain

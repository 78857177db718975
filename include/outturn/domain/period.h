// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <compare>
#include <string>

namespace outturn::domain {

enum class PeriodKind {
    Month,
    Quarter,       ///< of the UK financial year: Q1 = April–June … Q4 = January–March
    FinancialYear, ///< April–March
    CalendarYear,
    TwelveMonths, ///< the twelve months to the end of a month
    PointInTime,  ///< one day: the state "as at"
    Range         ///< any other span of whole days
};

/// A span of whole days for which a figure stands, both ends included.
///
/// Two periods are equal when kind and ends are: the financial year 2020/21 and the twelve months
/// to March 2021 cover the same days and are different periods. Ordered by last day, then by first
/// day, then by kind, so that a series sorts by when each figure became known.
class Period
{
public:
    Period() = default; ///< the point in time 1 January 1970

    [[nodiscard]] static Period month(int year, unsigned month);
    /// `quarter` 1–4 of the financial year that starts in April of `startYear`.
    [[nodiscard]] static Period quarter(int startYear, unsigned quarter);
    [[nodiscard]] static Period financialYear(int startYear);
    [[nodiscard]] static Period calendarYear(int year);
    [[nodiscard]] static Period twelveMonthsTo(int year, unsigned month);
    [[nodiscard]] static Period pointInTime(Date day);
    /// The span from `first` to `last`, as its most specific kind: a day, month, quarter, financial
    /// or calendar year when it is exactly one, else a range. Precondition: first ≤ last.
    [[nodiscard]] static Period spanning(Date first, Date last);

    [[nodiscard]] PeriodKind kind() const { return m_kind; }
    [[nodiscard]] Date first() const { return m_first; }
    [[nodiscard]] Date last() const { return m_last; }

    /// Whole months covered: 1, 3, 12 …; 0 where the span is not made of whole months.
    [[nodiscard]] int months() const;
    [[nodiscard]] bool contains(const Period& other) const;
    [[nodiscard]] bool contains(Date day) const;

    /// The period of the same kind that many steps later (earlier when negative). A step is the
    /// period's own length; twelve-month windows step by a month; a point in time that is a month's
    /// end steps by a quarter to a month's end, other points by their own day of the month; a range
    /// of whole months steps by its months, other ranges by their days (and are a month or quarter
    /// where they come to cover exactly one).
    [[nodiscard]] Period shifted(int steps) const;
    [[nodiscard]] Period previous() const { return shifted(-1); }
    [[nodiscard]] Period next() const { return shifted(1); }
    /// The same period that many years later (earlier when negative); month ends stay month ends.
    [[nodiscard]] Period yearsLater(int years) const;
    [[nodiscard]] Period sameLastYear() const { return yearsLater(-1); }
    /// The twelve months to the month in which this period ends.
    [[nodiscard]] Period rolling12() const;
    /// The quarter of the financial year in which this period ends.
    [[nodiscard]] Period quarterOfEnd() const;
    /// 2021 for a period that ends in financial year 2021/22.
    [[nodiscard]] int financialStartYear() const;
    /// 1–4, the quarter in which the period ends.
    [[nodiscard]] unsigned quarterNumber() const;

    friend bool operator==(const Period&, const Period&) = default;
    friend std::strong_ordering operator<=>(const Period& a, const Period& b);

private:
    Period(PeriodKind kind, Date first, Date last)
        : m_kind(kind)
        , m_first(first)
        , m_last(last)
    {
    }

    PeriodKind m_kind{PeriodKind::PointInTime};
    Date m_first{makeDate(1970, 1, 1)};
    Date m_last{makeDate(1970, 1, 1)};
};

} // namespace outturn::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/period.h>

#include "domain_printers.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::domain;

namespace {

const Period kSeptember = Period::month(2021, 9);
const Period kQ2 = Period::quarter(2021, 2);
const Period kYear = Period::financialYear(2021);
const Period kMonthEnd = Period::pointInTime(makeDate(2021, 9, 30));

Period span(Date first, Date last)
{
    return Period::spanning(first, last);
}

} // namespace

TEST_CASE("the second quarter of 2021/22 is July to September 2021", "[unit]")
{
    CHECK(kQ2.first() == makeDate(2021, 7, 1));
    CHECK(kQ2.last() == makeDate(2021, 9, 30));
}

TEST_CASE("the fourth quarter of a financial year lies in the next calendar year", "[unit]")
{
    const Period q4 = Period::quarter(2021, 4);

    CHECK(q4.first() == makeDate(2022, 1, 1));
    CHECK(q4.last() == makeDate(2022, 3, 31));
    CHECK(q4.financialStartYear() == 2021);
    CHECK(q4.quarterNumber() == 4);
}

TEST_CASE("every kind covers the days its name says", "[unit]")
{
    CHECK(Period::month(2020, 2).last() == makeDate(2020, 2, 29));
    CHECK(kYear.first() == makeDate(2021, 4, 1));
    CHECK(kYear.last() == makeDate(2022, 3, 31));
    CHECK(Period::calendarYear(2021).first() == makeDate(2021, 1, 1));
    CHECK(Period::twelveMonthsTo(2021, 9).first() == makeDate(2020, 10, 1));
    CHECK(Period::twelveMonthsTo(2021, 9).last() == makeDate(2021, 9, 30));
    CHECK(Period().first() == makeDate(1970, 1, 1));
}

TEST_CASE("the same days under another kind are another period", "[unit]")
{
    CHECK(Period::financialYear(2020) != Period::twelveMonthsTo(2021, 3));
    CHECK(Period::financialYear(2020) == Period::financialYear(2020));
    CHECK(Period::financialYear(2020) < Period::twelveMonthsTo(2021, 3));
}

TEST_CASE("a span takes its most specific kind", "[unit]")
{
    CHECK(span(makeDate(2021, 9, 30), makeDate(2021, 9, 30)) == kMonthEnd);
    CHECK(span(makeDate(2021, 9, 1), makeDate(2021, 9, 30)) == kSeptember);
    CHECK(span(makeDate(2021, 7, 1), makeDate(2021, 9, 30)) == kQ2);
    CHECK(span(makeDate(2021, 4, 1), makeDate(2022, 3, 31)) == kYear);
    CHECK(span(makeDate(2021, 1, 1), makeDate(2021, 12, 31)) == Period::calendarYear(2021));
    CHECK(span(makeDate(2020, 10, 1), makeDate(2021, 9, 30)).kind() == PeriodKind::Range);
    CHECK(span(makeDate(2021, 8, 1), makeDate(2021, 10, 31)).kind() == PeriodKind::Range);
    CHECK(span(makeDate(2021, 9, 2), makeDate(2021, 9, 30)).kind() == PeriodKind::Range);
}

TEST_CASE("periods order by when they end, then by when they begin", "[unit]")
{
    std::vector<Period> periods{Period::month(2021, 10), kMonthEnd, kSeptember, Period::twelveMonthsTo(2021, 9), kQ2};
    std::sort(periods.begin(), periods.end());

    CHECK(periods == std::vector{Period::twelveMonthsTo(2021, 9), kQ2, kSeptember, kMonthEnd, Period::month(2021, 10)});
}

TEST_CASE("whole months are counted, broken ones are none", "[unit]")
{
    CHECK(kSeptember.months() == 1);
    CHECK(kQ2.months() == 3);
    CHECK(Period::twelveMonthsTo(2021, 9).months() == 12);
    CHECK(span(makeDate(2020, 11, 1), makeDate(2021, 2, 28)).months() == 4);
    CHECK(kMonthEnd.months() == 0);
    CHECK(span(makeDate(2021, 9, 1), makeDate(2021, 9, 29)).months() == 0);
}

TEST_CASE("a period contains what lies within it, both ends included", "[unit]")
{
    CHECK(kQ2.contains(kSeptember));
    CHECK(kQ2.contains(kQ2));
    CHECK(kQ2.contains(kMonthEnd));
    CHECK_FALSE(kSeptember.contains(kQ2));
    CHECK(kQ2.contains(makeDate(2021, 7, 1)));
    CHECK_FALSE(kQ2.contains(makeDate(2021, 6, 30)));
    CHECK_FALSE(kQ2.contains(makeDate(2021, 10, 1)));
}

TEST_CASE("the previous period is one length earlier, across years", "[unit]")
{
    CHECK(Period::month(2021, 1).previous() == Period::month(2020, 12));
    CHECK(Period::quarter(2021, 1).previous() == Period::quarter(2020, 4));
    CHECK(Period::quarter(2021, 4).next() == Period::quarter(2022, 1));
    CHECK(kYear.previous() == Period::financialYear(2020));
    CHECK(Period::calendarYear(2021).next() == Period::calendarYear(2022));
    CHECK(kQ2.shifted(0) == kQ2);
}

TEST_CASE("twelve-month windows step by a month", "[unit]")
{
    CHECK(Period::twelveMonthsTo(2021, 9).next() == Period::twelveMonthsTo(2021, 10));
    CHECK(Period::twelveMonthsTo(2021, 9).shifted(-12) == Period::twelveMonthsTo(2020, 9));
}

TEST_CASE("a point at a month's end steps from quarter end to quarter end", "[unit]")
{
    CHECK(kMonthEnd.next() == Period::pointInTime(makeDate(2021, 12, 31)));
    CHECK(kMonthEnd.previous() == Period::pointInTime(makeDate(2021, 6, 30)));
    CHECK(Period::pointInTime(makeDate(2021, 2, 28)).next() == Period::pointInTime(makeDate(2021, 5, 31)));
}

TEST_CASE("any other point keeps its day, or the month's last where there is none such", "[unit]")
{
    CHECK(Period::pointInTime(makeDate(2021, 9, 15)).next() == Period::pointInTime(makeDate(2021, 12, 15)));
    CHECK(Period::pointInTime(makeDate(2020, 11, 29)).next() == Period::pointInTime(makeDate(2021, 2, 28)));
}

TEST_CASE("a range steps by its own length", "[unit]")
{
    const Period sixMonths = span(makeDate(2021, 3, 1), makeDate(2021, 8, 31));
    const Period fortnight = span(makeDate(2021, 9, 1), makeDate(2021, 9, 14));

    CHECK(sixMonths.previous() == span(makeDate(2020, 9, 1), makeDate(2021, 2, 28)));
    CHECK(fortnight.next() == span(makeDate(2021, 9, 15), makeDate(2021, 9, 28)));
    CHECK(fortnight.next().kind() == PeriodKind::Range);
}

TEST_CASE("a range of days that steps onto exactly a month is that month", "[unit]")
{
    CHECK(span(makeDate(2020, 11, 1), makeDate(2020, 12, 1)).previous() == Period::month(2020, 10));
}

TEST_CASE("a year earlier the same period is found, month ends at month ends", "[unit]")
{
    CHECK(kSeptember.sameLastYear() == Period::month(2020, 9));
    CHECK(kQ2.yearsLater(-3) == Period::quarter(2018, 2));
    CHECK(Period::twelveMonthsTo(2021, 2).sameLastYear() == Period::twelveMonthsTo(2020, 2));
    CHECK(Period::twelveMonthsTo(2021, 2).sameLastYear().last() == makeDate(2020, 2, 29));
    CHECK(Period::pointInTime(makeDate(2021, 2, 28)).sameLastYear() == Period::pointInTime(makeDate(2020, 2, 29)));
    CHECK(Period::pointInTime(makeDate(2021, 9, 15)).sameLastYear() == Period::pointInTime(makeDate(2020, 9, 15)));
    CHECK(span(makeDate(2020, 2, 15), makeDate(2020, 2, 29)).yearsLater(1)
          == span(makeDate(2021, 2, 15), makeDate(2021, 2, 28)));
}

TEST_CASE("the window, quarter and year of a period are those in which it ends", "[unit]")
{
    CHECK(kSeptember.rolling12() == Period::twelveMonthsTo(2021, 9));
    CHECK(kQ2.rolling12() == Period::twelveMonthsTo(2021, 9));
    CHECK(Period::month(2022, 1).quarterOfEnd() == Period::quarter(2021, 4));
    CHECK(Period::twelveMonthsTo(2021, 9).quarterOfEnd() == kQ2);
    CHECK(kMonthEnd.quarterOfEnd() == kQ2);
    CHECK(Period::month(2021, 3).financialStartYear() == 2020);
    CHECK(Period::month(2021, 4).financialStartYear() == 2021);
    CHECK(Period::month(2021, 6).quarterNumber() == 1);
}

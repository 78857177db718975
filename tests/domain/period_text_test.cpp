// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printers.h"

using namespace outturn;
using namespace outturn::domain;

namespace {
const Period kSixMonths = Period::spanning(makeDate(2021, 3, 1), makeDate(2021, 8, 31));
const Period kFortnight = Period::spanning(makeDate(2021, 9, 1), makeDate(2021, 9, 15));
} // namespace

TEST_CASE("keys are canonical", "[unit]")
{
    CHECK(periodKey(Period::month(2021, 9)) == "2021-09");
    CHECK(periodKey(Period::quarter(2021, 2)) == "2021-22-Q2");
    CHECK(periodKey(Period::quarter(2021, 4)) == "2021-22-Q4");
    CHECK(periodKey(Period::quarter(1999, 1)) == "1999-00-Q1");
    CHECK(periodKey(Period::twelveMonthsTo(2021, 9)) == "2021-09/12m");
    CHECK(periodKey(Period::financialYear(2021)) == "2021-04-01/2022-03-31");
    CHECK(periodKey(Period::calendarYear(2021)) == "2021-01-01/2021-12-31");
    CHECK(periodKey(Period::pointInTime(makeDate(2021, 9, 30))) == "2021-09-30/2021-09-30");
    CHECK(periodKey(kSixMonths) == "2021-03-01/2021-08-31");
}

TEST_CASE("titles are in full, for people", "[unit]")
{
    CHECK(periodTitle(Period::month(2021, 9)) == "September 2021");
    CHECK(periodTitle(Period::quarter(2021, 2)) == "Q2 21/22");
    CHECK(periodTitle(Period::quarter(1999, 1)) == "Q1 1999/00");
    CHECK(periodTitle(Period::financialYear(2021)) == "2021/22");
    CHECK(periodTitle(Period::calendarYear(2021)) == "2021");
    CHECK(periodTitle(Period::twelveMonthsTo(2021, 9)) == "12 months to September 2021");
    CHECK(periodTitle(Period::pointInTime(makeDate(2021, 9, 30))) == "30 September 2021");
}

TEST_CASE("the title of a span says no year or month twice", "[unit]")
{
    CHECK(periodTitle(kSixMonths) == "March–August 2021");
    CHECK(periodTitle(Period::spanning(makeDate(2020, 11, 1), makeDate(2021, 1, 31))) == "November 2020–January 2021");
    CHECK(periodTitle(kFortnight) == "1–15 September 2021");
    CHECK(periodTitle(Period::spanning(makeDate(2021, 8, 30), makeDate(2021, 9, 2))) == "30 August–2 September 2021");
    CHECK(periodTitle(Period::spanning(makeDate(2020, 12, 30), makeDate(2021, 1, 2)))
          == "30 December 2020–2 January 2021");
}

TEST_CASE("short forms fit an axis", "[unit]")
{
    CHECK(periodShort(Period::month(2021, 9)) == "Sep 21");
    CHECK(periodShort(Period::month(2009, 5)) == "May 09");
    CHECK(periodShort(Period::twelveMonthsTo(2021, 9)) == "Sep 21");
    CHECK(periodShort(Period::pointInTime(makeDate(2021, 9, 30))) == "Sep 21");
    CHECK(periodShort(Period::pointInTime(makeDate(2021, 9, 15))) == "15 September 2021");
    CHECK(periodShort(Period::quarter(2021, 2)) == "Q2 21/22");
    CHECK(periodShort(Period::financialYear(2021)) == "2021/22");
    CHECK(periodShort(Period::calendarYear(2021)) == "2021");
    CHECK(periodShort(kSixMonths) == "March–August 2021");
}

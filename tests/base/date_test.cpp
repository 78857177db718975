// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/date.h>

#include "support/catch.h"

using namespace outturn;

TEST_CASE("a month ends on its last day, in leap years too", "[unit]")
{
    CHECK(endOfMonth(makeDate(2021, 9, 4)) == makeDate(2021, 9, 30));
    CHECK(endOfMonth(makeDate(2021, 12, 31)) == makeDate(2021, 12, 31));
    CHECK(endOfMonth(makeDate(2020, 2, 1)) == makeDate(2020, 2, 29));
    CHECK(endOfMonth(makeDate(1900, 2, 1)) == makeDate(1900, 2, 28));
}

TEST_CASE("the first of a month is found across years", "[unit]")
{
    CHECK(firstOfMonth(makeDate(2021, 9, 30)) == makeDate(2021, 9, 1));
    CHECK(firstOfMonth(makeDate(2021, 9, 30), 4) == makeDate(2022, 1, 1));
    CHECK(firstOfMonth(makeDate(2021, 9, 30), -11) == makeDate(2020, 10, 1));
}

TEST_CASE("days are added and counted across month ends", "[unit]")
{
    CHECK(addDays(makeDate(2021, 9, 30), 1) == makeDate(2021, 10, 1));
    CHECK(addDays(makeDate(2020, 3, 1), -1) == makeDate(2020, 2, 29));
    CHECK(daysBetween(makeDate(2020, 4, 1), makeDate(2021, 4, 1)) == 365);
    CHECK(daysBetween(makeDate(2021, 4, 1), makeDate(2020, 4, 1)) == -365);
}

TEST_CASE("an ISO date reads back as the day it was written from", "[unit]")
{
    const Date day = makeDate(2021, 9, 30);

    CHECK(isoDate(day) == "2021-09-30");
    CHECK(parseIsoDate("2021-09-30") == day);
}

TEST_CASE("what is no ISO date is refused with the text and the form that would do", "[unit]")
{
    for (const char* text : {"", "30/09/2021", "2021-9-30", "2021-09-30 ", "2021-09-3x", "+021-09-30"}) {
        CAPTURE(text);
        const auto date = parseIsoDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == ErrorCode::InvalidText);
        CHECK(date.error().message
              == std::string("“") + text + "” is not a date; write year, month and day like 2021-09-30.");
    }
}

TEST_CASE("a day that does not exist is refused", "[unit]")
{
    for (const char* text : {"2021-02-29", "2021-13-01", "2021-00-10", "2021-09-31", "2021-09-00"}) {
        CAPTURE(text);
        const auto date = parseIsoDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().message == std::string("There is no day ") + text + "; check month and day.");
    }
}

TEST_CASE("dates and months are named in full and short", "[unit]")
{
    CHECK(longDate(makeDate(2021, 9, 3)) == "3 September 2021");
    CHECK(monthName(std::chrono::January) == "January");
    CHECK(monthName(std::chrono::December) == "December");
    CHECK(shortMonthName(std::chrono::May) == "May");
    CHECK(shortMonthName(std::chrono::September) == "Sep");
}

TEST_CASE("Excel serial numbers count from the start of 1900 as Excel counts", "[unit]")
{
    CHECK(dateFromExcelSerial(61) == makeDate(1900, 3, 1));
    CHECK(dateFromExcelSerial(44440) == makeDate(2021, 9, 1));
    CHECK(dateFromExcelSerial(44469) == makeDate(2021, 9, 30));
    CHECK(dateFromExcelSerial(2958465) == makeDate(9999, 12, 31));
}

TEST_CASE("serials around Excel's leap day that never was, and beyond its calendar, are refused", "[unit]")
{
    for (const long serial : {-1L, 0L, 1L, 60L, 2958466L}) {
        CAPTURE(serial);
        const auto date = dateFromExcelSerial(serial);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == ErrorCode::InvalidText);
        CHECK(date.error().message.find(std::to_string(serial)) == 0);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printers.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

void checkAllRead(std::initializer_list<const char*> texts, const Period& expected)
{
    for (const char* text : texts) {
        CAPTURE(text);
        const auto period = parsePeriod(text);
        if (!period)
            FAIL_CHECK(period.error().message);
        else
            CHECK(*period == expected);
    }
}

std::string refusal(std::string_view text)
{
    const auto period = parsePeriod(text);
    return period ? "read as " + periodKey(*period) : period.error().message;
}

} // namespace

TEST_CASE("quarters are read with their financial year before or behind", "[unit]")
{
    checkAllRead({"Q2 21/22", "Q2 2021/22", "Q2 2021-22", "Q2 21-22", "q2 2021/2022", "2021/22 Q2", "21/22 Q2",
                  "2021-22-Q2", "2021-22 q2", "Quarter 2 2021/22", "Quarter 2 of 2021/22", "Qtr 2 2021/22",
                  "2nd quarter 2021/22", "Q2 FY21/22", "FY 2021/22 Q2", "Q2 (2021/22)", "Q2, 2021/22", "Q2–2021/22"},
                 Period::quarter(2021, 2));
    checkAllRead({"Q4 99/00", "Q4 2099/00"}, Period::quarter(2099, 4));
    checkAllRead({"Q1 1999/00"}, Period::quarter(1999, 1));
}

TEST_CASE("quarters are read by their months, with any dash and any blank", "[unit]")
{
    checkAllRead({"Jul-Sep 2021", "July – September 2021", "Jul–Sep 21", "JUL—SEP 2021", "July to September 2021",
                  "Jul\u00A0\u2212\u00A0Sep\u00A02021", "Jul-Sep-21", "from July to September 2021",
                  "Jul 2021 - Sep 2021", "2021-07 to 2021-09", "01/07/2021 - 30/09/2021", "2021-07-01/2021-09-30"},
                 Period::quarter(2021, 2));
}

TEST_CASE("months are read by name and by number", "[unit]")
{
    checkAllRead({"Sep-21", "Sep–21", "Sep 2021", "Sept. 2021", "September 2021", "SEPTEMBER  2021", "Sep '21",
                  "Sep ’21", "2021-09", "09/2021", "9/2021", "202109", "2021 Sep", "\u00A0Sep\u00A0\u00A021 "},
                 Period::month(2021, 9));
    checkAllRead({"May 2021", "may-21"}, Period::month(2021, 5));
    checkAllRead({"2011-12"}, Period::month(2011, 12));
}

TEST_CASE("twelve-month windows are read in words and as keys", "[unit]")
{
    checkAllRead({"12 months to Sep 2021", "12 months to 30 September 2021", "year ending September 2021",
                  "Year ended Sep-21", "12 Months ending 30/09/2021", "12-month to Sep 2021", "2021-09/12m",
                  "twelve months to September 2021", "rolling 12 months to Sep 21", "year to 30th September 2021"},
                 Period::twelveMonthsTo(2021, 9));
}

TEST_CASE("financial and calendar years are told apart", "[unit]")
{
    checkAllRead({"2021/22", "2021-22", "2021–22", "2021/2022", "FY 2021/22", "FY21/22", "financial year 2021/22",
                  "2021/22 financial year", "2021-04-01/2022-03-31", "April 2021 to March 2022"},
                 Period::financialYear(2021));
    checkAllRead({"2011/12"}, Period::financialYear(2011));
    checkAllRead({"2021", "January to December 2021"}, Period::calendarYear(2021));
}

TEST_CASE("days are points in time", "[unit]")
{
    checkAllRead({"2021-09-30", "30 September 2021", "30th Sept 2021", "30/09/2021", "30-09-2021", "30-Sep-21",
                  "30 Sep 21", "30/09/21", "2021-09-30/2021-09-30"},
                 Period::pointInTime(makeDate(2021, 9, 30)));
}

TEST_CASE("other spans are read from their ends", "[unit]")
{
    checkAllRead({"2021-03-01/2021-08-31", "Mar 2021 - Aug 2021", "March–August 2021", "Mar-21 - Aug-21"},
                 Period::spanning(makeDate(2021, 3, 1), makeDate(2021, 8, 31)));
    checkAllRead({"Nov 2020 to Jan 2021", "November 2020–January 2021"},
                 Period::spanning(makeDate(2020, 11, 1), makeDate(2021, 1, 31)));
    checkAllRead({"1–15 September 2021", "1-15 Sep 21"}, Period::spanning(makeDate(2021, 9, 1), makeDate(2021, 9, 15)));
    checkAllRead({"30 August–2 September 2021"}, Period::spanning(makeDate(2021, 8, 30), makeDate(2021, 9, 2)));
    checkAllRead({"30 December 2020 – 2 January 2021"}, Period::spanning(makeDate(2020, 12, 30), makeDate(2021, 1, 2)));
}

TEST_CASE("an Excel serial is the month it begins, else its day", "[unit]")
{
    checkAllRead({"44440"}, Period::month(2021, 9));
    checkAllRead({"44469"}, Period::pointInTime(makeDate(2021, 9, 30)));
}

TEST_CASE("what is no period is refused with the text and the forms that would do", "[unit]")
{
    for (const char* text : {"", " ", "Total", "Septober 2021", "158", "1,401", "30.7%", "21/22", "Sep", "7 2021",
                             "2021-09-30T00:00", "20210930", "44440.5", "Q2 21/22 Q3 21/22", "Sep 2021*", "\xFF\xFE"}) {
        CAPTURE(text);
        CHECK(refusal(text)
              == std::string("“") + text
                  + "” is not a period; write it like Q2 2021/22, Sep 2021, Jul-Sep 2021, 12 months to Sep 2021, "
                    "2021/22, 2021 or 30 September 2021.");
    }
}

TEST_CASE("a quarter without its financial year is asked for it", "[unit]")
{
    for (const char* text : {"Q2", "Q2 2021", "2021 Q2", "Q2 21"}) {
        CAPTURE(text);
        CHECK(refusal(text)
              == std::string("“") + text + "” names a quarter but not its financial year; write it like Q2 2021/22.");
    }
}

TEST_CASE("numbers that name no day, month or year are said to", "[unit]")
{
    for (const char* text :
         {"31 September 2021", "2021-02-29", "13/2021", "202113", "2021/23", "Q5 2021/22", "Q0 21/22", "Q2 2021/21",
          "Sep 1", "September 2500", "1066", "Nov-Jan 2021", "2021-08-31/2021-03-01", "12 months to 15 September 2021",
          "12 months to 2021", "12 months to Q2 2021/22"}) {
        CAPTURE(text);
        CHECK(refusal(text)
              == std::string("“") + text
                  + "” is written like a period, but there is no such day, month or year; check its numbers.");
    }
}

TEST_CASE("a refusal carries the text for the caller that shows places", "[unit]")
{
    const auto refused = parsePeriod("Total");

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidText);
    CHECK(refused.error().context == ErrorContext{{"text", "Total"}});
}

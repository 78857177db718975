// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/axis.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;

namespace {

std::string labels(const Axis& axis)
{
    std::string all;
    for (const auto& tick : axis.ticks)
        all += (all.empty() ? "" : " | ") + tick.label;
    return all;
}

} // namespace

TEST_CASE("two years are labelled at half-years' ends", "[unit]")
{
    CHECK(labels(calendarAxis(makeDate(2019, 10, 31), makeDate(2021, 9, 30))) == "Mar 20 | Sep 20 | Mar 21 | Sep 21");
}

TEST_CASE("one year is labelled at quarters' ends and half a year month by month", "[unit]")
{
    CHECK(labels(calendarAxis(makeDate(2020, 9, 30), makeDate(2021, 9, 30)))
          == "Sep 20 | Dec 20 | Mar 21 | Jun 21 | Sep 21");
    CHECK(labels(calendarAxis(makeDate(2021, 4, 30), makeDate(2021, 9, 30)))
          == "Apr 21 | May 21 | Jun 21 | Jul 21 | Aug 21 | Sep 21");
}

TEST_CASE("a last period off the rhythm is labelled and its near neighbour gives way", "[unit]")
{
    CHECK(labels(calendarAxis(makeDate(2020, 6, 30), makeDate(2021, 7, 31)))
          == "Jun 20 | Sep 20 | Dec 20 | Mar 21 | Jul 21");
    CHECK(labels(calendarAxis(makeDate(2020, 6, 30), makeDate(2021, 8, 31)))
          == "Jun 20 | Sep 20 | Dec 20 | Mar 21 | Jun 21 | Aug 21");
}

TEST_CASE("twenty years are labelled every few years", "[unit]")
{
    const Axis axis = calendarAxis(makeDate(2001, 4, 30), makeDate(2021, 3, 31));

    CHECK(axis.ticks.size() <= 7);
    CHECK(axis.ticks.back().label == "Mar 21");
}

TEST_CASE("positions are days since 1970", "[unit]")
{
    const Axis axis = calendarAxis(makeDate(1970, 1, 31), makeDate(1970, 4, 30));

    CHECK(axis.min == 30);
    CHECK(axis.max == 119);
    CHECK(axis.ticks.front().at == 30);
}

TEST_CASE("a lone period stands in the middle of its axis", "[unit]")
{
    const Axis axis = calendarAxis(makeDate(2021, 9, 30), makeDate(2021, 9, 30));

    REQUIRE(axis.ticks.size() == 1);
    CHECK(axis.ticks.front().at == (axis.min + axis.max) / 2);
    CHECK(axis.min < axis.max);
}

TEST_CASE("every span has ascending ticks, no more than wanted, the last period among them", "[unit]")
{
    for (int months = 0; months < 400; ++months) {
        for (const int wanted : {1, 2, 4, 7}) {
            const Date last = endOfMonth(firstOfMonth(makeDate(1999, 4, 30), months));
            const Axis axis = calendarAxis(makeDate(1999, 4, 30), last, wanted);
            CAPTURE(months, wanted);
            REQUIRE(std::ssize(axis.ticks) <= wanted);
            REQUIRE(axis.ticks.back().label.substr(0, 3) == shortMonthName(last.month()));
            for (std::size_t i = 1; i < axis.ticks.size(); ++i)
                REQUIRE(axis.ticks[i - 1].at < axis.ticks[i].at);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/calendar.h"

#include "support/catch.h"

using namespace outturn::claims;

namespace {

// The first stretch that a text names.
std::optional<Stretch> firstStretch(const Reading& reading)
{
    for (std::size_t token = 0; token < reading.tokens.size(); ++token)
        if (auto found = stretchAt(reading, token))
            return found;
    return std::nullopt;
}

std::optional<EndedSpan> firstSpan(const Reading& reading)
{
    for (std::size_t token = 0; token < reading.tokens.size(); ++token)
        if (auto found = endedSpanAt(reading, token))
            return found;
    return std::nullopt;
}

double lengthOf(std::string_view text)
{
    const Reading reading = readText(text);
    const auto found = firstStretch(reading);
    REQUIRE(found);
    return found->to - found->from;
}

double daysFrom(std::string_view earlier, std::string_view later)
{
    const Reading first = readText(earlier);
    const Reading second = readText(later);
    const auto a = firstStretch(first);
    const auto b = firstStretch(second);
    REQUIRE(a);
    REQUIRE(b);
    return b->from - a->from;
}

double spanOf(std::string_view text)
{
    const Reading reading = readText(text);
    const auto found = firstSpan(reading);
    REQUIRE(found);
    return found->days;
}

} // namespace

TEST_CASE("a stretch of time is as long as the calendar says", "[claims]")
{
    CHECK(lengthOf("It opened on 4 March 2024.") == 1);
    CHECK(lengthOf("It opened on Saturday the 13th of June.") == 1);
    CHECK(lengthOf("In February 2023 it was closed.") == 28);
    CHECK(lengthOf("In February 2024 it was closed.") == 29);
    CHECK(lengthOf("In February 1900 it was closed.") == 28);
    CHECK(lengthOf("From July to September 2022 it was closed.") == 92);
    CHECK(lengthOf("In the Apr–Jun quarter of 2023 it was closed.") == 91);
    CHECK(lengthOf("In spring 2023 it was closed.") == 92);
}

TEST_CASE("days are counted on over the ends of months and years", "[claims]")
{
    CHECK(daysFrom("on 28 February 2024", "on 1 March 2024") == 2);
    CHECK(daysFrom("on 28 February 2023", "on 1 March 2023") == 1);
    CHECK(daysFrom("on 31 December 2023", "on 1 January 2024") == 1);
    CHECK(daysFrom("on 1 January 2000", "on 1 January 2001") == 366);
    CHECK(daysFrom("on 27 October", "on 30 October") == 3);
}

TEST_CASE("a weekday by itself is a day of the week from Monday", "[claims]")
{
    const Reading reading = readText("We meet on Thursday.");
    const auto found = firstStretch(reading);
    REQUIRE(found);
    CHECK(found->weekday);
    CHECK(found->from == 3);
    CHECK(weekdayNumber("sunday") == 7);
    CHECK(weekdayNumber("march") == 0);
}

TEST_CASE("a span between two ends counts both", "[claims]")
{
    CHECK(spanOf("open from 1 to 21 March") == 21);
    CHECK(spanOf("from 2 May to 13 June") == 43);
    CHECK(spanOf("opened on 20 December 2023 to 2 January 2024") == 14);
    CHECK(spanOf("from 20 December to 2 January") == 14);
}

TEST_CASE("a span of months or years tells how many", "[claims]")
{
    const Reading months = readText("from April 2022 to June 2023");
    const auto quarter = firstSpan(months);
    REQUIRE(quarter);
    CHECK(quarter->months == 15);
    CHECK(quarter->dated);
    const Reading years = readText("between 2019 and 2023");
    const auto five = firstSpan(years);
    REQUIRE(five);
    CHECK(five->years);
    CHECK(five->months == 60);
}

TEST_CASE("what ends before it begins is no span", "[claims]")
{
    CHECK_FALSE(firstSpan(readText("from 21 March 2024 to 1 March 2024")));
    CHECK_FALSE(firstSpan(readText("rooms 4 to 9 and 12")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printers.h"

#include <cmath>

using namespace outturn;
using namespace outturn::domain;

namespace {

void checkAllRead(std::initializer_list<const char*> texts, const Quantity& expected)
{
    for (const char* text : texts) {
        CAPTURE(text);
        const auto quantity = parseQuantity(text, expected.unit);
        if (!quantity)
            FAIL_CHECK(quantity.error().message);
        else
            CHECK(*quantity == expected);
    }
}

void checkAllRefused(std::initializer_list<const char*> texts, Unit unit, const std::string& advice)
{
    for (const char* text : texts) {
        CAPTURE(text);
        const auto quantity = parseQuantity(text, unit);
        REQUIRE_FALSE(quantity);
        CHECK(quantity.error().code == ErrorCode::InvalidText);
        CHECK(quantity.error().message == std::string("“") + text + "” is not a figure in " + advice);
    }
}

} // namespace

TEST_CASE("counts are read with and without thousands commas", "[unit]")
{
    checkAllRead({"1401", "1,401", " 1,401 ", "+1,401"}, {.value = 1401, .unit = Unit::Count});
    checkAllRead({"-1,401.50", "−1401.50"}, {.value = -1401.5, .unit = Unit::Count, .decimals = 2});
    checkAllRefused(
        {"", "-", "1,40", "14,01", "1401,000", ",401", "1401,", "1,,401", "12 a", "n/a", "1.2.3", "5.", ".5", "--5"},
        Unit::Count, "count; write it like 1,401.");
}

TEST_CASE("a zero has no sign", "[unit]")
{
    CHECK_FALSE(std::signbit(parseQuantity("−0.0", Unit::Count).value().value));
}

TEST_CASE("percentages and points keep the decimals that are written", "[unit]")
{
    checkAllRead({"30.7%", "30.7 %", "30.7", "30.7 per cent", "30.7\u00A0percent"},
                 {.value = 30.7, .unit = Unit::Percent, .decimals = 1});
    checkAllRead({"30.70%"}, {.value = 30.7, .unit = Unit::Percent, .decimals = 2});
    checkAllRead({"−0.4 points", "-0.4 percentage points", "-0.4pp", "-0.4 % points", "-0.4 pts"},
                 {.value = -0.4, .unit = Unit::PercentagePoints, .decimals = 1});
    checkAllRefused({"30.7 points", "%", "30,7%"}, Unit::Percent, "percent; write it like 30.7%.");
}

TEST_CASE("durations are read as clock times and as seconds", "[unit]")
{
    checkAllRead({"16:32", "0:16:32", "00:16:32", "992", "992 s", "992 seconds"},
                 {.value = 992, .unit = Unit::Duration});
    checkAllRead({"2:45:10"}, {.value = 9910, .unit = Unit::Duration});
    checkAllRead({"75:10"}, {.value = 4510, .unit = Unit::Duration});
    checkAllRead({"1:05.3", "65.3 s"}, {.value = 65.3, .unit = Unit::Duration, .decimals = 1});
    checkAllRead({"-0:17", "−17 s"}, {.value = -17, .unit = Unit::Duration});
    checkAllRefused({"16:60", "1:60:00", "16:3", "16:032", ":32", "16:", "1:2:3:4", "1.5:00", "1:05.5:00", "-:30"},
                    Unit::Duration, "duration; write it like 16:32, 2:45:10 or 17 s.");
}

TEST_CASE("ranks are read with and without the size of the group", "[unit]")
{
    checkAllRead({"4/8", "4 / 8"}, {.value = 4, .unit = Unit::Rank, .groupSize = 8});
    checkAllRead({"4"}, {.value = 4, .unit = Unit::Rank});
    checkAllRefused({"4/", "/8", "4/0", "4/8/9", "4/x"}, Unit::Rank, "rank; write it like 4/8.");
}

TEST_CASE("money, posts, rates, hours and scores are read with their signs", "[unit]")
{
    checkAllRead({"£300,000", "300000", "£ 300,000"}, {.value = 300000, .unit = Unit::Money});
    checkAllRead({"−£300,000"}, {.value = -300000, .unit = Unit::Money});
    checkAllRead({"1,401 FTE", "1401"}, {.value = 1401, .unit = Unit::Fte});
    checkAllRead({"3.2 per 1,000", "3.2 per 1000", "3.2"}, {.value = 3.2, .unit = Unit::RatePer1000, .decimals = 1});
    checkAllRead({"56 hours", "56 hrs", "56h"}, {.value = 56, .unit = Unit::Hours});
    checkAllRead({"1 hour"}, {.value = 1, .unit = Unit::Hours});
    checkAllRead({"7/10", "7 out of 10", "7"}, {.value = 7, .unit = Unit::Score});
    checkAllRefused({"£", "$5", "300,00"}, Unit::Money, "money; write it like £300,000.");
}

TEST_CASE("dates are read as days", "[unit]")
{
    checkAllRead({"31 December 2021", "2021-12-31", "31/12/2021"}, {.value = 18992, .unit = Unit::Date});
    checkAllRefused({"December 2021", "32 December 2021"}, Unit::Date, "date; write it like 31 December 2021.");
}

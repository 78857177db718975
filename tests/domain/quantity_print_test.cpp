// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printers.h"

#include <limits>

using namespace outturn;
using namespace outturn::domain;

namespace {

std::string print(double value, Unit unit, int decimals = 0, std::optional<int> groupSize = {})
{
    return printed({.value = value, .unit = unit, .decimals = decimals, .groupSize = groupSize});
}

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST_CASE("each unit prints as the sector writes it", "[unit]")
{
    CHECK(print(1401, Unit::Count) == "1,401");
    CHECK(print(30.7, Unit::Percent, 1) == "30.7%");
    CHECK(print(-0.4, Unit::PercentagePoints, 1) == "−0.4 points");
    CHECK(print(300000, Unit::Money) == "£300,000");
    CHECK(print(-300000, Unit::Money) == "−£300,000");
    CHECK(print(1401.0, Unit::Fte) == "1,401 FTE");
    CHECK(print(3.2, Unit::RatePer1000, 1) == "3.2 per 1,000");
    CHECK(print(56, Unit::Hours) == "56 hours");
    CHECK(print(7, Unit::Score) == "7/10");
    CHECK(print(18992, Unit::Date) == "31 December 2021");
    CHECK(print(-1, Unit::Date) == "31 December 1969");
}

TEST_CASE("a rank prints with the size of its group where that is known", "[unit]")
{
    CHECK(print(4, Unit::Rank, 0, 8) == "4/8");
    CHECK(print(4, Unit::Rank) == "4");
}

TEST_CASE("one of a thing is singular", "[unit]")
{
    CHECK(print(1, Unit::Hours) == "1 hour");
    CHECK(print(1, Unit::PercentagePoints) == "1 point");
    CHECK(print(1, Unit::PercentagePoints, 1) == "1.0 points");
    CHECK(printedDifference(-1, Unit::Rank, 0) == "−1 place");
}

TEST_CASE("durations change form at a minute and at an hour", "[unit]")
{
    CHECK(print(0, Unit::Duration) == "0 s");
    CHECK(print(17, Unit::Duration) == "17 s");
    CHECK(print(60, Unit::Duration) == "1:00");
    CHECK(print(992, Unit::Duration) == "16:32");
    CHECK(print(605, Unit::Duration) == "10:05");
    CHECK(print(9910, Unit::Duration) == "2:45:10");
    CHECK(print(3605, Unit::Duration) == "1:00:05");
    CHECK(print(360000, Unit::Duration) == "100:00:00");
    CHECK(print(-992, Unit::Duration) == "−16:32");
}

TEST_CASE("durations are rounded before they are taken apart", "[unit]")
{
    CHECK(print(59.4, Unit::Duration) == "59 s");
    CHECK(print(59.6, Unit::Duration) == "1:00");
    CHECK(print(3599.7, Unit::Duration) == "1:00:00");
    CHECK(print(119.96, Unit::Duration, 1) == "2:00.0");
    CHECK(print(65.25, Unit::Duration, 1) == "1:05.3");
}

TEST_CASE("quantities are rounded half away from zero on their shortest decimal form", "[unit]")
{
    CHECK(print(0.285, Unit::Percent, 2) == "0.29%");
    CHECK(print(2.5, Unit::Count) == "3");
    CHECK(print(-2.5, Unit::Count) == "−3");
    CHECK(print(-0.04, Unit::PercentagePoints, 1) == "0.0 points");
    CHECK(print(-0.4, Unit::Money) == "£0");
}

TEST_CASE("a difference is signed and has the unit of a difference", "[unit]")
{
    CHECK(printedDifference(17, Unit::Duration, 0) == "+17 s");
    CHECK(printedDifference(-75, Unit::Duration, 0) == "−1:15");
    CHECK(printedDifference(-0.4, Unit::Percent, 1) == "−0.4 points");
    CHECK(printedDifference(-0.4, Unit::PercentagePoints, 1) == "−0.4 points");
    CHECK(printedDifference(46, Unit::Count, 0) == "+46");
    CHECK(printedDifference(-2, Unit::Rank, 0) == "−2 places");
    CHECK(printedDifference(1200, Unit::Money, 0) == "+£1,200");
    CHECK(printedDifference(0.5, Unit::Score, 1) == "+0.5");
    CHECK(printedDifference(-3, Unit::Date, 0) == "−3 days");
    CHECK(printedDifference(-3, Unit::Fte, 0) == "−3 FTE");
}

TEST_CASE("no difference has no sign", "[unit]")
{
    CHECK(printedDifference(0, Unit::Count, 0) == "0");
    CHECK(printedDifference(-0.04, Unit::Percent, 1) == "0.0 points");
    CHECK(printedRelativeChange(0.04, 1) == "0.0%");
}

TEST_CASE("relative changes are signed percentages", "[unit]")
{
    CHECK(printedRelativeChange(7.6, 1) == "+7.6%");
    CHECK(printedRelativeChange(-16, 0) == "−16%");
    CHECK(printedRelativeChange(1250, 0) == "+1,250%");
}

TEST_CASE("what is not a number prints as a dash without a unit", "[unit]")
{
    CHECK(print(kNotANumber, Unit::Percent, 1) == "–");
    CHECK(print(kNotANumber, Unit::Date) == "–");
    CHECK(printedDifference(kNotANumber, Unit::Count, 0) == "–");
    CHECK(printedRelativeChange(kNotANumber, 1) == "–");
}

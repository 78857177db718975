// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/axis.h>

#include "support/catch.h"

#include <cmath>
#include <random>
#include <set>

using namespace outturn;
using namespace outturn::charting;
using domain::Unit;

namespace {

std::vector<std::string> labels(const Axis& axis)
{
    std::vector<std::string> all;
    for (const auto& tick : axis.ticks)
        all.push_back(tick.label);
    return all;
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("a count axis starts at zero and has round ticks", "[unit]")
{
    const Axis axis = valueAxis(158, 188, Unit::Count, 0, true);

    CHECK(axis.startsAtZero);
    CHECK(labels(axis) == Labels{"0", "50", "100", "150", "200"});
}

TEST_CASE("a duration axis steps by quarters of a minute and prints minutes and seconds", "[unit]")
{
    const Axis axis = valueAxis(927, 992, Unit::Duration, 0, false);

    CHECK_FALSE(axis.startsAtZero);
    CHECK(labels(axis) == Labels{"15:15", "15:30", "15:45", "16:00", "16:15", "16:30", "16:45"});
}

TEST_CASE("durations of one axis share one form", "[unit]")
{
    CHECK(labels(valueAxis(0, 115, Unit::Duration, 0, true)) == Labels{"0:00", "0:30", "1:00", "1:30", "2:00"});
    CHECK(labels(valueAxis(0, 7000, Unit::Duration, 0, true))
          == Labels{"0:00:00", "0:30:00", "1:00:00", "1:30:00", "2:00:00"});
}

TEST_CASE("percentages stay between 0 and 100 where the data do", "[unit]")
{
    const Axis high = valueAxis(97.5, 100, Unit::Percent, 1, false);
    const Axis low = valueAxis(0, 3, Unit::Percent, 1, false);
    const Axis beyond = valueAxis(90, 120, Unit::Percent, 1, false);

    CHECK(high.max == 100);
    CHECK(low.min == 0);
    CHECK(beyond.max >= 120);
}

TEST_CASE("no tick is finer than the figures are printed", "[unit]")
{
    CHECK(labels(valueAxis(0, 1, Unit::Count, 0, true)) == Labels{"0", "1", "2"});
    CHECK(labels(valueAxis(30.65, 30.74, Unit::Percent, 1, false)) == Labels{"30.6%", "30.7%", "30.8%"});
}

TEST_CASE("equal ends are widened to an axis with three ticks at least", "[unit]")
{
    for (const double value : {0.0, 1.0, 42.0, -3.0, 1e9}) {
        const Axis axis = valueAxis(value, value, Unit::Count, 0, false);
        INFO(value);
        CHECK(axis.min < axis.max);
        CHECK(axis.ticks.size() >= 3);
    }
}

TEST_CASE("ranks begin at one", "[unit]")
{
    const Axis axis = valueAxis(1, 8, Unit::Rank, 0, false);

    CHECK(axis.min >= 1);
    CHECK(labels(axis).front() != "0");
}

TEST_CASE("words of a unit are not repeated at every tick", "[unit]")
{
    CHECK(labels(valueAxis(1395, 1412, Unit::Fte, 0, false)) == Labels{"1,395", "1,400", "1,405", "1,410", "1,415"});
    CHECK(labels(valueAxis(0, 300000, Unit::Money, 0, true)).back() == "£300,000");
}

TEST_CASE("a falling change has its zero on the axis", "[unit]")
{
    const Axis axis = valueAxis(-16.4, 7.2, Unit::Percent, 1, true);

    CHECK(axis.min <= -16.4);
    CHECK(axis.max >= 7.2);
    CHECK(axis.startsAtZero);
}

TEST_CASE("any range gives an axis that covers it with few, ascending, differently labelled ticks", "[unit]")
{
    std::mt19937 random{7};
    std::uniform_real_distribution<double> exponent{-6, 9};
    std::uniform_int_distribution<int> choice{0, 10};
    for (int round = 0; round < 4000; ++round) {
        const double a = std::pow(10, exponent(random)) * (choice(random) < 3 ? -1 : 1);
        const double b = choice(random) == 0 ? a : std::pow(10, exponent(random)) * (choice(random) < 3 ? -1 : 1);
        const auto unit = static_cast<Unit>(choice(random));
        const bool fromZero = choice(random) < 5;
        const int decimals = choice(random) % 3;
        const double low = std::min(a, b);
        const double high = std::max(a, b);

        const Axis axis = valueAxis(low, high, unit, decimals, fromZero);

        CAPTURE(low, high, static_cast<int>(unit), fromZero, decimals);
        const double slack = 1e-6 * (axis.max - axis.min);
        const bool belowFirstRank = unit == Unit::Rank && low > 0 && low < 1;
        REQUIRE((axis.min <= low + slack || belowFirstRank));
        REQUIRE(axis.max >= high - slack);
        REQUIRE(axis.ticks.size() >= 3);
        REQUIRE(axis.ticks.size() <= 9);
        std::set<std::string> different;
        for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
            different.insert(axis.ticks[i].label);
            REQUIRE((i == 0 || axis.ticks[i - 1].at < axis.ticks[i].at));
            REQUIRE(axis.ticks[i].at >= axis.min - slack);
            REQUIRE(axis.ticks[i].at <= axis.max + slack);
        }
        REQUIRE(different.size() == axis.ticks.size());
    }
}

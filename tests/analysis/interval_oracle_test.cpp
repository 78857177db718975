// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"

#include <outturn/analysis/two_sample.h>

#include "support/catch.h"

using namespace outturn::analysis;
using outturn::testing::agrees;
using outturn::testing::OracleTable;

namespace {

using Ends = std::pair<std::string, std::string>;

OracleTable table(const std::string& name)
{
    return OracleTable(outturn::testing::oracleFolder("ci") / (name + ".expected.csv"));
}

Interval scaled(Interval interval, double factor)
{
    if (interval.lower)
        *interval.lower *= factor;
    if (interval.upper)
        *interval.upper *= factor;
    return interval;
}

/// Compares the interval that `compute` makes of each row with the two columns.
template <typename Compute> void checkIntervals(const OracleTable& expected, const Ends& ends, Compute compute)
{
    const auto lower = expected.numbers(ends.first);
    const auto upper = expected.numbers(ends.second);
    for (std::size_t i = 0; i < expected.rows(); ++i) {
        const Interval actual = compute(i);
        INFO("row " << i + 1 << ", " << ends.first << ", " << actual.lower.value_or(-1) << " to "
                    << actual.upper.value_or(-1));
        CHECK(agrees(actual.lower, lower[i]));
        CHECK(agrees(actual.upper, upper[i]));
    }
}

} // namespace

TEST_CASE("Wilson's intervals are PHEindicatormethods'", "[unit][oracle]")
{
    const auto expected = table("proportion_wilson");
    const auto x = expected.numbers("x");
    const auto n = expected.numbers("n");
    const auto confidence = expected.numbers("conf");
    checkIntervals(expected, {"lowercl", "uppercl"},
                   [&](std::size_t i) { return scaled(wilsonInterval(*x[i], *n[i], *confidence[i]), 100); });
}

TEST_CASE("Byar's and exact intervals of counts are R's", "[unit][oracle]")
{
    const auto expected = table("count_byar");
    const auto count = expected.numbers("count");
    const auto confidence = expected.numbers("conf");
    checkIntervals(expected, {"byar_lower", "byar_upper"},
                   [&](std::size_t i) { return byarInterval(*count[i], *confidence[i]); });
    checkIntervals(expected, {"exact_lower", "exact_upper"},
                   [&](std::size_t i) { return exactCountInterval(*count[i], *confidence[i]); });
}

TEST_CASE("intervals of rates are exact below ten events and Byar's from ten", "[unit][oracle]")
{
    const auto expected = table("rate_byar_exact");
    const auto x = expected.numbers("x");
    const auto n = expected.numbers("n");
    const auto confidence = expected.numbers("conf");
    checkIntervals(expected, {"lowercl", "uppercl"},
                   [&](std::size_t i) { return scaled(rateCountInterval(*x[i], *confidence[i]), 1e5 / *n[i]); });
}

TEST_CASE("intervals of means are Student's", "[unit][oracle]")
{
    const OracleTable input(outturn::testing::oracleFolder("ci") / "mean_t.input.csv");
    const auto expected = table("mean_t");
    const auto values = input.numbers("value");
    checkIntervals(expected, {"lowercl", "uppercl"}, [&](std::size_t i) {
        std::vector<double> ofArea;
        for (std::size_t row = 0; row < input.rows(); ++row) {
            if (input.text("area")[row] == expected.text("area")[i])
                ofArea.push_back(*values[row]);
        }
        return meanInterval(ofArea);
    });
}

TEST_CASE("two proportions compare as in R's prop.test", "[unit][oracle]")
{
    const auto expected = table("two_proportions");
    const auto x1 = expected.numbers("x1");
    const auto n1 = expected.numbers("n1");
    const auto x2 = expected.numbers("x2");
    const auto n2 = expected.numbers("n2");
    for (std::size_t i = 0; i < expected.rows(); ++i) {
        const auto actual = compareProportions({*x1[i], *n1[i]}, {*x2[i], *n2[i]});
        REQUIRE(actual);
        CHECK(agrees(actual->difference, expected.numbers("diff")[i]));
        CHECK(agrees(actual->interval.lower, expected.numbers("lo95")[i]));
        CHECK(agrees(actual->interval.upper, expected.numbers("hi95")[i]));
        CHECK(agrees(actual->chiSquare, expected.numbers("chisq")[i]));
        CHECK(agrees(actual->probability, expected.numbers("p")[i]));
    }
}

TEST_CASE("two rates compare as in R's poisson.test", "[unit][oracle]")
{
    const auto expected = table("two_rates_exact");
    const auto x1 = expected.numbers("x1");
    const auto t1 = expected.numbers("t1");
    const auto x2 = expected.numbers("x2");
    const auto t2 = expected.numbers("t2");
    for (std::size_t i = 0; i < expected.rows(); ++i) {
        const auto actual = compareRates({*x1[i], *t1[i]}, {*x2[i], *t2[i]});
        REQUIRE(actual);
        CHECK(agrees(actual->ratio, expected.numbers("rate_ratio")[i]));
        CHECK(agrees(actual->interval.lower, expected.numbers("lo95")[i]));
        CHECK(agrees(actual->interval.upper, expected.numbers("hi95")[i]));
        CHECK(agrees(actual->probability, expected.numbers("p")[i]));
    }
}

TEST_CASE("nothing can be said about nothing", "[unit]")
{
    CHECK(wilsonInterval(0, 0) == Interval{});
    CHECK(meanInterval(std::vector{4.0}) == Interval{});
    CHECK_FALSE(compareProportions({0, 0}, {1, 2}));
    CHECK_FALSE(compareProportions({0, 5}, {0, 5}));
    CHECK_FALSE(compareRates({0, 1}, {0, 1}));
    CHECK_FALSE(compareRates({3, 1}, {0, 1})->interval.upper);
}

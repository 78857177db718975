// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/cumulative.h>
#include <outturn/analysis/mean_per_quarter.h>

#include "series_builder.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::pointsFrom;

namespace {

const auto kInception = makeDate(2021, 1, 1);
const auto kJanuary = Period::month(2021, 1);

} // namespace

TEST_CASE("fifteen in twelve months are 3.75 a quarter", "[unit]")
{
    const auto quarters = pointsFrom(Period::quarter(2020, 3), {3, 5, 4, 3});
    const auto window = Period::twelveMonthsTo(2021, 9);

    CHECK(meanPerQuarter(quarters, window, Aggregation::Sum, Unit::Count) == 3.75);
    CHECK_FALSE(meanPerQuarter(quarters, window, Aggregation::Mean, Unit::Duration));
    CHECK_FALSE(meanPerQuarter(quarters, Period::month(2021, 9), Aggregation::Sum, Unit::Count));
    CHECK_FALSE(meanPerQuarter(quarters, Period::twelveMonthsTo(2021, 12), Aggregation::Sum, Unit::Count));
}

TEST_CASE("running totals stand as at the end of each period", "[unit]")
{
    const auto totals = cumulative(pointsFrom(kJanuary, {4, 0, 6}), kInception);

    REQUIRE(totals.size() == 3);
    CHECK(totals[2].value == 10);
    CHECK(totals[2].period == Period::pointInTime(makeDate(2021, 3, 31)));
    CHECK(totals[2].source.formula == "running total since 2021-01-01");
}

TEST_CASE("running totals stop before a missing figure or a gap", "[unit]")
{
    auto points = pointsFrom(kJanuary, {4, {}, 6});
    CHECK(cumulative(points, kInception).size() == 1);
    points.erase(points.begin() + 1);
    CHECK(cumulative(points, kInception).size() == 1);
}

TEST_CASE("a series that starts after inception has no running total", "[unit]")
{
    CHECK(cumulative(pointsFrom(Period::month(2021, 2), {4, 5}), kInception).empty());
    CHECK(cumulative(pointsFrom(kJanuary, {4, 5}), makeDate(2021, 1, 10)).size() == 2);
}

TEST_CASE("months count once where the quarters of the same time are given too", "[unit]")
{
    auto points = pointsFrom(kJanuary, {1, 2, 3});
    points.push_back(outturn::testing::pointOf(Period::quarter(2020, 4), 6));

    CHECK(cumulative(points, kInception).back().value == 6);
}

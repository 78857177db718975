// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/rolling.h>

#include "series_builder.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::pointOf;
using outturn::testing::pointsFrom;
using outturn::testing::ratiosFrom;

namespace {

const auto kApril = Period::month(2020, 4);
const std::vector<std::optional<double>> kFourteenMonths{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

} // namespace

TEST_CASE("twelve complete months make one rolling figure, each later month one more", "[unit]")
{
    const auto rolling = rolling12(pointsFrom(kApril, kFourteenMonths), Aggregation::Sum, Unit::Count);

    REQUIRE(rolling.size() == 3);
    CHECK(rolling[0].period == Period::twelveMonthsTo(2021, 3));
    CHECK(rolling[0].value == 78);
    CHECK(rolling[2].period == Period::twelveMonthsTo(2021, 5));
    CHECK(rolling[2].value == 102);
}

TEST_CASE("a gap leaves out twelve windows", "[unit]")
{
    auto values = kFourteenMonths;
    values.resize(30, 1.0);
    values[14].reset();

    const auto rolling = rolling12(pointsFrom(kApril, values), Aggregation::Mean, Unit::Duration);
    CHECK(rolling.size() == 30 - 11 - 12);
}

TEST_CASE("four quarters make a rolling year", "[unit]")
{
    const auto rolling =
        rolling12(pointsFrom(Period::quarter(2020, 3), {10, 20, 30, 40}), Aggregation::Mean, Unit::Duration);

    REQUIRE(rolling.size() == 1);
    CHECK(rolling[0].period == Period::twelveMonthsTo(2021, 9));
    CHECK(rolling[0].value == 25);
}

TEST_CASE("a rolling ratio weighs months by their counts", "[unit]")
{
    std::vector<std::pair<double, double>> counts(11, {1, 10});
    counts.emplace_back(89, 90);
    const auto rolling = rolling12(ratiosFrom(kApril, counts), Aggregation::Ratio, Unit::Percent);

    REQUIRE(rolling.size() == 1);
    CHECK(rolling[0].value == 50);
}

TEST_CASE("a snapshot does not roll", "[unit]")
{
    CHECK(rolling12(pointsFrom(kApril, kFourteenMonths), Aggregation::Snapshot, Unit::Fte).empty());
}

TEST_CASE("a stated twelve-month figure stays, once, in its place", "[unit]")
{
    auto points = pointsFrom(kApril, kFourteenMonths);
    auto stated = pointOf(Period::twelveMonthsTo(2021, 4), 91);
    points.push_back(pointOf(Period::twelveMonthsTo(2020, 9), 60));
    points.push_back(stated);
    std::ranges::sort(points, {}, &SeriesPoint::period);
    const auto rolling = rolling12(points, Aggregation::Sum, Unit::Count);

    REQUIRE(rolling.size() == 4);
    CHECK(rolling[0].value == 60);
    CHECK(rolling[2].value == 91);
}

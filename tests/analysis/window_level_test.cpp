// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/window_level.h>

#include "series_builder.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::pointOf;
using outturn::testing::pointsFrom;
using outturn::testing::ratiosFrom;

namespace {

const auto kJuly = Period::month(2021, 7);
const auto kQ2 = Period::quarter(2021, 2);

} // namespace

TEST_CASE("a quarter of a monthly count is the sum of its three months", "[unit]")
{
    const auto level = windowLevel(pointsFrom(kJuly, {10, 20, 33}), kQ2, Aggregation::Sum, Unit::Count);

    REQUIRE(level);
    CHECK(level->value == 63);
    CHECK(level->period == kQ2);
    CHECK(level->provenance == Provenance::Derived);
    CHECK(level->source.formula == "sum of 3 months");
}

TEST_CASE("a quarter of monthly means or medians is their plain mean", "[unit]")
{
    const auto aggregation = GENERATE(Aggregation::Mean, Aggregation::Median);

    CHECK(windowLevel(pointsFrom(kJuly, {10, 20, 33}), kQ2, aggregation, Unit::Duration)->value == 21);
}

TEST_CASE("a ratio comes from counts, never from percentages", "[unit]")
{
    const auto months = ratiosFrom(kJuly, {{1, 2}, {0, 1}, {30, 97}});
    const auto level = windowLevel(months, kQ2, Aggregation::Ratio, Unit::Percent);

    REQUIRE(level);
    CHECK(level->value == 31);
    CHECK(level->numerator == 31);
    CHECK(level->denominator == 100);
}

TEST_CASE("a ratio without counts or over nothing has no figure", "[unit]")
{
    auto months = ratiosFrom(kJuly, {{1, 2}, {0, 1}, {30, 97}});
    months[1].denominator.reset();
    CHECK_FALSE(windowLevel(months, kQ2, Aggregation::Ratio, Unit::Percent));

    const auto empty = ratiosFrom(kJuly, {{0, 0}, {0, 0}, {0, 0}});
    CHECK_FALSE(windowLevel(empty, kQ2, Aggregation::Ratio, Unit::Percent));
}

TEST_CASE("a missing or absent month leaves the quarter without a figure", "[unit]")
{
    CHECK_FALSE(windowLevel(pointsFrom(kJuly, {10, {}, 33}), kQ2, Aggregation::Sum, Unit::Count));
    CHECK_FALSE(windowLevel(pointsFrom(kJuly, {10, 20}), kQ2, Aggregation::Sum, Unit::Count));
}

TEST_CASE("two and six months are windows like any other", "[unit]")
{
    const auto points = pointsFrom(Period::month(2021, 4), {1, 2, 3, 4, 5, 6});
    const auto twoMonths = Period::spanning(makeDate(2021, 7, 1), makeDate(2021, 8, 31));
    const auto sixMonths = Period::spanning(makeDate(2021, 4, 1), makeDate(2021, 9, 30));

    CHECK(windowLevel(points, twoMonths, Aggregation::Sum, Unit::Count)->value == 9);
    CHECK(windowLevel(points, sixMonths, Aggregation::Sum, Unit::Count)->value == 21);
}

TEST_CASE("a financial year is made of its quarters where there are no months", "[unit]")
{
    const auto quarters = pointsFrom(Period::quarter(2020, 1), {1, 2, 3, 4});
    const auto level = windowLevel(quarters, Period::financialYear(2020), Aggregation::Sum, Unit::Count);

    REQUIRE(level);
    CHECK(level->value == 10);
    CHECK(level->source.formula == "sum of 4 quarters");
}

TEST_CASE("a figure stated for the window holds unless its parts are of stronger provenance", "[unit]")
{
    auto points = pointsFrom(kJuly, {10, 20, 33});
    auto quarter = pointOf(kQ2, 64);
    quarter.provenance = Provenance::Published;
    points.push_back(quarter);
    std::ranges::sort(points, {}, &SeriesPoint::period);

    CHECK(windowLevel(points, kQ2, Aggregation::Sum, Unit::Count)->value == 63);

    for (auto& point : points)
        point.provenance = Provenance::Published;
    CHECK(windowLevel(points, kQ2, Aggregation::Sum, Unit::Count)->value == 64);
}

TEST_CASE("one illustrative or provisional month marks the quarter", "[unit]")
{
    auto points = pointsFrom(kJuly, {10, 20, 33});
    points[0].illustrative = true;
    points[1].provisional = true;
    points[2].bound = Bound::Above;
    const auto level = windowLevel(points, kQ2, Aggregation::Sum, Unit::Count);

    REQUIRE(level);
    CHECK(level->illustrative);
    CHECK(level->provisional);
    CHECK(level->bound == Bound::Above);
}

TEST_CASE("the quarter of a state is the state at its end, as at that day", "[unit]")
{
    const std::vector<SeriesPoint> points{pointOf(Period::pointInTime(makeDate(2021, 6, 30)), 1420),
                                          pointOf(Period::pointInTime(makeDate(2021, 9, 30)), 1401)};
    const auto level = windowLevel(points, kQ2, Aggregation::Snapshot, Unit::Fte);

    REQUIRE(level);
    CHECK(level->value == 1401);
    CHECK(level->period.kind() == PeriodKind::PointInTime);
    CHECK_FALSE(windowLevel(points, Period::twelveMonthsTo(2021, 9), Aggregation::Snapshot, Unit::Fte));
}

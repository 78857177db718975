// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/series.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

SeriesPoint point(unsigned month, std::optional<double> value)
{
    return {.period = Period::month(2021, month), .value = value};
}

// August has no value; October is not there at all.
const Series kSeries{.points = {point(7, 10), point(8, {}), point(9, 12), point(11, 14)}};

} // namespace

TEST_CASE("a point is found by exactly its period", "[unit]")
{
    CHECK(pointAt(kSeries, Period::month(2021, 9)) == &kSeries.points[2]);
    CHECK(pointAt(kSeries, Period::month(2021, 8)) == &kSeries.points[1]);
    CHECK(pointAt(kSeries, Period::month(2021, 10)) == nullptr);
    CHECK(pointAt(kSeries, Period::month(2022, 1)) == nullptr);
    CHECK(pointAt(kSeries, Period::quarter(2021, 2)) == nullptr);
    CHECK(pointAt({}, Period::month(2021, 9)) == nullptr);
}

TEST_CASE("the latest point by a day has ended by then and has a value", "[unit]")
{
    CHECK(latestAt(kSeries, makeDate(2021, 9, 30)) == &kSeries.points[2]);
    CHECK(latestAt(kSeries, makeDate(2021, 9, 29)) == &kSeries.points[0]);
    CHECK(latestAt(kSeries, makeDate(2021, 8, 31)) == &kSeries.points[0]);
    CHECK(latestAt(kSeries, makeDate(2030, 1, 1)) == &kSeries.points[3]);
    CHECK(latestAt(kSeries, makeDate(2021, 7, 30)) == nullptr);
}

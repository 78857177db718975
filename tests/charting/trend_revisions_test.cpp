// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <outturn/charting/chart_table.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

ChartSpec chartOf(domain::Series series)
{
    return trendChart({.indicator = arrestRate(), .series = {{.series = std::move(series)}}});
}

} // namespace

TEST_CASE("a revised figure is ringed, marked, explained, and named with what it was", "[unit]")
{
    auto series = monthly(arrestRate(), 2021, 7, {30.7, 29, 31});
    series.points[1].former = 28.2;

    const auto spec = chartOf(series);

    REQUIRE(spec.callouts.size() == 1);
    CHECK(spec.callouts.front().text == "r");
    CHECK(spec.callouts.front().y == 29);
    CHECK(std::ranges::count(spec.notes, "r: revised; the table says what the figure was.") == 1);
    CHECK(spec.series.front().points[1].readOut == "August 2021: 29.0% (published, revised from 28.2%)");
    CHECK(chartTable(spec).rows[1][2] == "published, revised from 28.2%");
    CHECK(chartTable(spec).periods[1] == domain::Period::month(2021, 8));
}

TEST_CASE("a figure that reads as it did, or that nobody revised, is not marked", "[unit]")
{
    auto series = monthly(arrestRate(), 2021, 7, {30.7, 29, 31});
    series.points[1].former = 29.01;

    const auto spec = chartOf(series);

    CHECK(spec.callouts.empty());
    CHECK(chartTable(spec).rows[1][2] == "published");
}

TEST_CASE("a figure that was taken back says so in the table, and only the newest revisions are ringed", "[unit]")
{
    auto series = monthly(arrestRate(), 2020, 7, {30, 29, {}, 31, 32, 33, 34, 35, 36, 37});
    for (auto& point : series.points)
        point.former = 20;

    const auto spec = chartOf(series);

    CHECK(spec.series.front().points[2].readOut.find("revised from 20.0%") != std::string::npos);
    CHECK(spec.callouts.size() == 6);
    CHECK(spec.callouts.front().y == 37);
}

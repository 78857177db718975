// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

TrendChartInput chartOf(const domain::Indicator& indicator, domain::Series series)
{
    return {.indicator = indicator, .series = {{.series = std::move(series)}}};
}

std::vector<bool> drawn(const ChartSeries& series)
{
    std::vector<bool> values;
    for (const auto& point : series.points)
        values.push_back(point.y.has_value());
    return values;
}

} // namespace

TEST_CASE("points stand at their period's last day", "[unit]")
{
    const auto spec = trendChart(chartOf(arrestRate(), monthly(arrestRate(), 1970, 1, {30.0, 31.0})));

    REQUIRE(spec.series.size() == 1);
    CHECK(spec.series[0].points[0].x == 30);
    CHECK(spec.series[0].points[1].x == 58);
}

TEST_CASE("a suppressed figure is a gap that says so", "[unit]")
{
    const auto spec = trendChart(chartOf(arrestRate(), monthly(arrestRate(), 2021, 1, {30.0, {}, 31.0})));

    CHECK(drawn(spec.series[0]) == std::vector{true, false, true});
    CHECK(spec.series[0].points[1].readOut == "February 2021: no figure, suppressed");
}

TEST_CASE("a month that nobody recorded is a gap too", "[unit]")
{
    auto series = monthly(arrestRate(), 2021, 1, {30.0, 30.5, 29.0, 31.0, 30.0});
    series.points.erase(series.points.begin() + 2);

    const auto spec = trendChart(chartOf(arrestRate(), series));

    CHECK(drawn(spec.series[0]) == std::vector{true, true, false, true, true});
    CHECK(spec.series[0].points[2].readOut == "March 2021: no figure");
}

TEST_CASE("twelve-month figures published by the quarter have no gaps", "[unit]")
{
    const auto spec = trendChart(chartOf(casualties(), rolling(casualties(), 2020, 9, {188, 180, 176, 158, 160}, 3)));

    CHECK(drawn(spec.series[0]) == std::vector<bool>(5, true));
}

TEST_CASE("only figures within the range asked for are shown", "[unit]")
{
    auto input = chartOf(arrestRate(), monthly(arrestRate(), 2020, 1, {30, 31, 32, 33, 34, 35}));
    input.shown = domain::Period::quarter(2020, 1);

    const auto spec = trendChart(input);

    REQUIRE(spec.series[0].points.size() == 3);
    CHECK(spec.series[0].points.front().printed == "33.0%");
}

TEST_CASE("provisional and illustrative points are hollow, and a note says what that means", "[unit]")
{
    auto series = monthly(arrestRate(), 2021, 1, {30.0, 31.0, 32.0});
    series.points[0].illustrative = true;
    series.points[0].provenance = domain::Provenance::Illustrative;

    const auto spec = trendChart(chartOf(arrestRate(), series));

    CHECK(spec.series[0].points[0].hollow);
    CHECK_FALSE(spec.series[0].points[1].hollow);
    CHECK(spec.series[0].points[0].readOut == "January 2021: 30.0% (illustrative)");
    REQUIRE_FALSE(spec.notes.empty());
    CHECK(spec.notes[0] == "Hollow points are illustrative: made for the sample, not published.");

    series.points[0].illustrative = false;
    series.points[2].provisional = true;
    const auto provisional = trendChart(chartOf(arrestRate(), series));
    CHECK(provisional.series[0].points[2].hollow);
    CHECK(provisional.notes[0] == "Hollow points are provisional and may still be revised.");
}

TEST_CASE("counts start at zero, a share within a narrow range does not and says so", "[unit]")
{
    const auto counts = trendChart(chartOf(casualties(), rolling(casualties(), 2021, 1, {188, 180, 176})));
    const auto share = trendChart(chartOf(arrestRate(), monthly(arrestRate(), 2021, 1, {30.0, 31.0})));

    CHECK(counts.y.min == 0);
    CHECK(counts.notes.empty());
    CHECK(share.y.min > 0);
    CHECK(share.notes == std::vector<std::string>{"The axis does not start at zero."});
}

TEST_CASE("a single figure is still drawn", "[unit]")
{
    const auto spec = trendChart(chartOf(arrestRate(), monthly(arrestRate(), 2021, 9, {30.7})));

    CHECK(spec.emptyReason.empty());
    CHECK(spec.x.min < spec.series[0].points[0].x);
    CHECK(spec.series[0].endLabel == "30.7%");
}

TEST_CASE("the last value labels the line even where a gap follows", "[unit]")
{
    const auto spec = trendChart(chartOf(arrestRate(), monthly(arrestRate(), 2021, 7, {30.7, 31.2, {}})));

    CHECK(spec.series[0].endLabel == "31.2%");
}

TEST_CASE("several series are named in their read-outs, and one without figures is left out", "[unit]")
{
    auto input = chartOf(arrestRate(), monthly(arrestRate(), 2021, 7, {30.7}));
    input.series[0].label = "Urban";
    input.series.push_back({monthly(arrestRate(), 2021, 7, {28.1}), SeriesRole::Comparison, "Rural"});
    input.series.push_back({monthly(arrestRate(), 2021, 7, {{}}), SeriesRole::Comparison, "Unknown"});

    const auto spec = trendChart(input);

    REQUIRE(spec.series.size() == 2);
    CHECK(spec.series[1].points[0].readOut == "Rural, July 2021: 28.1% (published)");
}

TEST_CASE("annotations become bands, clipped to the axis", "[unit]")
{
    auto input = chartOf(arrestRate(), monthly(arrestRate(), 2020, 4, {30.7, 31, 32}));
    input.annotations = {{makeDate(2020, 3, 23), makeDate(2020, 5, 10), "plan", "Lockdown"},
                         {makeDate(2019, 1, 1), makeDate(2019, 2, 1), "plan", "Long before"}};

    const auto spec = trendChart(input);

    REQUIRE(spec.bands.size() == 1);
    CHECK(spec.bands[0].fromX == spec.x.min);
    CHECK(spec.bands[0].toX < spec.x.max);
    CHECK(spec.bands[0].caption == "Lockdown");
}

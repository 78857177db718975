// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/chart_table.h>
#include <outturn/charting/year_on_year_chart.h>

#include "samples.h"

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

TrendChartInput chartOf(const domain::Indicator& indicator, domain::Series series)
{
    return {.indicator = indicator, .series = {{.series = std::move(series)}}};
}

} // namespace

TEST_CASE("financial years lie over each other, the newest strong", "[unit]")
{
    const auto spec = yearOnYearChart(monthlyResponseChart());

    REQUIRE(spec.series.size() == 3);
    CHECK(spec.overlaysYears);
    CHECK(spec.series[0].label == "2020/21");
    CHECK(spec.series[0].role == SeriesRole::Primary);
    CHECK(spec.series[1].role == SeriesRole::Baseline);
    CHECK(spec.series[2].label == "2018/19");
    CHECK(spec.series[2].role == SeriesRole::Muted);
    for (std::size_t month = 0; month < 12; ++month)
        CHECK(spec.series[0].points[month].x == spec.series[2].points[month].x);
    CHECK(spec.x.ticks.front().label == "Apr");
    CHECK(spec.x.ticks.back().label == "Mar");
}

TEST_CASE("the end of February lies on the end of February of a leap year", "[unit]")
{
    const auto spec = yearOnYearChart(monthlyResponseChart());

    CHECK(spec.series[1].points[10].period == domain::Period::month(2020, 2));
    CHECK(spec.series[1].points[10].x == spec.series[0].points[10].x);
}

TEST_CASE("a year that is not over ends within the chart", "[unit]")
{
    const auto spec = yearOnYearChart(
        chartOf(casualties(), monthly(casualties(), 2020, 4, {1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6, 5, 4, 3})));

    CHECK(spec.series[0].label == "2021/22");
    CHECK(spec.series[0].points.back().x < spec.x.max);
    CHECK(spec.series[0].endLabel == "3");
    CHECK(spec.series[1].endLabel.empty());
    CHECK(spec.summary == "KSI stood at 3 in June 2021, as the 3 of June 2020; 2 financial years are compared.");
}

TEST_CASE("no more than five years are shown, and the rest is told", "[unit]")
{
    auto series = monthly(casualties(), 2012, 4, {7});
    while (series.points.size() < 96) {
        series.points.push_back(series.points.back());
        series.points.back().period = series.points.back().period.next();
    }

    const auto spec = yearOnYearChart(chartOf(casualties(), series));

    CHECK(spec.series.size() == 5);
    CHECK(spec.notes == std::vector<std::string>{"Years before 2015/16 are left out."});
}

TEST_CASE("one year alone has nothing to be compared with", "[unit]")
{
    const auto spec = yearOnYearChart(chartOf(casualties(), monthly(casualties(), 2021, 4, {1, 2, 3})));

    CHECK(spec.series.empty());
    CHECK(spec.emptyReason.find("2021/22 only") != std::string::npos);
}

TEST_CASE("the table of years has a row a month and two columns a year, oldest first", "[unit]")
{
    const auto table = chartTable(yearOnYearChart(
        chartOf(casualties(), monthly(casualties(), 2020, 4, {1, 2, {}, 4, 5, 6, 7, 8, 9, 8, 7, 6, 50, 40}))));

    CHECK(table.header
          == std::vector<std::string>{"Period", "2020/21", "2020/21, provenance", "2021/22", "2021/22, provenance"});
    REQUIRE(table.rows.size() == 12);
    CHECK(table.rows[1] == std::vector<std::string>{"May", "2", "published", "40", "published"});
    CHECK(table.rows[2][1] == "suppressed");
    CHECK(table.rows[11] == std::vector<std::string>{"Mar", "6", "published", "", ""});
}

TEST_CASE("what was noted in the years shown is told in words, for there is no room for bands", "[unit]")
{
    auto input = monthlyResponseChart();
    input.annotations = {{makeDate(2020, 3, 26), makeDate(2020, 6, 1), "plan", "Lockdown 1"},
                         {makeDate(2011, 3, 27), makeDate(2011, 3, 27), "plan", "Census"}};

    const auto spec = yearOnYearChart(input);

    CHECK(spec.bands.empty());
    CHECK(std::ranges::count(spec.notes, "Noted: Lockdown 1 (26 March to 1 June 2020).") == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <outturn/charting/chart_table.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

TEST_CASE("a chart reads as a table of period, value and provenance", "[unit]")
{
    const auto spec =
        trendChart({.indicator = arrestRate(), .series = {{.series = monthly(arrestRate(), 2021, 7, {30.7, {}, 31})}}});

    CHECK(tabSeparated(chartTable(spec))
          == "Period\tValue\tProvenance\n"
             "July 2021\t30.7%\tpublished\n"
             "August 2021\tsuppressed\tpublished\n"
             "September 2021\t31.0%\tpublished\n");
}

TEST_CASE("periods of several series are merged and targets stand where they held", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(),
                          .series = {{monthly(arrestRate(), 2021, 7, {30.7, 31}), SeriesRole::Primary, "Urban"},
                                     {monthly(arrestRate(), 2021, 8, {28, 29}), SeriesRole::Comparison, "Rural"}}};
    input.targets = {target(arrestRate(), domain::TargetKind::Force, 30, makeDate(2021, 8, 1))};

    CHECK(tabSeparated(chartTable(trendChart(input)))
          == "Period\tUrban\tUrban, provenance\tRural\tRural, provenance\tForce target 30%\n"
             "July 2021\t30.7%\tpublished\t\t\t\n"
             "August 2021\t31.0%\tpublished\t28.0%\tpublished\t30%\n"
             "September 2021\t\t\t29.0%\tpublished\t30%\n");
}

TEST_CASE("notes stand beside the periods that they are about", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(),
                          .series = {{.series = monthly(arrestRate(), 2020, 2, {30, 31, 32, 33})}}};
    input.annotations = {{makeDate(2020, 3, 26), makeDate(2020, 4, 2), "plan", "Lockdown 1"},
                         {makeDate(2020, 4, 30), makeDate(2020, 4, 30), "plan", "New target"}};

    CHECK(tabSeparated(chartTable(trendChart(input)))
          == "Period\tValue\tProvenance\tNotes\n"
             "February 2020\t30.0%\tpublished\t\n"
             "March 2020\t31.0%\tpublished\tLockdown 1 (26 March to 2 April 2020)\n"
             "April 2020\t32.0%\tpublished\tLockdown 1 (26 March to 2 April 2020); New target (30 April 2020)\n"
             "May 2020\t33.0%\tpublished\t\n");
}

TEST_CASE("tabs and line ends inside a cell do not break the table", "[unit]")
{
    CHECK(tabSeparated({.header = {"a\tb", "c\nd"}, .rows = {{"1", "2\r"}}}) == "a b\tc d\n1\t2 \n");
}

TEST_CASE("an empty chart has a table without rows", "[unit]")
{
    const auto table = chartTable(trendChart({.indicator = arrestRate(), .series = {}}));

    CHECK(table.rows.empty());
    CHECK(table.header == std::vector<std::string>{"Period"});
}

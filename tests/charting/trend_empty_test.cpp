// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

TEST_CASE("an indicator without figures says what to do next", "[unit]")
{
    const auto spec = trendChart({.indicator = arrestRate(), .series = {}});

    CHECK(spec.series.empty());
    CHECK(spec.title == "Arrest rate for domestic abuse");
    CHECK(spec.emptyReason
          == "No figure of Arrest rate for domestic abuse is known up to the quarter shown; import it, or choose a later quarter.");
    CHECK(spec.summary == spec.emptyReason);
}

TEST_CASE("where only statements of change are known the chart says so", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(), .series = {}};
    input.statements = 2;

    CHECK(trendChart(input).emptyReason
          == "Only statements of change are published for Arrest rate for domestic abuse, not the figures behind them; "
             "import its figures to see the trend.");
}

TEST_CASE("figures that are all missing give their reason", "[unit]")
{
    const auto spec =
        trendChart({.indicator = arrestRate(), .series = {{.series = monthly(arrestRate(), 2021, 8, {{}, {}})}}});

    CHECK(spec.emptyReason
          == "Every figure of Arrest rate for domestic abuse is missing (suppressed in September 2021); import it when "
             "it is reported.");
}

TEST_CASE("a range without figures asks for a longer one", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(), .series = {{.series = monthly(arrestRate(), 2021, 8, {30.7})}}};
    input.shown = domain::Period::financialYear(2015);

    CHECK(trendChart(input).emptyReason
          == "No figure of Arrest rate for domestic abuse falls in the periods shown; choose a longer range.");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;
using domain::TargetKind;

namespace {

std::string subtitle(const domain::Indicator& indicator, domain::Series series)
{
    return trendChart({.indicator = indicator, .series = {{.series = std::move(series)}}}).subtitle;
}

std::string summary(const domain::Indicator& indicator, domain::Series series, std::vector<domain::Target> targets = {})
{
    TrendChartInput input{.indicator = indicator, .series = {{.series = std::move(series)}}};
    input.targets = std::move(targets);
    return trendChart(input).summary;
}

} // namespace

TEST_CASE("the subtitle says unit and measure in words", "[unit]")
{
    CHECK(subtitle(ruralResponse(), rolling(ruralResponse(), 2021, 9, {992}))
          == "minutes:seconds, 12-month rolling mean");
    CHECK(subtitle(ruralResponse(), monthly(ruralResponse(), 2021, 9, {17})) == "seconds, monthly mean");
    CHECK(subtitle(casualties(), rolling(casualties(), 2021, 9, {158})) == "number, 12-month total");
    CHECK(subtitle(arrestRate(), monthly(arrestRate(), 2021, 9, {30.7})) == "per cent, monthly");
}

TEST_CASE("what is counted names the unit where it is known", "[unit]")
{
    auto indicator = casualties();
    indicator.numerator = "incidents";

    CHECK(subtitle(indicator, rolling(indicator, 2021, 9, {158})) == "incidents, 12-month total");
}

TEST_CASE("the summary compares a twelve-month figure with the quarter before and with its target", "[unit]")
{
    CHECK(summary(ruralResponse(), rolling(ruralResponse(), 2021, 6, {975, 981, 986, 992}),
                  {target(ruralResponse(), TargetKind::Local, 963)})
          == "Grade 1 Rural response stood at 16:32 in the 12 months to September 2021, up from 16:15 in the 12 months "
             "to June 2021; above the local target of 16:03.");
}

TEST_CASE("a month is compared with the month before, or the last that has a figure", "[unit]")
{
    CHECK(summary(arrestRate(), monthly(arrestRate(), 2021, 7, {31.2, 30.7}))
          == "Arrest rate stood at 30.7% in August 2021, down from 31.2% in July 2021.");
    CHECK(summary(arrestRate(), monthly(arrestRate(), 2021, 7, {31.2, {}, 31.2}))
          == "Arrest rate stood at 31.2% in September 2021, unchanged from July 2021.");
}

TEST_CASE("one figure is stated without a comparison", "[unit]")
{
    CHECK(summary(arrestRate(), monthly(arrestRate(), 2021, 9, {30.7}))
          == "Arrest rate stood at 30.7% in September 2021.");
}

TEST_CASE("a figure that prints like its target and misses it is said to be just below", "[unit]")
{
    CHECK(summary(arrestRate(), monthly(arrestRate(), 2021, 9, {29.96}), {target(arrestRate(), TargetKind::Force, 30)})
          == "Arrest rate stood at 30.0% in September 2021; just below the force target of 30%.");
    CHECK(summary(arrestRate(), monthly(arrestRate(), 2021, 9, {30.0}), {target(arrestRate(), TargetKind::Force, 30)})
          == "Arrest rate stood at 30.0% in September 2021; level with the force target of 30%.");
}

TEST_CASE("a target that no longer holds is not mentioned", "[unit]")
{
    CHECK(summary(arrestRate(), monthly(arrestRate(), 2021, 9, {30.7}),
                  {target(arrestRate(), TargetKind::Force, 30, std::nullopt, makeDate(2021, 3, 31))})
          == "Arrest rate stood at 30.7% in September 2021.");
}

TEST_CASE("an illustrative figure is called so, and a bound keeps its word", "[unit]")
{
    auto illustrative = monthly(arrestRate(), 2021, 9, {30.7});
    illustrative.points[0].illustrative = true;
    CHECK(summary(arrestRate(), illustrative) == "Arrest rate stood at 30.7% (illustrative) in September 2021.");

    auto bounded = rolling(casualties(), 2021, 9, {5700});
    bounded.points[0].bound = domain::Bound::Above;
    CHECK(summary(casualties(), bounded) == "KSI stood at over 5,700 in the 12 months to September 2021.");
}

TEST_CASE("other series are told after the first", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(),
                          .series = {{monthly(arrestRate(), 2021, 9, {30.7}), SeriesRole::Primary, "Urban"},
                                     {monthly(arrestRate(), 2021, 9, {28.1}), SeriesRole::Comparison, "Rural"}}};

    CHECK(trendChart(input).summary
          == "Arrest rate, Urban, stood at 30.7% in September 2021; Rural stood at 28.1% in September 2021.");
}

TEST_CASE("ranks are not up or down, and name their group", "[unit]")
{
    auto indicator = arrestRate();
    indicator.unit = domain::Unit::Rank;
    indicator.decimals = 0;
    auto series = monthly(indicator, 2021, 8, {6, 4});
    for (auto& point : series.points)
        point.denominator = 8;

    CHECK(summary(indicator, series) == "Arrest rate stood at 4/8 in September 2021, against 6/8 in August 2021.");
}

TEST_CASE("a derived figure says whether its parts are illustrative", "[unit]")
{
    auto series = monthly(arrestRate(), 2021, 9, {30.7});
    series.points[0].provenance = domain::Provenance::Derived;
    series.points[0].illustrative = true;
    series.points[0].provisional = true;

    const auto spec = trendChart({.indicator = arrestRate(), .series = {{.series = series}}});

    CHECK(spec.series[0].points[0].readOut == "September 2021: 30.7% (derived from illustrative figures, provisional)");
}

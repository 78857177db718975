// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/chart_table.h>
#include <outturn/charting/spc_trend.h>

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

domain::Series flat(const domain::Indicator& indicator, int count, double value)
{
    auto series = monthly(indicator, 2018, 4, {value});
    while (std::ssize(series.points) < count) {
        series.points.push_back(series.points.back());
        series.points.back().period = series.points.back().period.next();
    }
    return series;
}

std::vector<std::string> namesOf(const ChartSpec& spec)
{
    std::vector<std::string> names;
    for (const auto& line : spec.references)
        names.push_back(line.name);
    return names;
}

domain::Rebase rebaseFrom(int year, unsigned month)
{
    return {.from = makeDate(year, month, 1), .reason = "new recording rules", .by = "Analyst"};
}

bool mentions(const std::vector<std::string>& notes, const std::string& words)
{
    return std::ranges::any_of(notes, [&](const auto& note) { return note.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("a control chart has a mean and two limits out to both edges", "[unit]")
{
    const auto spec = spcTrend({.trend = monthlyResponseChart()});

    REQUIRE(namesOf(spec) == std::vector<std::string>{"Upper limit", "Mean", "Lower limit"});
    for (const auto& line : spec.references) {
        CHECK(line.fromX == spec.x.min);
        CHECK(line.toX == spec.x.max);
        CHECK(line.y > spec.y.min);
        CHECK(line.y < spec.y.max);
    }
    CHECK(spec.references[0].y > spec.references[1].y);
    CHECK(spec.references[1].y > spec.references[2].y);
}

TEST_CASE("figures beyond chance are told by role, words and read-out", "[unit]")
{
    const auto spec = spcTrend({.trend = monthlyResponseChart()});

    const auto& last = spec.series.front().points.back();
    CHECK(last.signal == SignalRole::Concern);
    CHECK(last.remark == "concern: above the upper limit");
    CHECK(last.readOut == "March 2021: 16:32 (published); concern: above the upper limit");
    CHECK(spec.series.front().points.front().signal == SignalRole::Common);
    CHECK(mentions(spec.notes, "squares are a concern"));
}

TEST_CASE("the same rise is an improvement where more is better, and neither where nothing is", "[unit]")
{
    auto input = monthlyResponseChart();
    input.indicator.polarity = domain::Polarity::HigherIsBetter;
    CHECK(spcTrend({.trend = input}).series.front().points.back().signal == SignalRole::Improvement);

    input.indicator.polarity = domain::Polarity::Neutral;
    CHECK(spcTrend({.trend = input}).series.front().points.back().signal == SignalRole::Neutral);
}

TEST_CASE("variation and assurance come as words with a letter", "[unit]")
{
    const auto spec = spcTrend({.trend = monthlyResponseChart()});

    REQUIRE(spec.verdicts.size() == 2);
    CHECK(spec.verdicts[0] == ChartVerdict{"Variation", "H", "Concern", "above the upper limit", SignalRole::Concern});
    CHECK(spec.verdicts[1].letter == "?");
    CHECK(spec.verdicts[1].words == "Hit and miss");
    CHECK(spec.summary.find("Variation: Concern, above the upper limit.") != std::string::npos);
}

TEST_CASE("a rebase steps mean and limits half way between the two processes", "[unit]")
{
    const auto spec = spcTrend({.trend = monthlyResponseChart(), .rebases = {rebaseFrom(2019, 7)}});

    REQUIRE(spec.references.size() == 6);
    CHECK(spec.references[0].toX == spec.references[3].fromX);
    const double before = spec.series.front().points[14].x;
    const double after = spec.series.front().points[15].x;
    CHECK(spec.references[0].toX == (before + after) / 2);
    CHECK(spec.references[1].y != spec.references[4].y);
}

TEST_CASE("a rebase is told by a line with a caption, and with the first figure of its process", "[unit]")
{
    auto input = monthlyResponseChart();
    input.annotations.clear();
    const auto spec = spcTrend({.trend = input, .rebases = {rebaseFrom(2019, 7)}});

    REQUIRE(spec.bands.size() == 1);
    CHECK(spec.bands[0].kind == BandKind::Rebase);
    CHECK(isMark(spec.bands[0]));
    CHECK(spec.bands[0].fromX == spec.references[0].toX);
    CHECK(spec.bands[0].caption == "New limits: new recording rules");
    const auto& first = spec.series.front().points[15];
    CHECK(first.readOut.find("Limits set anew from 1 July 2019: new recording rules (Analyst") != std::string::npos);
    CHECK(chartTable(spec).header.back() == "Notes");
    CHECK(chartTable(spec).rows[15].back().starts_with("Limits set anew from 1 July 2019"));
    CHECK(chartTable(spec).rows[14].back().empty());
}

TEST_CASE("two rebases and two targets stand beside each other, and a short process between has no limits", "[unit]")
{
    auto input = monthlyResponseChart();
    input.annotations.clear();
    input.targets.push_back(input.targets.front());
    input.targets.back().kind = domain::TargetKind::National;
    input.targets.back().value -= 30;

    const auto spec = spcTrend({.trend = input, .rebases = {rebaseFrom(2020, 3), rebaseFrom(2019, 5)}});

    CHECK(spec.references.size() == 6);
    CHECK(spec.targets.size() == 2);
    REQUIRE(spec.bands.size() == 2);
    CHECK(spec.bands[0].fromX < spec.bands[1].fromX);
}

TEST_CASE("a rebase before the first figure, or after the last, does nothing", "[unit]")
{
    const auto plain = spcTrend({.trend = monthlyResponseChart()});

    CHECK(spcTrend({.trend = monthlyResponseChart(), .rebases = {rebaseFrom(2010, 1), rebaseFrom(2030, 1)}}) == plain);
}

TEST_CASE("a process of fewer than thirteen figures is neither drawn nor judged", "[unit]")
{
    const auto spec = spcTrend({.trend = monthlyResponseChart(), .rebases = {rebaseFrom(2020, 12)}});

    CHECK(spec.references.size() == 3);
    CHECK(spec.references[0].toX < spec.x.max);
    CHECK(spec.series.front().points.back().signal == SignalRole::None);
    CHECK(spec.verdicts.empty());
    CHECK(mentions(spec.notes, "9 more figures"));
}

TEST_CASE("twelve-month figures get no limits, and the reason", "[unit]")
{
    const auto spec = spcTrend({.trend = ruralResponseChart()});

    CHECK(spec.series.empty());
    CHECK(spec.references.empty());
    CHECK(spec.emptyReason.find("share eleven months") != std::string::npos);
}

TEST_CASE("too few figures say how many more are needed", "[unit]")
{
    const auto spec = spcTrend({.trend = chartOf(arrestRate(), flat(arrestRate(), 8, 30))});

    CHECK(spec.emptyReason.find("so 5 more are needed") != std::string::npos);
}

TEST_CASE("figures that never differ have a mean and no limits", "[unit]")
{
    const double level = GENERATE(0.0, 42.0);

    const auto spec = spcTrend({.trend = chartOf(casualties(), flat(casualties(), 20, level))});

    CHECK(namesOf(spec) == std::vector<std::string>{"Mean"});
    CHECK(mentions(spec.notes, "no limits"));
    CHECK(spec.verdicts.at(0).words == "Common cause");
}

TEST_CASE("a limit below zero is left out where no figure can be", "[unit]")
{
    const auto series = monthly(casualties(), 2019, 1, {1, 9, 0, 7, 2, 8, 1, 9, 0, 6, 3, 7, 1, 8});
    const auto spec = spcTrend({.trend = chartOf(casualties(), series)});

    CHECK(namesOf(spec) == std::vector<std::string>{"Upper limit", "Mean"});
    CHECK(mentions(spec.notes, "below zero"));
}

TEST_CASE("a missing figure stays a gap, a missing last one ends the chart before it", "[unit]")
{
    auto input = monthlyResponseChart();
    auto& points = input.series.front().series.points;
    points[20].value.reset();
    points[20].missing = domain::MissingReason::Suppressed;
    points.back().value.reset();

    const auto spec = spcTrend({.trend = input});

    REQUIRE(spec.series.front().points.size() == 35);
    CHECK_FALSE(spec.series.front().points[20].y);
    CHECK(spec.verdicts.at(0).words == "Concern");
}

TEST_CASE("the table of a control chart tells signal, mean and limits of every figure", "[unit]")
{
    const auto spec = spcTrend({.trend = monthlyResponseChart()});
    const auto table = chartTable(spec);

    CHECK(table.header
          == std::vector<std::string>{"Period", "Value", "Provenance", "Signal", "Local target 16:03", "Upper limit",
                                      "Mean", "Lower limit", "Notes"});
    CHECK(table.rows.back()[3] == "concern: above the upper limit");
    CHECK(table.rows.back()[6] == spec.references[1].printed);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_spec_dump.h"
#include "golden.h"
#include "peer_samples.h"
#include "samples.h"

#include <outturn/charting/chart_layout.h>
#include <outturn/charting/paper_colours.h>
#include <outturn/charting/spc_trend.h>
#include <outturn/charting/svg.h>
#include <outturn/charting/text_width.h>
#include <outturn/charting/trend_extras.h>
#include <outturn/charting/year_on_year_chart.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

std::string svgOf(const ChartSpec& spec, double width, double height, ChartDetail detail)
{
    return svg(layOut(spec, width, height, detail, interTextWidth), spec.title, spec.summary, paperColour);
}

TrendChartInput casualtiesChart()
{
    TrendChartInput input{.indicator = casualties(),
                          .series = {{.series = rolling(casualties(), 2020, 9, {188, 180, {}, 176, 158}, 3)}}};
    input.targets = {target(casualties(), domain::TargetKind::Force, 170, std::nullopt, makeDate(2021, 3, 31)),
                     target(casualties(), domain::TargetKind::Force, 150, makeDate(2021, 4, 1))};
    return input;
}

} // namespace

TEST_CASE("charts say what was approved", "[unit]")
{
    const std::string rural = dump(trendChart(ruralResponseChart()));
    const std::string sum = dump(trendChart(casualtiesChart()));
    const std::string empty = dump(trendChart({.indicator = arrestRate(), .series = {}}));

    CHECK(rural == approved("rural_response.txt", rural));
    CHECK(sum == approved("casualties.txt", sum));
    CHECK(empty == approved("no_figures.txt", empty));
}

TEST_CASE("charts look as was approved", "[unit]")
{
    const auto spec = trendChart(ruralResponseChart());
    const std::string full = svgOf(spec, 740, 330, ChartDetail::Full);
    const std::string small = svgOf(spec, 240, 120, ChartDetail::SmallMultiple);
    const std::string spark = svgOf(spec, 110, 36, ChartDetail::Sparkline);

    CHECK(full == approved("rural_response.svg", full));
    CHECK(small == approved("rural_response_small.svg", small));
    CHECK(spark == approved("rural_response_spark.svg", spark));
}

TEST_CASE("control charts and years over each other say and look what was approved", "[unit]")
{
    const auto control =
        spcTrend({.trend = monthlyResponseChart(),
                  .rebases = {{.from = makeDate(2019, 7, 1), .reason = "new crews", .by = "Analyst"}}});
    const auto years = yearOnYearChart(monthlyResponseChart());
    const std::string controlSvg = svgOf(control, 740, 330, ChartDetail::Full);
    const std::string yearsSvg = svgOf(years, 740, 330, ChartDetail::Full);

    CHECK(dump(control) == approved("control_chart.txt", dump(control)));
    CHECK(controlSvg == approved("control_chart.svg", controlSvg));
    CHECK(dump(years) == approved("year_on_year.txt", dump(years)));
    CHECK(yearsSvg == approved("year_on_year.svg", yearsSvg));
}

TEST_CASE("bars and funnels of peers say and look what was approved", "[unit]")
{
    const auto bars = peerBars(burglaries());
    const auto funnel = peerFunnel(burglaries());
    const std::string barsSvg = svgOf(bars, 740, 330, ChartDetail::Full);
    const std::string funnelSvg = svgOf(funnel, 740, 330, ChartDetail::Full);

    CHECK(dump(bars) == approved("peer_bars.txt", dump(bars)));
    CHECK(barsSvg == approved("peer_bars.svg", barsSvg));
    CHECK(dump(funnel) == approved("peer_funnel.txt", dump(funnel)));
    CHECK(funnelSvg == approved("peer_funnel.svg", funnelSvg));
}

TEST_CASE("a trend with its expected range says and looks what was approved", "[unit]")
{
    const auto spec = trendDetail({.trend = monthlyResponseChart(), .expected = true});
    const std::string full = svgOf(spec, 740, 330, ChartDetail::Full);

    CHECK(dump(spec) == approved("expected_range.txt", dump(spec)));
    CHECK(full == approved("expected_range.svg", full));
}

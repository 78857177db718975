// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <outturn/charting/chart_layout.h>
#include <outturn/charting/text_width.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

template <typename Primitive> std::vector<Primitive> all(const Drawing& drawing, Role role)
{
    std::vector<Primitive> found;
    for (const auto& primitive : drawing.primitives) {
        if (const auto* wanted = std::get_if<Primitive>(&primitive); wanted && wanted->role == role)
            found.push_back(*wanted);
    }
    return found;
}

std::vector<std::string> texts(const Drawing& drawing, Role role)
{
    std::vector<std::string> found;
    for (const auto& label : all<Label>(drawing, role))
        found.push_back(label.text);
    return found;
}

Drawing full(const ChartSpec& spec, double width = 740, double height = 330)
{
    return layOut(spec, width, height, ChartDetail::Full, interTextWidth);
}

ChartSpec arrests(std::initializer_list<std::optional<double>> values)
{
    return trendChart({.indicator = arrestRate(), .series = {{.series = monthly(arrestRate(), 2021, 1, values)}}});
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a full chart has its last value, targets, captions and notes in words", "[unit]")
{
    const Drawing drawing = full(trendChart(ruralResponseChart()));

    CHECK(texts(drawing, Role::EndLabel) == Texts{"16:32"});
    CHECK(texts(drawing, Role::TargetLabel) == Texts{"National target 20:00", "Local target 16:03"});
    CHECK(texts(drawing, Role::BandCaption) == Texts{"First lockdown"});
    CHECK(texts(drawing, Role::Note).size() == 2);
    CHECK(all<Box>(drawing, Role::Band).size() == 1);
}

TEST_CASE("the last period is always labelled, however narrow the chart", "[unit]")
{
    const auto spec = trendChart(ruralResponseChart());
    for (const double width : {200.0, 260.0, 400.0, 1200.0}) {
        const auto labels = texts(full(spec, width), Role::AxisLabel);
        INFO(width);
        CHECK(std::ranges::find(labels, "Sep 21") != labels.end());
    }
}

TEST_CASE("a line is broken where figures are missing", "[unit]")
{
    const Drawing drawing = full(arrests({30, 31, {}, 32, 33, {}, 34, 35}));

    CHECK(all<Polyline>(drawing, Role::SeriesPrimary).size() == 3);
    CHECK(all<Marker>(drawing, Role::SeriesPrimary).size() == 6);
}

TEST_CASE("a figure between two gaps is still seen in every detail", "[unit]")
{
    const auto spec = arrests({30, {}, 31, {}, 32, 33});
    for (const auto detail : {ChartDetail::Full, ChartDetail::SmallMultiple, ChartDetail::Sparkline}) {
        const Drawing drawing = layOut(spec, 240, 120, detail, interTextWidth);
        CHECK(all<Marker>(drawing, Role::SeriesPrimary).size() >= 3);
    }
}

TEST_CASE("hollow points stay hollow and carry their read-out", "[unit]")
{
    const auto markers = all<Marker>(full(trendChart(ruralResponseChart())), Role::SeriesPrimary);

    REQUIRE(markers.size() == 24);
    CHECK(markers.front().hollow);
    CHECK_FALSE(markers.back().hollow);
    CHECK(markers.back().radius > markers.front().radius);
    CHECK(markers.back().readOut == "12 months to September 2021: 16:32 (published)");
}

TEST_CASE("later is further right and more is further up", "[unit]")
{
    const auto line = all<Polyline>(full(arrests({30, 31, 32})), Role::SeriesPrimary).at(0).points;

    CHECK(line[0].x < line[1].x);
    CHECK(line[0].y > line[1].y);
    CHECK(line[1].y > line[2].y);
}

TEST_CASE("targets of nearly the same value have labels one above the other in the order of their values", "[unit]")
{
    auto input = ruralResponseChart();
    input.targets = {target(ruralResponse(), domain::TargetKind::Local, 963),
                     target(ruralResponse(), domain::TargetKind::Force, 964)};
    const auto labels = all<Label>(full(trendChart(input)), Role::TargetLabel);

    REQUIRE(labels.size() == 2);
    CHECK(labels[0].text == "Local target 16:03");
    CHECK(labels[0].at.y >= labels[1].at.y + labels[1].fontSize);
}

TEST_CASE("a target that ended is labelled inside the field", "[unit]")
{
    auto input = ruralResponseChart();
    input.targets = {target(ruralResponse(), domain::TargetKind::Local, 940, std::nullopt, makeDate(2020, 9, 30))};
    const auto labels = all<Label>(full(trendChart(input)), Role::TargetLabel);

    REQUIRE(labels.size() == 1);
    CHECK(labels[0].at.x < 600);
}

TEST_CASE("a long name is shortened before its figure, never the figure", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(), .series = {{.series = monthly(arrestRate(), 2021, 1, {30, 31})}}};
    input.series[0].label = "Police forces most similar to this one by the national grouping of 2021";
    input.series.push_back({monthly(arrestRate(), 2021, 1, {28, 27}), SeriesRole::Comparison, "Elsewhere"});
    const auto labels = texts(full(trendChart(input), 480, 260), Role::EndLabel);

    REQUIRE(labels.size() == 2);
    CHECK(labels[0].starts_with("Police"));
    CHECK(labels[0].ends_with("… 31.0%"));
    CHECK(labels[1] == "Elsewhere 27.0%");
}

TEST_CASE("an axis that does not start at zero has a broken foot, one that does a zero line", "[unit]")
{
    const auto broken = all<Polyline>(full(arrests({30, 31})), Role::AxisLine);
    const auto zero = all<Polyline>(full(arrests({1, 31})), Role::AxisLine);

    CHECK(std::ranges::any_of(broken, [](const Polyline& line) { return line.points.size() > 4; }));
    CHECK(std::ranges::none_of(zero, [](const Polyline& line) { return line.points.size() > 4; }));
}

TEST_CASE("a small multiple names first and last period and the last value only", "[unit]")
{
    const Drawing drawing =
        layOut(trendChart(ruralResponseChart()), 240, 120, ChartDetail::SmallMultiple, interTextWidth);

    CHECK(texts(drawing, Role::AxisLabel) == Texts{"Sep 21", "Oct 19"});
    CHECK(texts(drawing, Role::EndLabel) == Texts{"16:32"});
    CHECK(all<Polyline>(drawing, Role::Target).size() == 2);
}

TEST_CASE("a sparkline has no text and stays inside", "[unit]")
{
    const Drawing drawing = layOut(trendChart(ruralResponseChart()), 100, 30, ChartDetail::Sparkline, interTextWidth);

    for (const auto& primitive : drawing.primitives)
        CHECK_FALSE(std::holds_alternative<Label>(primitive));
    const auto line = all<Polyline>(drawing, Role::SeriesPrimary).at(0).points;
    for (const auto& point : line) {
        CHECK(point.y >= 0);
        CHECK(point.y <= 30);
    }
}

TEST_CASE("a sparkline does not turn a wobble into a precipice", "[unit]")
{
    const Drawing drawing = layOut(arrests({30.0, 30.1, 30.0}), 100, 40, ChartDetail::Sparkline, interTextWidth);
    const auto line = all<Polyline>(drawing, Role::SeriesPrimary).at(0).points;

    CHECK(line[0].y - line[1].y < 5);
}

TEST_CASE("an empty chart says why, and as a sparkline says nothing", "[unit]")
{
    const auto spec = trendChart({.indicator = arrestRate(), .series = {}});

    std::string said;
    for (const auto& line : texts(full(spec, 300, 200), Role::Note))
        said += (said.empty() ? "" : " ") + line;
    CHECK(said == spec.emptyReason);
    CHECK(layOut(spec, 100, 30, ChartDetail::Sparkline, interTextWidth).primitives.empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <outturn/charting/chart_layout.h>
#include <outturn/charting/chart_table.h>
#include <outturn/charting/text_width.h>
#include <outturn/charting/trend_extras.h>

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

domain::Series seasonal(const domain::Indicator& indicator, int months)
{
    auto series = monthly(indicator, 2018, 10, {100});
    for (int i = 1; i < months; ++i) {
        series.points.push_back(series.points.back());
        series.points.back().period = series.points[i - 1].period.next();
        series.points.back().value = 100 + 30 * std::sin(i * 0.5236) + i % 5;
    }
    return series;
}

TrendDetailInput detailOf(const domain::Indicator& indicator, domain::Series series, bool expected = false)
{
    return {.trend = {.indicator = indicator, .series = {{.series = std::move(series)}}}, .expected = expected};
}

bool notes(const ChartSpec& spec, const std::string& part)
{
    return std::ranges::any_of(spec.notes,
                               [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("monthly counts have their twelve-month average beside them, in the same rows of the table", "[unit]")
{
    auto input = detailOf(casualties(), seasonal(casualties(), 36));
    input.rolling = rolling(casualties(), 2021, 7, {1200, 1206, 1212});

    const auto spec = trendDetail(input);

    REQUIRE(spec.series.size() == 2);
    const ChartSeries& average = spec.series[1];
    CHECK(average.role == SeriesRole::Average);
    CHECK(average.label == "12-month average");
    REQUIRE(average.points.size() == 3);
    CHECK(average.points[0].y == 100.0);
    CHECK(average.endLabel == "101.0");
    CHECK(chartTable(spec).rows.size() == 36);
}

TEST_CASE("a mean is its own average", "[unit]")
{
    auto input = detailOf(ruralResponse(), seasonal(ruralResponse(), 24));
    input.rolling = rolling(ruralResponse(), 2020, 8, {950, 960});

    const auto spec = trendDetail(input);

    REQUIRE(spec.series.size() == 2);
    CHECK(spec.series[1].label == "12-month mean");
    CHECK(spec.series[1].points.back().y == 960.0);
}

TEST_CASE("twelve-month figures have no second line", "[unit]")
{
    auto input = detailOf(casualties(), rolling(casualties(), 2020, 9, {188, 180, 176, 158}));
    input.rolling = input.trend.series.front().series;

    CHECK(trendDetail(input).series.size() == 1);
}

TEST_CASE("the same month a year before the last is called out", "[unit]")
{
    const auto spec = trendDetail(detailOf(casualties(), seasonal(casualties(), 36)));

    REQUIRE(spec.callouts.size() == 1);
    CHECK(spec.callouts[0].x == spec.series[0].points[23].x);
    CHECK(spec.callouts[0].text.starts_with("Sep 20: "));
    CHECK(trendDetail(detailOf(casualties(), seasonal(casualties(), 12))).callouts.empty());
}

TEST_CASE("the expected range goes on for a year, the inner within the outer", "[unit]")
{
    const auto spec = trendDetail(detailOf(casualties(), seasonal(casualties(), 36), true));

    REQUIRE(spec.expected.size() == 13);
    CHECK(spec.expected.front().lower95 == spec.expected.front().upper95);
    for (std::size_t i = 1; i < spec.expected.size(); ++i) {
        const auto& point = spec.expected[i];
        CHECK(point.lower95 >= 0);
        CHECK(point.lower95 <= point.lower80);
        CHECK(point.lower80 < point.upper80);
        CHECK(point.upper80 < point.upper95);
        CHECK(point.upper95 <= spec.y.max);
    }
    CHECK(spec.series.back().role == SeriesRole::Expected);
    CHECK(spec.series.back().points.size() == 12);
    CHECK(spec.series.back().points.front().readOut.starts_with("October 2021: "));
    CHECK(spec.x.max == spec.expected.back().x);
    CHECK(spec.callouts.back().text.starts_with("Sep 21: "));
    CHECK(notes(spec, "Expected range (80% and 95%) by ETS"));
    CHECK(notes(spec, "too few to test it"));
    CHECK(notes(trendDetail(detailOf(casualties(), seasonal(casualties(), 48), true)), "off on average"));
}

TEST_CASE("quarterly figures are expected for four quarters", "[unit]")
{
    auto indicator = casualties();
    indicator.frequency = domain::Frequency::Quarterly;
    auto series = seasonal(indicator, 12);
    for (int i = 0; i < 12; ++i)
        series.points[i].period = domain::Period::quarter(2018, 1).shifted(i);

    CHECK(trendDetail(detailOf(indicator, series, true)).expected.size() == 5);
}

TEST_CASE("where there is no expected range a note says what is needed", "[unit]")
{
    CHECK(notes(trendDetail(detailOf(casualties(), seasonal(casualties(), 8), true)), "5 more are needed"));
    CHECK(notes(trendDetail(detailOf(casualties(), seasonal(casualties(), 12), true)), "1 more is needed"));
    auto gap = seasonal(casualties(), 36);
    gap.points[30].value.reset();
    gap.points[30].missing = domain::MissingReason::Suppressed;
    CHECK(notes(trendDetail(detailOf(casualties(), gap, true)), "8 more are needed"));
    CHECK(notes(trendDetail(detailOf(casualties(), rolling(casualties(), 2020, 9, {9, 8, 7}), true)), "share no data"));
    CHECK(trendDetail(detailOf(casualties(), gap, true)).expected.empty());
}

TEST_CASE("hard series keep a sound chart in every form", "[unit]")
{
    auto indicator = casualties();
    std::vector<domain::Series> hard;
    hard.push_back(monthly(indicator, 2021, 7, {3, 5, 4}));
    hard.push_back(seasonal(indicator, 36));
    for (const std::size_t at : {3U, 4U, 17U, 29U})
        hard.back().points[at].value.reset();
    hard.push_back(seasonal(indicator, 36));
    for (auto& point : hard.back().points)
        point.value = 0;
    hard.push_back(seasonal(indicator, 36));
    for (auto& point : hard.back().points)
        point.value = 7;
    hard.push_back(seasonal(indicator, 240));
    for (const auto& series : hard) {
        for (const bool expected : {false, true}) {
            const auto spec = trendDetail(detailOf(indicator, series, expected));
            CAPTURE(series.points.size(), expected);
            CHECK(spec.emptyReason.empty());
            CHECK(std::isfinite(spec.y.max));
            CHECK(spec.y.max > spec.y.min);
            for (const auto& point : spec.expected)
                CHECK(std::isfinite(point.upper95));
            const auto drawing = layOut(spec, 740, 330, ChartDetail::Full, interTextWidth);
            CHECK(drawing.primitives.size() > 4);
        }
    }
}

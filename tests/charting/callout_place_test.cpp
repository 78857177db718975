// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/callout_place.h>

#include "support/catch.h"

using namespace outturn::charting;

namespace {

constexpr double kWidth = 60;
constexpr double kHeight = 14;
const Box kField{.x = 0, .y = 0, .width = 300, .height = 200};

} // namespace

TEST_CASE("a text stands above its point where nothing is in the way", "[unit]")
{
    const std::vector<PointXY> level{{0, 100}, {300, 100}};

    const auto place = calloutPlace(level, {150, 100}, kWidth, kHeight, kField);

    CHECK(place.y + kHeight < 100);
    CHECK(place.x == 120);
}

TEST_CASE("a text gives way to the line", "[unit]")
{
    const std::vector<PointXY> valley{{0, 40}, {140, 80}, {150, 100}, {160, 80}, {300, 40}};

    const auto place = calloutPlace(valley, {150, 100}, kWidth, kHeight, kField);

    CHECK(place.y > 100);
}

TEST_CASE("a text stands beside a point that lines run past above and below", "[unit]")
{
    // A peak at the field's top edge, over a line that crosses everything below it.
    const std::vector<PointXY> line{{0, 60}, {60, 20}, {100, 90}, {150, 4}, {160, 120}, {140, 150}, {160, 199}};

    const auto place = calloutPlace(line, {150, 4}, kWidth, kHeight, kField);

    CHECK((place.x > 150 || place.x + kWidth < 150));
    CHECK(place.y >= 0);
}

TEST_CASE("a text stays within the field even at its corners", "[unit]")
{
    for (const PointXY at : {PointXY{0, 0}, PointXY{300, 200}, PointXY{0, 200}, PointXY{300, 0}}) {
        const auto place = calloutPlace({}, at, kWidth, kHeight, kField);
        CHECK(place.x >= 0);
        CHECK(place.y >= 0);
        CHECK(place.x + kWidth <= 300);
        CHECK(place.y + kHeight <= 200);
    }
}

TEST_CASE("a second text keeps clear of the first", "[unit]")
{
    const auto first = calloutPlace({}, {150, 100}, kWidth, kHeight, kField);
    const std::vector<Box> taken{{.x = first.x, .y = first.y, .width = kWidth, .height = kHeight}};

    const auto second = calloutPlace({}, {155, 100}, kWidth, kHeight, kField, taken);

    CHECK((second.y >= first.y + kHeight || second.y + kHeight <= first.y));
}

TEST_CASE("a text gives way to every series and target, and may stand where a line has a gap", "[unit]")
{
    ChartSpec spec;
    spec.series.resize(2);
    spec.series[0].points = {{.x = 0, .y = 100}, {.x = 300, .y = 100}};
    spec.series[1].points = {{.x = 0, .y = 83}, {.x = 300, .y = 83}};
    const auto asIs = [](double x, double y) { return PointXY{x, y}; };

    const auto below = calloutPlace(calloutLines(spec, asIs), {150, 100}, kWidth, kHeight, kField);
    CHECK(below.y > 100);

    spec.targets.push_back({.fromX = 0, .toX = 300, .fromY = 117, .toY = 117});
    const auto further = calloutPlace(calloutLines(spec, asIs), {150, 100}, kWidth, kHeight, kField);
    CHECK((further.y + kHeight < 83 || further.y > 117));

    spec.series[1].points = {{.x = 0, .y = 83}, {.x = 100, .y = {}}, {.x = 300, .y = 83}};
    const auto above = calloutPlace(calloutLines(spec, asIs), {150, 100}, kWidth, kHeight, kField);
    CHECK(above.y + kHeight == 90);
}

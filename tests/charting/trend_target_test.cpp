// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;
using domain::TargetKind;

namespace {

TrendChartInput windows()
{
    return {.indicator = ruralResponse(),
            .series = {{.series = rolling(ruralResponse(), 2021, 1, {950, 960, 970, 980})}}};
}

} // namespace

TEST_CASE("several targets are drawn at once, each labelled with its value", "[unit]")
{
    auto input = windows();
    input.targets = {target(ruralResponse(), TargetKind::Local, 963),
                     target(ruralResponse(), TargetKind::National, 1200)};

    const auto spec = trendChart(input);

    REQUIRE(spec.targets.size() == 2);
    CHECK(spec.targets[0].label == "Local target 16:03");
    CHECK(spec.targets[1].label == "National target 20:00");
    CHECK(spec.y.max >= 1200);
}

TEST_CASE("a target is drawn over its validity alone", "[unit]")
{
    auto input = windows();
    input.targets = {target(ruralResponse(), TargetKind::Local, 963, makeDate(2021, 4, 1)),
                     target(ruralResponse(), TargetKind::Local, 900, std::nullopt, makeDate(2020, 3, 31))};

    const auto spec = trendChart(input);

    REQUIRE(spec.targets.size() == 1);
    CHECK(spec.targets[0].fromX > spec.x.min);
    CHECK(spec.targets[0].toX == spec.x.max);
}

TEST_CASE("a trajectory is cut where the axis ends, at the height it has there", "[unit]")
{
    auto input = windows();
    auto trajectory =
        target(ruralResponse(), TargetKind::Trajectory, 900, makeDate(2021, 1, 31), makeDate(2021, 7, 29));
    trajectory.startValue = 1000;
    input.targets = {trajectory};

    const auto spec = trendChart(input);

    REQUIRE(spec.targets.size() == 1);
    CHECK(spec.targets[0].fromY == Approx(1000));
    CHECK(spec.targets[0].toY == Approx(1000 - 100.0 * 89 / 179));
}

TEST_CASE("service levels, references and targets in another unit are no lines", "[unit]")
{
    auto input = windows();
    auto rate = target(ruralResponse(), TargetKind::Force, 90);
    rate.unit = domain::Unit::Percent;
    input.targets = {target(ruralResponse(), TargetKind::ServiceLevel, 900),
                     target(ruralResponse(), TargetKind::Reference, 900), rate};

    CHECK(trendChart(input).targets.empty());
}

TEST_CASE("a yearly target of a sum is not held against months", "[unit]")
{
    TrendChartInput input{.indicator = casualties(), .series = {{.series = monthly(casualties(), 2021, 1, {13, 14})}}};
    input.targets = {target(casualties(), TargetKind::Force, 150)};
    CHECK(trendChart(input).targets.empty());

    input.series[0].series = rolling(casualties(), 2021, 1, {160, 158});
    CHECK(trendChart(input).targets.size() == 1);
}

TEST_CASE("a chart of changes has no level targets", "[unit]")
{
    auto input = windows();
    input.series[0].series.measure =
        domain::Measure::change(domain::ChangeType::Absolute, domain::ChangeBase::PreviousQuarter);
    input.targets = {target(ruralResponse(), TargetKind::Local, 963)};

    CHECK(trendChart(input).targets.empty());
}

TEST_CASE("a whole target is printed without decimals", "[unit]")
{
    TrendChartInput input{.indicator = arrestRate(), .series = {{.series = monthly(arrestRate(), 2021, 1, {30.7})}}};
    input.targets = {target(arrestRate(), TargetKind::Force, 30), target(arrestRate(), TargetKind::Baseline, 10.7)};

    const auto spec = trendChart(input);

    REQUIRE(spec.targets.size() == 2);
    CHECK(spec.targets[0].label == "Force target 30%");
    CHECK(spec.targets[1].label == "Baseline 10.7%");
}

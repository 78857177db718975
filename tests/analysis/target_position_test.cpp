// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/target_position.h>

#include "series_builder.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::pointOf;
using outturn::testing::pointsFrom;

namespace {

const auto kSeptember = Period::month(2021, 9);

Target atLeast(double value)
{
    Target target;
    target.comparator = Comparator::AtLeast;
    target.value = value;
    return target;
}

} // namespace

TEST_CASE("a target is judged on unrounded values", "[unit]")
{
    const auto standing = targetStanding(atLeast(70), pointOf(kSeptember, 69.96));

    REQUIRE(standing);
    CHECK_FALSE(standing->met);
    CHECK(standing->gap == Approx(-0.04));
}

TEST_CASE("being equal to the target meets it either way", "[unit]")
{
    auto target = atLeast(963);
    CHECK(targetStanding(target, pointOf(kSeptember, 963))->met);
    target.comparator = Comparator::AtMost;
    CHECK(targetStanding(target, pointOf(kSeptember, 963))->met);
    CHECK_FALSE(targetStanding(target, pointOf(kSeptember, 992))->met);
    CHECK(targetStanding(target, pointOf(kSeptember, 992))->gap == 29);
}

TEST_CASE("a figure that is missing, before the target or under a service level is not judged", "[unit]")
{
    auto target = atLeast(80);
    CHECK_FALSE(targetStanding(target, pointOf(kSeptember, std::nullopt)));
    target.from = makeDate(2021, 10, 1);
    CHECK_FALSE(targetStanding(target, pointOf(kSeptember, 90)));
    target = atLeast(80);
    target.kind = TargetKind::ServiceLevel;
    CHECK_FALSE(targetStanding(target, pointOf(kSeptember, 90)));
}

TEST_CASE("when a target was last met counts only figures it held for", "[unit]")
{
    const auto points = pointsFrom(Period::month(2021, 4), {81, 80, {}, 79, {}, 70});

    CHECK(lastMet(atLeast(80), points) == LastMet{Period::month(2021, 5), 2});
    CHECK(lastMet(atLeast(60), points) == LastMet{kSeptember, 0});
    CHECK(lastMet(atLeast(90), points) == LastMet{std::nullopt, 4});

    auto recent = atLeast(80);
    recent.from = makeDate(2021, 7, 1);
    CHECK(lastMet(recent, points) == LastMet{std::nullopt, 2});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/target.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

const Date kStart = makeDate(2021, 4, 1);
const Date kEnd = makeDate(2022, 4, 1);

Target target(std::optional<double> startValue, std::optional<Date> from, std::optional<Date> until)
{
    return {.indicator = IndicatorSlug("ksi"),
            .kind = TargetKind::Force,
            .value = 100,
            .startValue = startValue,
            .from = from,
            .until = until};
}

} // namespace

TEST_CASE("a target holds from its first to its last day and no longer", "[unit]")
{
    const Target year = target({}, kStart, kEnd);

    CHECK(targetValueOn(year, kStart) == 100.0);
    CHECK(targetValueOn(year, kEnd) == 100.0);
    CHECK_FALSE(targetValueOn(year, addDays(kStart, -1)));
    CHECK_FALSE(targetValueOn(year, addDays(kEnd, 1)));
}

TEST_CASE("a target without a day to begin or end holds as far as there are figures", "[unit]")
{
    CHECK(targetValueOn(target({}, {}, {}), makeDate(1990, 1, 1)) == 100.0);
    CHECK(targetValueOn(target({}, kStart, {}), makeDate(2050, 1, 1)) == 100.0);
    CHECK_FALSE(targetValueOn(target({}, kStart, {}), makeDate(2021, 3, 31)));
    CHECK(targetValueOn(target({}, {}, kEnd), makeDate(1990, 1, 1)) == 100.0);
}

TEST_CASE("a trajectory is a straight line by days", "[unit]")
{
    const Target line = target(465, kStart, kEnd);

    CHECK(targetValueOn(line, kStart) == 465.0);
    CHECK(targetValueOn(line, kEnd) == 100.0);
    CHECK(targetValueOn(line, addDays(kStart, 73)).value() == Approx(392)); // a fifth of the way down
    CHECK_FALSE(targetValueOn(line, addDays(kEnd, 1)));
}

TEST_CASE("a line without two different ends is a level", "[unit]")
{
    CHECK(targetValueOn(target(50, kStart, {}), kStart) == 100.0);
    CHECK(targetValueOn(target(50, kStart, kStart), kStart) == 100.0);
}

TEST_CASE("service levels and references are not levels to be judged against", "[unit]")
{
    for (const auto kind : {TargetKind::ServiceLevel, TargetKind::Reference})
        CHECK_FALSE(isLevelTarget({.kind = kind}));
    for (const auto kind : {TargetKind::National, TargetKind::Force, TargetKind::Local, TargetKind::Baseline,
                            TargetKind::Forecast, TargetKind::Trajectory})
        CHECK(isLevelTarget({.kind = kind}));
}

TEST_CASE("kinds of target have titles for people", "[unit]")
{
    CHECK(targetKindTitle(TargetKind::National) == "National target");
    CHECK(targetKindTitle(TargetKind::Local) == "Local target");
    CHECK(targetKindTitle(TargetKind::Baseline) == "Baseline");
    CHECK(targetKindTitle(TargetKind::ServiceLevel) == "Service level");
}

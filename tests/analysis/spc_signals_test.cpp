// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_signals.h>

#include "support/catch.h"

using namespace outturn::analysis;

namespace {

constexpr auto kA = Side::Above;
constexpr auto kB = Side::Below;
constexpr auto kN = Side::None;

using Sides = std::vector<Side>;
using Flags = std::vector<bool>;

} // namespace

TEST_CASE("seven points on one side are a shift, six are not", "[unit]")
{
    CHECK(inShift({}).empty());
    CHECK(inShift(Sides(6, kA)) == Flags(6, false));
    CHECK(inShift({kA, kA, kA, kA, kA, kA, kB}) == Flags(7, false));
    CHECK(inShift(Sides(7, kB)) == Flags(7, true));
}

TEST_CASE("every point of a longer run belongs to the shift", "[unit]")
{
    CHECK(inShift({kA, kA, kA, kA, kA, kA, kA, kA, kB}) == Flags{1, 1, 1, 1, 1, 1, 1, 1, 0});
    CHECK(inShift({kB, kB, kB, kB, kB, kB, kB, kB, kA}) == Flags{1, 1, 1, 1, 1, 1, 1, 1, 0});
}

TEST_CASE("a point exactly on the mean ends a run", "[unit]")
{
    CHECK(sidesOf(OptionalFigures{3, 2, 1, {}}, 2) == Sides{kA, kN, kB, kN});
    CHECK(inShift({kA, kA, kA, kA, kN, kA, kA, kA}) == Flags(8, false));
}

TEST_CASE("a trend is seven points with six strict moves", "[unit]")
{
    CHECK(trendsOf(OptionalFigures{1, 2, 3, 4, 5, 6}) == Sides(6, kN));
    CHECK(trendsOf(OptionalFigures{1, 2, 3, 4, 5, 6, 7}) == Sides(7, kA));
    CHECK(trendsOf(OptionalFigures{7, 6, 5, 4, 3, 2, 1}) == Sides(7, kB));
    CHECK(trendsOf(OptionalFigures{2, 1, 2, 3, 4, 5, 6, 7, 3}) == Sides{kN, kA, kA, kA, kA, kA, kA, kA, kN});
    CHECK(trendsOf(OptionalFigures{2, 7, 6, 5, 4, 3, 2, 1, 3}) == Sides{kN, kB, kB, kB, kB, kB, kB, kB, kN});
}

TEST_CASE("a tie or a missing figure ends a trend", "[unit]")
{
    CHECK(trendsOf(OptionalFigures{1, 2, 3, 3, 4, 5, 6}) == Sides(7, kN));
    CHECK(trendsOf(OptionalFigures{1, 2, 3, {}, 5, 6, 7}) == Sides(7, kN));
}

TEST_CASE("the turning point of two trends belongs to the later one", "[unit]")
{
    const auto trends = trendsOf(OptionalFigures{1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1});

    CHECK(trends[5] == kA);
    CHECK(trends[6] == kB);
}

TEST_CASE("two of three near points on one side are flagged, the third is not", "[unit]")
{
    const Sides above(5, kA);

    CHECK(inTwoOfThree({1, 0, 1, 0, 0}, above) == Flags{1, 0, 1, 0, 0});
    CHECK(inTwoOfThree({0, 1, 1, 0, 0}, above) == Flags{0, 1, 1, 0, 0});
    CHECK(inTwoOfThree({1, 0, 0, 1, 0}, above) == Flags(5, false));
    CHECK(inTwoOfThree({1, 0, 0, 1, 1}, above) == Flags{0, 0, 0, 1, 1});
}

TEST_CASE("near points on both sides are no signal", "[unit]")
{
    CHECK(inTwoOfThree({1, 0, 1}, {kA, kB, kA}) == Flags(3, false));
    CHECK(inTwoOfThree({1, 1, 0}, {kA, kB, kA}) == Flags(3, false));
    CHECK(inTwoOfThree({1, 1, 0}, {kA, kA, kB}) == Flags(3, false));
}

TEST_CASE("a point has one signal: outside, then trend, then two of three, then shift", "[unit]")
{
    // Two rising points near the limit inside a trend that ends outside it, after a run above the mean.
    const OptionalFigures figures{1, 1, 1, 1, 2, 3, 4, 7, 8, 11};
    const ControlLimits limits{.mean = 0, .lower = -10, .nearLower = -6.5, .nearUpper = 6.5, .upper = 10};
    const auto signals = signalsOf(figures, 0, limits);

    CHECK(signals[0] == PointSignal{Signal::Shift, kA});
    CHECK(signals[7] == PointSignal{Signal::Trend, kA});
    CHECK(signals[9] == PointSignal{Signal::Astronomical, kA});
}

TEST_CASE("a point on a limit is inside it", "[unit]")
{
    const ControlLimits limits{.mean = 0, .lower = -10, .nearLower = -6, .nearUpper = 6, .upper = 10};
    const auto signals = signalsOf(OptionalFigures{10, 6, -10, -3, 10, 9}, 0, limits);

    CHECK(signals[0].signal == Signal::None);
    CHECK(signals[2].signal == Signal::None);
}

TEST_CASE("points outside the limits do not count towards two of three", "[unit]")
{
    const ControlLimits limits{.mean = 0, .lower = -10, .nearLower = -6, .nearUpper = 6, .upper = 10};
    const auto signals = signalsOf(OptionalFigures{11, 7, 1}, 0, limits);

    CHECK(signals[0].signal == Signal::Astronomical);
    CHECK(signals[1].signal == Signal::None);
}

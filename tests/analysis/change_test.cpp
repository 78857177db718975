// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/change.h>

#include "series_builder.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::pointOf;
using outturn::testing::pointsFrom;

namespace {

const auto kSeptember = Period::month(2021, 9);

Series seriesOf(std::vector<SeriesPoint> points, Unit unit = Unit::Count)
{
    Series series;
    series.unit = unit;
    series.points = std::move(points);
    return series;
}

/// October 2018 to September 2021: 1, 2, … 36.
Series rising(Unit unit = Unit::Count)
{
    std::vector<std::optional<double>> values;
    for (int i = 1; i <= 36; ++i)
        values.emplace_back(i);
    return seriesOf(pointsFrom(Period::month(2018, 10), values), unit);
}

LevelChange sumChange(const Period& period, ChangeType type, ChangeBase base)
{
    return changeOf(rising(), Aggregation::Sum, period, type, base);
}

} // namespace

TEST_CASE("a month is held against the last month of the previous quarter", "[unit]")
{
    CHECK(basePeriod(kSeptember, ChangeBase::PreviousQuarter) == Period::month(2021, 6));
    CHECK(basePeriod(Period::month(2021, 8), ChangeBase::PreviousQuarter) == Period::month(2021, 6));
    CHECK(sumChange(kSeptember, ChangeType::Absolute, ChangeBase::PreviousQuarter).value == 3);
}

TEST_CASE("a quarter of a monthly series is held against its own earlier quarters", "[unit]")
{
    const auto quarter = Period::quarter(2021, 2);
    const auto change = sumChange(quarter, ChangeType::Absolute, ChangeBase::PreviousQuarter);

    CHECK(change.value == (34 + 35 + 36) - (31 + 32 + 33));
    CHECK(change.baseLevel->period == Period::quarter(2021, 1));
    CHECK(sumChange(quarter, ChangeType::Absolute, ChangeBase::SamePeriodLastYear).value == 36);
    CHECK(sumChange(quarter, ChangeType::Absolute, ChangeBase::Baseline2019_20).value == 72);
}

TEST_CASE("a rolling window is held against the one three months earlier", "[unit]")
{
    const auto window = Period::twelveMonthsTo(2021, 9);

    CHECK(basePeriod(window, ChangeBase::PreviousQuarter) == Period::twelveMonthsTo(2021, 6));
    CHECK(sumChange(window, ChangeType::Absolute, ChangeBase::PreviousQuarter).value == 36);
}

TEST_CASE("against the previous 12 months a month stands for its rolling year", "[unit]")
{
    const auto change = sumChange(kSeptember, ChangeType::Relative, ChangeBase::Previous12Months);

    REQUIRE(change.value);
    CHECK(change.current->value == 366);
    CHECK(change.baseLevel->value == 222);
    CHECK(*change.value == Approx(100.0 * 144 / 222).epsilon(1e-12));
}

TEST_CASE("two and six months earlier", "[unit]")
{
    const auto julyAndAugust = Period::spanning(makeDate(2021, 7, 1), makeDate(2021, 8, 31));

    CHECK(basePeriod(kSeptember, ChangeBase::TwoMonths) == Period::month(2021, 7));
    CHECK(basePeriod(julyAndAugust, ChangeBase::TwoMonths)->last() == makeDate(2021, 6, 30));
    CHECK(basePeriod(Period::pointInTime(makeDate(2021, 8, 31)), ChangeBase::SixMonths)
          == Period::pointInTime(makeDate(2021, 2, 28)));
    CHECK(basePeriod(Period::quarter(2021, 2), ChangeBase::SixMonths) == Period::quarter(2020, 4));
    CHECK_FALSE(basePeriod(Period::quarter(2021, 2), ChangeBase::TwoMonths));
}

TEST_CASE("a state over two months is held against the state before them", "[unit]")
{
    const auto backlog = seriesOf({pointOf(Period::pointInTime(makeDate(2021, 6, 30)), 500),
                                   pointOf(Period::pointInTime(makeDate(2021, 8, 31)), 450)});
    const auto julyAndAugust = Period::spanning(makeDate(2021, 7, 1), makeDate(2021, 8, 31));

    CHECK(changeOf(backlog, Aggregation::Snapshot, julyAndAugust, ChangeType::Relative, ChangeBase::TwoMonths).value
          == -10);
}

TEST_CASE("there is no share of zero, and the reason is said", "[unit]")
{
    const auto series = seriesOf(pointsFrom(Period::month(2021, 6), {0, 1, 2, 5}));
    const auto relative =
        changeOf(series, Aggregation::Sum, kSeptember, ChangeType::Relative, ChangeBase::PreviousQuarter);
    const auto absolute =
        changeOf(series, Aggregation::Sum, kSeptember, ChangeType::Absolute, ChangeBase::PreviousQuarter);

    CHECK_FALSE(relative.value);
    CHECK(relative.none == NoChange::ZeroBase);
    CHECK(absolute.value == 5);
    CHECK_FALSE(absolute.none);
}

TEST_CASE("points, absolute differences and per cent are kept apart by unit", "[unit]")
{
    const auto noneOf = [](Unit unit, ChangeType type) {
        return changeOf(rising(unit), Aggregation::Mean, kSeptember, type, ChangeBase::SamePeriodLastYear).none;
    };

    CHECK_FALSE(noneOf(Unit::Percent, ChangeType::Points));
    CHECK_FALSE(noneOf(Unit::Percent, ChangeType::Relative));
    CHECK(noneOf(Unit::Percent, ChangeType::Absolute) == NoChange::WrongUnit);
    CHECK(noneOf(Unit::Count, ChangeType::Points) == NoChange::WrongUnit);
    CHECK(noneOf(Unit::Rank, ChangeType::Relative) == NoChange::WrongUnit);
    CHECK(differenceType(Unit::Percent) == ChangeType::Points);
    CHECK(differenceType(Unit::Duration) == ChangeType::Absolute);
}

TEST_CASE("what is missing on either side is told apart", "[unit]")
{
    const auto later = sumChange(Period::month(2021, 10), ChangeType::Absolute, ChangeBase::PreviousQuarter);
    const auto earlier = sumChange(kSeptember, ChangeType::Absolute, ChangeBase::ThreeYearsAgo);
    const auto never = sumChange(Period::month(2019, 9), ChangeType::Absolute, ChangeBase::Baseline2019_20);

    CHECK(later.none == NoChange::NoFigure);
    CHECK(earlier.none == NoChange::NoBaseFigure);
    CHECK(earlier.current->value == 36);
    CHECK(never.none == NoChange::NoBasePeriod);
}

TEST_CASE("a relative change applied to its base gives the figure again", "[unit]")
{
    const auto base = GENERATE(-40.0, -1.5, 0.001, 7.0, 1e9);
    const auto now = GENERATE(-12.0, 0.0, 3.0, 1e6);
    const auto change = relativeChange(now, base);

    REQUIRE(change);
    CHECK(base + *change / 100 * std::abs(base) == Approx(now).epsilon(1e-9).margin(1e-6));
    CHECK(std::signbit(*change) == std::signbit(now - base));
}

TEST_CASE("a change from an illustrative figure is illustrative", "[unit]")
{
    auto series = rising();
    series.points[32].illustrative = true;
    const auto change =
        changeOf(series, Aggregation::Sum, kSeptember, ChangeType::Absolute, ChangeBase::PreviousQuarter);

    CHECK(change.illustrative);
    CHECK_FALSE(sumChange(kSeptember, ChangeType::Absolute, ChangeBase::PreviousQuarter).illustrative);
}

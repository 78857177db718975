// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figure_set.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using outturn::services::FigureSet;

namespace {

Indicator monthlyCount()
{
    Indicator indicator;
    indicator.slug = IndicatorSlug("ksi");
    indicator.aggregation = Aggregation::Sum;
    indicator.headline = Measure::rolling12();
    return indicator;
}

Observation level(const Period& period, double value, Provenance provenance, Bound bound = Bound::Exact)
{
    Observation observation;
    observation.key = {IndicatorSlug("ksi"), AreaSlug("shire"), {}, Measure::value(), period};
    observation.value = value;
    observation.provenance = provenance;
    observation.bound = bound;
    return observation;
}

Observation change(const Period& period, const Measure& measure, double value)
{
    auto observation = level(period, value, Provenance::Published);
    observation.key.measure = measure;
    return observation;
}

std::vector<Observation> yearOf(double each, Provenance provenance)
{
    std::vector<Observation> months;
    for (auto month = Period::month(2020, 10); months.size() < 12; month = month.next())
        months.push_back(level(month, each, provenance));
    return months;
}

FigureSet figuresOf(const std::vector<Observation>& observations)
{
    return {monthlyCount(), AreaSlug("shire"), "", observations};
}

const auto kYear = Period::twelveMonthsTo(2021, 9);
const auto kYearBefore = Period::twelveMonthsTo(2020, 9);
const auto kOnYear = Measure::change(ChangeType::Relative, ChangeBase::Previous12Months);

} // namespace

TEST_CASE("a total of real months holds against a printed total that differs", "[unit]")
{
    auto observations = yearOf(10, Provenance::Imported);
    observations.push_back(level(kYear, 121, Provenance::Published));

    const auto rolling = figuresOf(observations).series(Measure::rolling12());

    REQUIRE(rolling.points.size() == 1);
    CHECK(rolling.points.front().value == 120);
    CHECK(rolling.points.front().provenance == Provenance::Derived);
}

TEST_CASE("a printed total holds against months that were made up", "[unit]")
{
    auto observations = yearOf(10, Provenance::Illustrative);
    observations.push_back(level(kYear, 121, Provenance::Published));

    const auto rolling = figuresOf(observations).series(Measure::rolling12());

    REQUIRE(rolling.points.size() == 1);
    CHECK(rolling.points.front().value == 121);
    CHECK_FALSE(rolling.points.front().illustrative);
}

TEST_CASE("a printed total holds against months of which one is only about right", "[unit]")
{
    auto observations = yearOf(10, Provenance::Published);
    observations.front().bound = Bound::About;
    observations.push_back(level(kYear, 121, Provenance::Published));

    CHECK(figuresOf(observations).series(Measure::rolling12()).points.front().value == 121);
}

TEST_CASE("a missing month leaves the window out", "[unit]")
{
    auto observations = yearOf(10, Provenance::Imported);
    observations[4].value.reset();
    observations[4].missing = MissingReason::NotYetReported;

    const auto figures = figuresOf(observations);

    CHECK(figures.series(Measure::rolling12()).points.empty());
    CHECK(figures.series(Measure::value()).points.size() == 12);
}

TEST_CASE("a change from exact figures takes the place of the printed one", "[unit]")
{
    const auto figures = figuresOf({level(kYear, 158, Provenance::Published),
                                    level(kYearBefore, 200, Provenance::Published), change(kYear, kOnYear, -16)});

    const auto found = figures.change(kYear, ChangeType::Relative, ChangeBase::Previous12Months);

    REQUIRE(found);
    CHECK(*found->point.value == Approx(-21));
    REQUIRE(found->baseLevel);
    CHECK(found->baseLevel->value == 200);
}

TEST_CASE("a change whose base is only about right stays as printed", "[unit]")
{
    const auto figures =
        figuresOf({level(kYear, 158, Provenance::Published), level(kYearBefore, 188, Provenance::Derived, Bound::About),
                   change(kYear, kOnYear, -16)});

    const auto found = figures.change(kYear, ChangeType::Relative, ChangeBase::Previous12Months);

    REQUIRE(found);
    CHECK(found->point.value == -16);
    CHECK_FALSE(found->baseLevel);
}

TEST_CASE("a change that nobody printed is computed, as about right where its base is", "[unit]")
{
    const auto figures = figuresOf(
        {level(kYear, 158, Provenance::Published), level(kYearBefore, 200, Provenance::Derived, Bound::About)});

    const auto found = figures.change(kYear, ChangeType::Relative, ChangeBase::Previous12Months);

    REQUIRE(found);
    CHECK(*found->point.value == Approx(-21));
    CHECK(found->point.bound == Bound::About);
}

TEST_CASE("a relative change has per cent as its unit, a difference the indicator's own", "[unit]")
{
    const auto figures = figuresOf(yearOf(10, Provenance::Imported));

    CHECK(figures.series(kOnYear).unit == Unit::Percent);
    CHECK(figures.series(Measure::change(ChangeType::Absolute, ChangeBase::PreviousQuarter)).unit == Unit::Count);
    CHECK(figures.series(Measure::change(ChangeType::Points, ChangeBase::PreviousQuarter)).unit
          == Unit::PercentagePoints);
}

TEST_CASE("a quarter of a monthly indicator is made of its months", "[unit]")
{
    const auto figures = figuresOf(yearOf(10, Provenance::Imported));

    const auto quarter = figures.figure(Measure::value(), Period::quarter(2021, 2));
    REQUIRE(quarter);
    CHECK(quarter->value == 30);
    CHECK_FALSE(figures.figure(Measure::value(), Period::quarter(2021, 3)));
}

TEST_CASE("a mean per quarter is computed from the total of the year", "[unit]")
{
    const auto mean =
        figuresOf({level(kYear, 15, Provenance::Published)}).series({.kind = MeasureKind::MeanPerQuarter, .name = {}});

    REQUIRE(mean.points.size() == 1);
    CHECK(mean.points.front().value == 3.75);
}

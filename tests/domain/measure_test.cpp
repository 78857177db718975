// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/measure.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

TEST_CASE("every measure reads back from its key", "[unit]")
{
    const std::pair<Measure, std::string> keys[]{
        {Measure::value(), "value"},
        {Measure::rolling12(), "rolling12"},
        {Measure::cumulative(), "cumulative"},
        {Measure{.kind = MeasureKind::MeanPerQuarter}, "mean-per-quarter"},
        {Measure::change(ChangeType::Relative, ChangeBase::PreviousQuarter), "change:relative:previous-quarter"},
        {Measure::change(ChangeType::Points, ChangeBase::SamePeriodLastYear), "change:points:same-period-last-year"},
        {Measure::change(ChangeType::Absolute, ChangeBase::Previous12Months), "change:absolute:previous-12-months"},
        {Measure::change(ChangeType::Relative, ChangeBase::ThreeYearsAgo), "change:relative:3-years-ago"},
        {Measure::change(ChangeType::Relative, ChangeBase::Baseline2019_20), "change:relative:q2-2019-20"},
        {Measure::change(ChangeType::Relative, ChangeBase::TwoMonths), "change:relative:2-months"},
        {Measure::change(ChangeType::Relative, ChangeBase::SixMonths), "change:relative:6-months"},
        {Measure::statement("lowest-in-months"), "statement:lowest-in-months"},
    };
    for (const auto& [measure, key] : keys) {
        CHECK(measureKey(measure) == key);
        CHECK(parseMeasure(key) == measure);
    }
}

TEST_CASE("the baseline year has a second key", "[unit]")
{
    CHECK(parseMeasure("change:relative:baseline-2019-20")
          == Measure::change(ChangeType::Relative, ChangeBase::Baseline2019_20));
}

TEST_CASE("an unknown measure is refused with a list of what would do", "[unit]")
{
    const std::pair<std::string, std::string> refusals[]{
        {"rolling",
         "“rolling” is not a known measure; write one of value, rolling12, cumulative, mean-per-quarter, "
         "change:<type>:<base> or statement:<name>."},
        {"statement:",
         "“statement:” is not a known measure; write one of value, rolling12, cumulative, "
         "mean-per-quarter, change:<type>:<base> or statement:<name>."},
        {"change:relative",
         "“change:relative” does not name a type and a base of change; write it like "
         "change:relative:previous-quarter."},
        {"change:percent:2-months",
         "“percent” is not a known type of change; write one of relative, points, absolute."},
        {"change:points:last-week",
         "“last-week” is not a known base of change; write one of previous-quarter, same-period-last-year, "
         "previous-12-months, 3-years-ago, q2-2019-20, baseline-2019-20, 2-months, 6-months."},
    };
    for (const auto& [key, message] : refusals) {
        const auto measure = parseMeasure(key);
        REQUIRE_FALSE(measure);
        CHECK(measure.error().code == ErrorCode::InvalidText);
        CHECK(measure.error().message == message);
    }
}

TEST_CASE("measures have titles for people", "[unit]")
{
    CHECK(measureTitle(Measure::value()) == "value");
    CHECK(measureTitle(Measure::rolling12()) == "12-month rolling");
    CHECK(measureTitle(Measure::change(ChangeType::Points, ChangeBase::PreviousQuarter))
          == "change on previous quarter (points)");
    CHECK(measureTitle(Measure::change(ChangeType::Relative, ChangeBase::Baseline2019_20))
          == "change on 2019/20 (per cent)");
    CHECK(measureTitle(Measure::change(ChangeType::Absolute, ChangeBase::ThreeYearsAgo))
          == "change on three years ago");
    CHECK(measureTitle(Measure::statement("lowest-in-months")) == "lowest in months");
}

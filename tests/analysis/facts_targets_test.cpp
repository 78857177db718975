// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::EvidenceBuilder;

TEST_CASE("a missed target is told with its gap and how long ago it was met", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({71, 69, 68.5});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 70);

    const auto target = builder.facts(FactKind::Target);
    const auto history = builder.facts(FactKind::TargetHistory);

    REQUIRE(target.size() == 1);
    CHECK(target[0].value == -1.5);
    CHECK(target[0].unit == Unit::PercentagePoints);
    CHECK(target[0].concern);
    CHECK(target[0].text
          == "Attendance rate stood at 68.5% in Q2 21/22, which misses the force target of at least 70.0% by 1.5 "
             "percentage points.");
    REQUIRE(history.size() == 1);
    CHECK(history[0].value == 2);
    CHECK(history[0].text.find("last met the force target of at least 70.0% in Q4 20/21") != std::string::npos);
}

TEST_CASE("a target that rounding alone would meet is missed", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({69.96});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 70);

    const auto target = builder.facts(FactKind::Target).at(0);

    CHECK(target.concern);
    CHECK(target.text.find("misses") != std::string::npos);
    CHECK(target.text.find("narrowly") != std::string::npos);
}

TEST_CASE("a reference is no target, but passing it and staying beyond it are told", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({69.2, 76, 77.3, 75.9, 74.7});
    builder.addTarget(TargetKind::Reference, Comparator::AtLeast, 70);

    CHECK(builder.facts(FactKind::Target).empty());
    const auto runs = builder.facts(FactKind::Run, "statement:run-above-threshold");
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].value == 4);
    CHECK(runs[0].text == "Attendance rate stood at 74.7% in Q2 21/22, the 4th quarter in a row above 70.0%.");
}

TEST_CASE("a run that touches its threshold is at or above it", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({69, 70, 72});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 70);

    const auto runs = builder.facts(FactKind::Run, "statement:run-above-threshold");

    REQUIRE(runs.size() == 1);
    CHECK(runs[0].text.find("at or above 70.0%") != std::string::npos);
}

TEST_CASE("a target newly met is a crossing, one met before is not", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({69, 72});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 70);
    const auto crossing = builder.facts(FactKind::Crossing);
    REQUIRE(crossing.size() == 1);
    CHECK(domain::measureKey(crossing[0].measure) == "statement:target-newly-met");
    CHECK_FALSE(crossing[0].concern);

    builder.setQuarters({71, 72});
    CHECK(builder.facts(FactKind::Crossing).empty());
}

TEST_CASE("a gap in the figures hides whether a target is newly met", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({69, std::nullopt, 72});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 70);

    CHECK(builder.facts(FactKind::Crossing).empty());
}

TEST_CASE("the target of a yearly total is not held against a quarter", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().headline = Measure::rolling12();
    builder.setQuarters({20});
    builder.setSeries(builder.line().rolling12, Measure::rolling12(),
                      {testing::pointOf(Period::twelveMonthsTo(2021, 9), 90)});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 80);

    const auto target = builder.facts(FactKind::Target);

    REQUIRE(target.size() == 1);
    CHECK(target[0].value == 10);
}

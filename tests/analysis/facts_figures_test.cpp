// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::EvidenceBuilder;
using outturn::testing::kQuarter;
using outturn::testing::pointOf;

namespace {

ChangeEvidence changeOn(ChangeType type, ChangeBase base, double change, std::optional<double> level,
                        std::optional<double> baseLevel, Period period = kQuarter)
{
    ChangeEvidence evidence{.type = type, .base = base};
    evidence.change = pointOf(period, change);
    if (level)
        evidence.level = pointOf(period, *level);
    if (baseLevel)
        evidence.baseLevel = pointOf(period.previous(), *baseLevel);
    return evidence;
}

} // namespace

TEST_CASE("the quarter's figure is a level told with its period", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({76.1});

    const auto levels = builder.facts(FactKind::Level);

    REQUIRE(levels.size() == 1);
    CHECK(levels[0].value == 76.1);
    CHECK(levels[0].period == kQuarter);
    CHECK(levels[0].text == "Attendance rate stood at 76.1% in Q2 21/22.");
}

TEST_CASE("a percentage of a named whole is a share with its counts", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().numerator = "witnesses who attended";
    builder.indicator().denominator = "witnesses called";
    builder.setSeries(builder.line().values, Measure::value(), testing::ratiosFrom(kQuarter, {{156, 205}}));

    const auto shares = builder.facts(FactKind::Share);

    REQUIRE(shares.size() == 1);
    CHECK(shares[0].text == "Attendance rate stood at 76.1% in Q2 21/22 (156 of 205).");
}

TEST_CASE("figures made for the sample are named as such and tell less", "[unit]")
{
    EvidenceBuilder real;
    real.setQuarters({76.1});
    EvidenceBuilder made = real;
    made.line().values.points.back().illustrative = true;

    const auto fact = made.facts(FactKind::Level).at(0);

    CHECK(fact.illustrative);
    CHECK(fact.text.find("(illustrative figures)") != std::string::npos);
    CHECK(fact.notable < real.facts(FactKind::Level).at(0).notable);
}

TEST_CASE("a figure that ended more than a year before the quarter is not spoken of", "[unit]")
{
    EvidenceBuilder builder;
    builder.setSeries(builder.line().values, Measure::value(), {pointOf(Period::quarter(2020, 2), 76.1)});

    CHECK(builder.facts().empty());
}

TEST_CASE("a slower response time is told in seconds, with what it is held against", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().name = "Grade 1 Rural response";
    builder.indicator().unit = Unit::Duration;
    builder.indicator().decimals = 0;
    builder.indicator().aggregation = Aggregation::Mean;
    builder.indicator().polarity = Polarity::LowerIsBetter;
    const auto year = Period::twelveMonthsTo(2021, 9);
    builder.setSeries(builder.line().rolling12, Measure::rolling12(), {pointOf(year, 992)});
    auto change = changeOn(ChangeType::Absolute, ChangeBase::PreviousQuarter, 17, 992, 975, year);
    change.baseLevel->period = Period::twelveMonthsTo(2021, 6);
    builder.line().changes = {change};

    const auto changes = builder.facts(FactKind::Change);

    REQUIRE(changes.size() == 1);
    CHECK(changes[0].value == 17);
    CHECK(changes[0].concern);
    CHECK(changes[0].comparator == "2021-06/12m");
    CHECK(changes[0].text
          == "Grade 1 Rural response averaged 16:32 in the 12 months to September 2021, 17 seconds "
             "slower than at the end of Q1 21/22 (16:15).");
}

TEST_CASE("a published change without its base says so", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().unit = Unit::Count;
    builder.indicator().aggregation = Aggregation::Sum;
    builder.indicator().name = "Referrals";
    builder.indicator().decimals = 0;
    builder.indicator().polarity = Polarity::Neutral;
    builder.setQuarters({950});
    auto change = changeOn(ChangeType::Relative, ChangeBase::SamePeriodLastYear, 24.3, 950, std::nullopt);
    change.change.provenance = Provenance::Published;
    builder.line().changes = {change};

    CHECK(builder.facts(FactKind::Change).at(0).text
          == "Referrals totalled 950 in Q2 21/22, 24.3% more than in the same period last year, as published.");
}

TEST_CASE("a percentage change of a small count is not told", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().unit = Unit::Count;
    builder.setQuarters({3});
    builder.line().changes = {changeOn(ChangeType::Relative, ChangeBase::PreviousQuarter, 50, 3, 2),
                              changeOn(ChangeType::Absolute, ChangeBase::PreviousQuarter, 1, 3, 2)};

    const auto changes = builder.facts(FactKind::Change);

    REQUIRE(changes.size() == 1);
    CHECK(changes[0].measure.type == ChangeType::Absolute);
}

TEST_CASE("a change that rounds to nothing is not told, no change at all is", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({76.1});
    builder.line().changes = {changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, 0.04, 76.1, 76.06)};
    CHECK(builder.facts(FactKind::Change).empty());

    builder.line().changes = {changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, 0, 76.1, 76.1)};
    CHECK(builder.facts(FactKind::Change).at(0).text.find("the same as in Q1 21/22") != std::string::npos);
}

TEST_CASE("a difference between figures that print alike is not told", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().decimals = 0;
    builder.setQuarters({94.4});
    builder.line().changes = {changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, 0.8, 94.4, 93.6)};

    CHECK(builder.facts(FactKind::Change).empty());
}

TEST_CASE("a base that would not give the printed difference is left unsaid", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({87.74});
    builder.line().changes = {changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, -3.02, 87.74, 90.76)};

    CHECK(builder.facts(FactKind::Change).at(0).text
          == "Attendance rate stood at 87.7% in Q2 21/22, 3.0 percentage points lower than in Q1 21/22, a worsening.");
}

TEST_CASE("a published change of a made-up figure is told without the figure", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({76.1});
    builder.line().values.points.back().illustrative = true;
    auto change = changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, 2.5, 76.1, std::nullopt);
    change.level->illustrative = true;
    change.change.provenance = Provenance::Published;
    builder.line().changes = {change};

    const auto fact = builder.facts(FactKind::Change).at(0);

    CHECK_FALSE(fact.illustrative);
    CHECK(fact.text
          == "Attendance rate in Q2 21/22: 2.5 percentage points higher than in the quarter before, as published, an "
             "improvement.");
}

TEST_CASE("what is better of the whole says nothing of a part", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({76});
    builder.addLine("force", "Force", false);
    builder.line(1).subset = "remaining";
    builder.setQuarters({24}, 1);
    builder.line(1).changes = {changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, -2, 24, 26)};

    const auto fact = builder.facts(FactKind::Change).at(0);

    CHECK_FALSE(fact.concern);
    CHECK(fact.text
          == "Attendance rate (remaining) stood at 24.0% in Q2 21/22, 2.0 percentage points lower than in Q1 21/22 "
             "(26.0%).");
}

TEST_CASE("a rise is an improvement only where higher is better", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({78});
    builder.line().changes = {changeOn(ChangeType::Points, ChangeBase::PreviousQuarter, 2, 78, 76)};
    CHECK(builder.facts(FactKind::Change).at(0).text.find("an improvement") != std::string::npos);

    builder.indicator().polarity = Polarity::Neutral;
    const auto neutral = builder.facts(FactKind::Change).at(0);
    CHECK(neutral.text.find("improvement") == std::string::npos);
    CHECK_FALSE(neutral.concern);
}

TEST_CASE("a rank is told as a place among its group", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().name = "Rank, burglary";
    builder.indicator().unit = Unit::Rank;
    builder.indicator().decimals = 0;
    builder.indicator().aggregation = Aggregation::Snapshot;
    builder.setQuarters({7});
    builder.line().values.points.back().denominator = 8;

    const auto ranks = builder.facts(FactKind::Rank);

    REQUIRE(ranks.size() == 1);
    CHECK(ranks[0].text == "Rank, burglary stood at 7th of 8 in Q2 21/22.");
}

TEST_CASE("a published share is told where its counts give it", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().unit = Unit::Count;
    builder.setQuarters({56});
    Observation statement;
    statement.key.measure = Measure::statement("share-of-referrals");
    statement.key.period = kQuarter;
    statement.value = 77.8;
    statement.numerator = 56;
    statement.denominator = 72;
    builder.line().statements = {statement};
    CHECK(builder.facts(FactKind::Share, "statement:share-of-referrals").size() == 1);

    builder.line().statements.front().denominator = 80;
    CHECK(builder.facts(FactKind::Share).empty());
}

TEST_CASE("a quarter's part of a running total, and the round number it passed", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().name = "Incidents";
    builder.indicator().unit = Unit::Count;
    builder.indicator().decimals = 0;
    builder.indicator().aggregation = Aggregation::Sum;
    builder.setQuarters({281});
    builder.line().cumulative = {pointOf(Period::pointInTime(kQuarter.last()), 673)};

    const auto share = builder.facts(FactKind::Share, "statement:share-of-total-to-date");
    REQUIRE(share.size() == 1);
    CHECK(share[0].value == Approx(281.0 / 673 * 100));
    const auto milestones = builder.facts(FactKind::Milestone);
    REQUIRE(milestones.size() == 1);
    CHECK(milestones[0].text == "Incidents passed 500 in Q2 21/22, reaching 673.");
}

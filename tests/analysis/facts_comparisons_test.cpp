// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_builder.h"

#include <outturn/analysis/spc_chart.h>

#include "support/catch.h"

#include <set>
#include <tuple>

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::EvidenceBuilder;
using outturn::testing::kQuarter;
using outturn::testing::pointOf;

namespace {

SpcChart chartOf(const Series& series, Polarity polarity)
{
    std::vector<DatedValue> values;
    for (const SeriesPoint& point : series.points)
        values.push_back({point.period.last(), point.value});
    return spcChart(values, {.polarity = polarity}).value();
}

EvidenceBuilder sixteenMonths(double last)
{
    EvidenceBuilder builder;
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 15; ++i)
        values.emplace_back(i % 2 == 0 ? 80 : 81);
    values.emplace_back(last);
    builder.setMonths(values);
    builder.line().chart = chartOf(builder.line().values, Polarity::HigherIsBetter);
    return builder;
}

} // namespace

TEST_CASE("a rate is told against the national one of the same period", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({76.1});
    builder.addLine("national", "National", false);
    builder.setQuarters({83}, 1);

    const auto gaps = builder.facts(FactKind::Divergence);

    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].value == Approx(-6.9));
    CHECK(gaps[0].comparator == "national");
    CHECK(gaps[0].text
          == "Attendance rate stood at 76.1% in Q2 21/22, 6.9 percentage points lower than the figure for National "
             "(83.0%), which is worse.");
}

TEST_CASE("counts of places of different size are held together by their changes only", "[unit]")
{
    EvidenceBuilder builder;
    builder.indicator().unit = Unit::Count;
    builder.indicator().name = "Backlog";
    builder.indicator().polarity = Polarity::LowerIsBetter;
    builder.setQuarters({500});
    builder.addLine("national", "National", false);
    builder.setQuarters({50000}, 1);
    for (const std::size_t i : {0U, 1U}) {
        ChangeEvidence change{.type = ChangeType::Relative, .base = ChangeBase::PreviousQuarter};
        change.change = pointOf(kQuarter, i == 0 ? -9.7 : -1.3);
        builder.line(i).changes = {change};
    }

    const auto gaps = builder.facts(FactKind::Divergence);

    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].text == "Backlog fell by 9.7% in Q2 21/22; for National it fell by 1.3%.");
    CHECK_FALSE(gaps[0].concern);
}

TEST_CASE("a point beyond its limits is a signal, a common one is none", "[unit]")
{
    const auto signals = sixteenMonths(60).facts(FactKind::Signal);

    REQUIRE(signals.size() == 1);
    CHECK(domain::measureKey(signals[0].measure) == "statement:spc-astronomical");
    CHECK(signals[0].concern);
    CHECK(signals[0].text.find("below the lower process limit") != std::string::npos);
    CHECK(sixteenMonths(81).facts(FactKind::Signal).empty());
}

TEST_CASE("too short a chart gives no signal", "[unit]")
{
    EvidenceBuilder builder;
    builder.setMonths({80, 81, 80, 81, 80, 81, 80, 60});
    builder.line().chart = chartOf(builder.line().values, Polarity::HigherIsBetter);

    CHECK(builder.facts(FactKind::Signal).empty());
}

TEST_CASE("a figure beyond what was expected is told with the range", "[unit]")
{
    auto builder = sixteenMonths(60);
    builder.line().expected = ExpectedEvidence{"ETS(A,N,N)", {.mean = 80.5, .deviation = 1}};

    const auto forecasts = builder.facts(FactKind::Forecast);

    REQUIRE(forecasts.size() == 1);
    CHECK(measureKey(forecasts[0].measure) == "statement:below-expected-range");
    CHECK(forecasts[0].concern);
    CHECK(forecasts[0].text.find("below the range of 78.5% to 82.5% expected") != std::string::npos);
}

TEST_CASE("an expected range stops at nothing and at all, unless figures may be negative", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({1, 2});
    builder.line().expected = ExpectedEvidence{"ETS(A,N,N)", {.mean = 1, .deviation = 2}};
    CHECK(builder.facts(FactKind::Forecast).at(0).text.find("range of 0.0% to 4.9%") != std::string::npos);

    builder.setQuarters({-1, 2});
    CHECK(builder.facts(FactKind::Forecast).at(0).text.find("range of −2.9% to 4.9%") != std::string::npos);
}

TEST_CASE("the evidence of a signal reaches back to where it began", "[unit]")
{
    EvidenceBuilder builder;
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 20; ++i)
        values.emplace_back((i % 2 == 0 ? 80 : 81) - (i >= 12 ? 3 : 0));
    builder.setMonths(values);
    builder.line().chart = chartOf(builder.line().values, Polarity::HigherIsBetter);

    const auto signals = builder.facts(FactKind::Signal);

    REQUIRE(signals.size() == 1);
    CHECK(signals[0].evidence.size() == 8);
    CHECK(signals[0].evidence.back().period == Period::month(2021, 2));
}

TEST_CASE("a revised figure is told with what was published", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({87.9, 76.1});
    const auto period = kQuarter.previous();
    builder.figures().revisions = {
        {AreaSlug{"force"}, "", Measure::value(), pointOf(period, 87.9), pointOf(period, 86.2)}};

    const auto revisions = builder.facts(FactKind::Revision);

    REQUIRE(revisions.size() == 1);
    CHECK(revisions[0].value == Approx(-1.7));
    CHECK(revisions[0].text == "Attendance rate stood at 86.2% in Q1 21/22, revised from 87.9% as last published.");
}

TEST_CASE("facts come in one order, the most notable first, and none twice", "[unit]")
{
    EvidenceBuilder builder;
    builder.setQuarters({80.2, 75.6, 82.2, 83.4, 82.9, 83.4, 83.6, 84.2, 86.1, 89.4, 87.9, 76.1});
    builder.addTarget(TargetKind::Force, Comparator::AtLeast, 80);
    builder.line().stated = {pointOf(kQuarter, 76.1), pointOf(kQuarter.previous(), 87.9)};

    const auto facts = builder.facts();

    REQUIRE(facts.size() > 4);
    CHECK(facts == builder.facts());
    CHECK(facts.front().kind != FactKind::Level);
    std::set<std::tuple<FactKind, std::string, Period, std::string>> keys;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        CHECK((facts[i].notable >= 0 && facts[i].notable <= 1));
        CHECK((i == 0 || facts[i - 1].notable >= facts[i].notable));
        CHECK(keys.insert({facts[i].kind, measureKey(facts[i].measure), facts[i].period, facts[i].comparator}).second);
    }
}

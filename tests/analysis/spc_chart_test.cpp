// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_chart.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using outturn::domain::Polarity;

namespace {

std::vector<DatedValue> monthly(const OptionalFigures& figures)
{
    std::vector<DatedValue> values;
    for (std::size_t i = 0; i < figures.size(); ++i)
        values.push_back({firstOfMonth(makeDate(2020, 4, 1), static_cast<int>(i)), figures[i]});
    return values;
}

SpcOptions wantingMoreThan(double target)
{
    SpcOptions options;
    options.polarity = Polarity::HigherIsBetter;
    options.target = target;
    return options;
}

// One spike in an otherwise quiet series.
const OptionalFigures kSpike{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};

} // namespace

TEST_CASE("one screened outlier narrows the limits and leaves the mean alone", "[unit]")
{
    const auto screened = controlLimits(kSpike, Screening::OnePass);
    const auto raw = controlLimits(kSpike, Screening::None);

    REQUIRE(screened);
    REQUIRE(raw);
    CHECK(screened->mean == raw->mean);
    CHECK(screened->upper < raw->upper);
    CHECK(screened->lower > raw->lower);
}

TEST_CASE("a single value has no moving range, hence no limits", "[unit]")
{
    const auto limits = controlLimits(OptionalFigures{42});

    REQUIRE_FALSE(limits);
    CHECK(limits.error().code == ErrorCode::TooFewPoints);
}

TEST_CASE("the mean of a constant is that constant", "[unit]")
{
    CHECK(meanOf(OptionalFigures(14, 0.1)) == 0.1);
    CHECK_FALSE(meanOf(OptionalFigures(3)));
}

TEST_CASE("a constant has no special cause and is itself compared with the target", "[unit]")
{
    const auto met = spcChart(monthly(OptionalFigures(20, 5)), wantingMoreThan(5));
    const auto missed = spcChart(monthly(OptionalFigures(20, 5)), wantingMoreThan(6));

    REQUIRE(met);
    CHECK_FALSE(met->segments.front().limits);
    CHECK(met->variation == Variation::CommonCause);
    CHECK(met->assurance == Assurance::Pass);
    CHECK(missed->assurance == Assurance::Fail);
}

TEST_CASE("a rebase restarts mean, limits and runs", "[unit]")
{
    SpcOptions options;
    options.rebaseOn = {makeDate(2020, 11, 1)};
    const auto chart = spcChart(monthly({1, 2, 1, 2, 1, 2, 1, 11, 12, 11, 12, 11, 12}), options);

    REQUIRE(chart);
    REQUIRE(chart->segments.size() == 2);
    CHECK(chart->segments[1].first == 7);
    CHECK(chart->segments[1].mean == 11.5);
    CHECK(std::ranges::all_of(chart->points, [](const auto& point) { return point.signal.signal == Signal::None; }));
}

TEST_CASE("a rebase on a day without a point starts nothing and is reported", "[unit]")
{
    SpcOptions options;
    options.rebaseOn = {makeDate(2031, 1, 1), makeDate(2020, 5, 2), makeDate(2020, 5, 1)};
    const auto chart = spcChart(monthly({1, 2, 3}), options);

    REQUIRE(chart);
    CHECK(chart->segments.size() == 2);
    CHECK(chart->unusedRebases == std::vector{makeDate(2020, 5, 2), makeDate(2031, 1, 1)});
}

TEST_CASE("fixed limits ignore what comes after", "[unit]")
{
    OptionalFigures figures(kSpike.begin() + 5, kSpike.end());
    SpcOptions options;
    options.fixAfter = 12;
    const auto before = spcChart(monthly(figures), options);
    figures.emplace_back(500);
    const auto after = spcChart(monthly(figures), options);

    REQUIRE(after);
    CHECK(after->segments.front().limits == before->segments.front().limits);
    CHECK(after->points.back().signal == PointSignal{Signal::Astronomical, Side::Above});
}

TEST_CASE("limits fixed on fewer than twelve points are refused", "[unit]")
{
    SpcOptions options;
    options.fixAfter = 11;
    CHECK(spcChart(monthly(kSpike), options).error().code == ErrorCode::BadInput);
}

TEST_CASE("two values for one day are refused by name", "[unit]")
{
    auto values = monthly(kSpike);
    values.push_back(values[3]);
    const auto chart = spcChart(values);

    REQUIRE_FALSE(chart);
    CHECK(chart.error().message.find("2020-07-01") != std::string::npos);
}

TEST_CASE("without any value there is no chart", "[unit]")
{
    CHECK(spcChart({}).error().code == ErrorCode::TooFewPoints);
    CHECK(spcChart(monthly(OptionalFigures(3))).error().code == ErrorCode::TooFewPoints);
}

TEST_CASE("a chart says how many more values its last segment needs", "[unit]")
{
    SpcOptions options;
    CHECK(spcChart(monthly(kSpike), options)->valuesWanted() == 0);
    options.rebaseOn = {makeDate(2021, 6, 1)};
    CHECK(spcChart(monthly(kSpike), options)->valuesWanted() == 10);
}

TEST_CASE("what is better decides what a signal means, not what it is", "[unit]")
{
    auto values = monthly(kSpike);
    values.push_back({makeDate(2022, 1, 1), 50});
    SpcOptions options;
    CHECK(spcChart(values, options)->variation == Variation::NeutralHigh);
    options.polarity = Polarity::HigherIsBetter;
    CHECK(spcChart(values, options)->variation == Variation::ImprovementHigh);
    options.polarity = Polarity::LowerIsBetter;
    CHECK(spcChart(values, options)->variation == Variation::ConcernHigh);
}

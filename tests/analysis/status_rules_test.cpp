// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/status_rules.h>

#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;

namespace {

const IndicatorSlug kHeadline{"headline"};
const IndicatorSlug kOther{"other"};

IndicatorEvidence headline(Polarity polarity = Polarity::LowerIsBetter)
{
    IndicatorEvidence evidence;
    evidence.indicator = kHeadline;
    evidence.headline = true;
    evidence.polarity = polarity;
    return evidence;
}

IndicatorEvidence other(Polarity polarity = Polarity::LowerIsBetter)
{
    auto evidence = headline(polarity);
    evidence.indicator = kOther;
    evidence.headline = false;
    return evidence;
}

IndicatorEvidence onYear(IndicatorEvidence evidence, double difference, std::optional<double> percent,
                         Unit unit = Unit::Count)
{
    evidence.unit = unit;
    evidence.onYear = difference;
    evidence.onYearPercent = percent;
    return evidence;
}

IndicatorEvidence withTarget(IndicatorEvidence evidence, bool met, TargetKind kind = TargetKind::Force)
{
    evidence.targets.push_back({.kind = kind, .met = met});
    return evidence;
}

std::string ruleFor(const std::vector<IndicatorEvidence>& indicators)
{
    return std::string(proposeStatus(indicators).rule);
}

} // namespace

TEST_CASE("a headline that misses its target is not on track whatever else is well", "[unit]")
{
    const auto improving = onYear(withTarget(headline(), false), -10, -20.0);
    const auto proposal = proposeStatus(std::vector{withTarget(other(), true), improving});

    CHECK(proposal == StatusProposal{Status::NotOnTrack, "headline-target-missed", kHeadline});
}

TEST_CASE("another indicator's missed target calls for watching and names it", "[unit]")
{
    const auto proposal = proposeStatus(std::vector{withTarget(headline(), true), withTarget(other(), false)});

    CHECK(proposal == StatusProposal{Status::Watch, "target-missed", kOther});
}

TEST_CASE("one missed target of several is a missed target", "[unit]")
{
    CHECK(ruleFor({withTarget(withTarget(headline(), true, TargetKind::National), false, TargetKind::Local)})
          == "headline-target-missed");
}

TEST_CASE("a met target that is slipping on both comparisons is watched", "[unit]")
{
    auto slipping = onYear(withTarget(headline(), true), 2, 1.0);
    CHECK(ruleFor({slipping}) == "target-met");
    slipping.onQuarter = 1;
    CHECK(ruleFor({slipping}) == "target-met-worsening");
    slipping.polarity = Polarity::HigherIsBetter;
    CHECK(ruleFor({slipping}) == "target-met");
}

TEST_CASE("without a target more than five per cent worse than last year is watched", "[unit]")
{
    CHECK(ruleFor({onYear(headline(), 6, 5.1)}) == "worsening");
    CHECK(ruleFor({onYear(headline(), 5, 5.0)}) == "steady");
    CHECK(ruleFor({onYear(headline(), 0, 0.0)}) == "steady");
    CHECK(ruleFor({onYear(headline(), -1, -0.1)}) == "improving");
    CHECK(ruleFor({onYear(headline(Polarity::HigherIsBetter), -6, -5.1)}) == "worsening");
}

TEST_CASE("percentages are judged by points, whatever their relative change", "[unit]")
{
    CHECK(ruleFor({onYear(headline(), 0.9, 30.0, Unit::Percent)}) == "steady");
    CHECK(ruleFor({onYear(headline(), 1.1, 2.0, Unit::Percent)}) == "worsening");
}

TEST_CASE("any worsening from zero is beyond tolerance", "[unit]")
{
    CHECK(ruleFor({onYear(headline(), 1, std::nullopt)}) == "worsening");
}

TEST_CASE("a forecast is not an aim", "[unit]")
{
    CHECK(ruleFor({withTarget(headline(), false, TargetKind::Forecast)}) == "nothing-to-judge");
}

TEST_CASE("other indicators speak where the headline cannot", "[unit]")
{
    const auto neutral = onYear(headline(Polarity::Neutral), 50, 50.0);

    CHECK(ruleFor({neutral, onYear(other(), 6, 6.0), withTarget(other(), true)}) == "other-worsening");
    CHECK(ruleFor({neutral, withTarget(other(), true)}) == "other-target-met");
    CHECK(ruleFor({neutral, onYear(other(), -6, -6.0)}) == "other-improving");
    CHECK(ruleFor({neutral, onYear(other(), 1, 1.0)}) == "other-steady");
    CHECK(ruleFor({neutral}) == "nothing-to-judge");
    CHECK(ruleFor({}) == "nothing-to-judge");
}

TEST_CASE("every rule of the table can fire and is found by its key", "[unit]")
{
    REQUIRE(statusRules().size() == 12);
    for (const auto& rule : statusRules())
        CHECK(statusRule(rule.key) == &rule);
    CHECK(statusRule("no such rule") == nullptr);
}

TEST_CASE("the documented table of status rules is the one that decides", "[unit]")
{
    std::ifstream in(OUTTURN_STATISTICS_PAGE);
    const std::string page((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::size_t from = 0;
    for (const auto& rule : statusRules()) {
        const auto row = "| `" + std::string(rule.key) + "` | " + std::string(statusTitle(rule.status)) + " | "
            + std::string(rule.sentence) + " |";
        INFO(row);
        const auto at = page.find(row, from);
        REQUIRE(at != std::string::npos);
        from = at;
    }
}

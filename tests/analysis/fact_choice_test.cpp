// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/fact_choice.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::analysis;

namespace {

const domain::IndicatorSlug kResponse("response");
const domain::IndicatorSlug kArrests("arrests");

Fact fact(const domain::IndicatorSlug& indicator, FactKind kind, double notable, const std::string& text)
{
    Fact fact;
    fact.indicator = indicator;
    fact.kind = kind;
    fact.notable = notable;
    fact.text = text;
    fact.period = domain::Period::quarter(2021, 2);
    return fact;
}

} // namespace

TEST_CASE("telling facts come most notable first, one of a kind and three of an indicator", "[unit]")
{
    const std::vector<Fact> facts{
        fact(kResponse, FactKind::Target, 0.9, "a"), fact(kResponse, FactKind::Target, 0.8, "b"),
        fact(kResponse, FactKind::Record, 0.7, "c"), fact(kResponse, FactKind::Change, 0.6, "d"),
        fact(kResponse, FactKind::Run, 0.5, "e"),    fact(kArrests, FactKind::Run, 0.4, "f"),
        fact(kArrests, FactKind::Level, 0.3, "g")};

    std::string told;
    for (const Fact& chosen : tellingFacts(facts, 5))
        told += chosen.text;

    CHECK(told == "acdfg");
    CHECK(tellingFacts(facts, 2).size() == 2);
    CHECK(tellingFacts({}, 5).empty());
}

TEST_CASE("a first draft tells how each indicator stands and one comparison, without saying the level twice", "[unit]")
{
    const std::vector<Fact> facts{
        fact(kArrests, FactKind::Change, 0.9, "Arrest rate stood at 30.7% in Q2 21/22, the same as a year before."),
        fact(kResponse, FactKind::Target, 0.8,
             "Response, Grade 1 averaged 16:32 in Q2 21/22, which misses the target of 16:03."),
        fact(kResponse, FactKind::Signal, 0.7, "Response signals."),
        fact(kResponse, FactKind::Change, 0.6,
             "Response, Grade 1 averaged 16:32 in Q2 21/22, 17 seconds slower than in Q1 21/22.")};

    CHECK(firstDraft(facts, std::vector{kResponse, kArrests})
          == "Response, Grade 1 averaged 16:32 in Q2 21/22, which misses the target of 16:03. This is 17 seconds "
             "slower than "
             "in Q1 21/22.\n\n"
             "Arrest rate stood at 30.7% in Q2 21/22, the same as a year before.");
}

TEST_CASE("a published figure opens a paragraph before a more notable illustrative one", "[unit]")
{
    std::vector<Fact> facts{fact(kResponse, FactKind::Record, 0.9, "Made up."),
                            fact(kResponse, FactKind::Change, 0.4, "Printed.")};
    facts.front().illustrative = true;

    CHECK(firstDraft(facts, std::vector{kResponse}).starts_with("Printed."));
}

TEST_CASE("without facts to tell there is no draft", "[unit]")
{
    CHECK(firstDraft({}, std::vector{kResponse}).empty());
    CHECK(firstDraft(std::vector{fact(kResponse, FactKind::Forecast, 0.9, "Within.")}, std::vector{kResponse}).empty());
}

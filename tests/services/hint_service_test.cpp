// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/hint_service.h>

#include "sample_store.h"

#include <outturn/services/proof_service.h>
#include <outturn/store/audit_repository.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::services;
using claims::HouseRule;
using test::SampleStore;

namespace {

constexpr const char* kText = "The VRU met. Of the 12 families, 67% felt safer.";

std::vector<HouseRule> rulesIn(Services& services)
{
    std::vector<HouseRule> rules;
    const auto hints = services.hints().hints(kText).value();
    for (const auto& hint : hints)
        rules.push_back(hint.rule);
    return rules;
}

} // namespace

TEST_CASE("a rule that is switched off gives no hints to anybody until it is switched on again", "[unit]")
{
    const SampleStore store;
    const auto one = store.open("Analyst", "one");
    const auto other = store.open("Approver", "two");
    REQUIRE(rulesIn(*other) == std::vector{HouseRule::Abbreviation, HouseRule::PercentageOfFew});

    REQUIRE(one->hints().showRule(HouseRule::Abbreviation, false, "Analyst"));
    CHECK(rulesIn(*one) == std::vector{HouseRule::PercentageOfFew});
    CHECK(rulesIn(*other) == std::vector{HouseRule::PercentageOfFew});
    CHECK(other->hints().options()->without == std::set{HouseRule::Abbreviation});

    REQUIRE(other->hints().showRule(HouseRule::Abbreviation, true, "Approver"));
    CHECK(rulesIn(*one).size() == 2);
}

TEST_CASE("a short form that the office explains needs no hint, and can be taken out again", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    REQUIRE(services->hints().explain(" VRU ", "Violence  Reduction\nUnit", "Analyst"));
    CHECK(rulesIn(*services) == std::vector{HouseRule::PercentageOfFew});
    CHECK(services->hints().options()->glossary.at("VRU") == "Violence Reduction Unit");
    CHECK(services->hints().officeGlossary() == claims::Glossary{{"VRU", "Violence Reduction Unit"}});

    REQUIRE(services->hints().explain("VRU", "", "Analyst"));
    CHECK(rulesIn(*services).size() == 2);
    CHECK(services->hints().officeGlossary()->empty());
}

TEST_CASE("the office's meaning goes before the sector's, which is back when it is taken out", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    REQUIRE(services->hints().explain("DA", "district attorney = prosecutor", "Analyst"));
    CHECK(services->hints().options()->glossary.at("DA") == "district attorney = prosecutor");
    REQUIRE(services->hints().explain("DA", "", "Analyst"));
    CHECK(services->hints().options()->glossary.at("DA") == "domestic abuse");
}

TEST_CASE("only single words go into the glossary", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    for (const char* term : {"", "  ", "two words", "A=B"})
        CHECK(services->hints().explain(term, "something", "Analyst").error().code == ErrorCode::InvalidText);
    CHECK(services->hints().officeGlossary()->empty());
}

TEST_CASE("what is changed of the house style is audited", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    REQUIRE(services->hints().showRule(HouseRule::LongSentence, false, "Approver"));
    REQUIRE(services->hints().explain("VRU", "Violence Reduction Unit", "Analyst"));

    const auto opened = store::Store::open(store.path());
    const auto newest = store::AuditRepository(*opened).newest(2).value();
    CHECK(newest[0].action == "explain-term");
    CHECK(newest[0].by == "Analyst");
    CHECK(newest[0].subject == "VRU");
    CHECK(newest[0].detail == "Violence Reduction Unit");
    CHECK(newest[1].action == "show-hints");
    CHECK(newest[1].subject == "long-sentence");
    CHECK(newest[1].detail == "off");
}

TEST_CASE("a proof carries the hints and counts none of them as a problem", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const domain::CommentaryKey key{domain::OutcomeSlug("youth.neet"), test::sampleQuarter()};

    const auto proof = services->proofs().proof(key, kText).value();

    REQUIRE(proof.hints.size() == 2);
    CHECK(proof.hints[0].text == "VRU");
    CHECK(proof.counts.problems() == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/check_text.h>
#include <outturn/services/check_service.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/said_facts.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using analysis::Fact;
using analysis::FactKind;

namespace {

const domain::OutcomeSlug kResponse("domestic-abuse.response");

const std::vector<Fact>& facts()
{
    static const FactList list = test::sample().facts().facts(kResponse, test::sampleQuarter()).value();
    return *list;
}

std::vector<bool> saidIn(const std::string& text)
{
    const auto claims = test::sample().checks().check(kResponse, test::sampleQuarter(), text).value();
    return saidFacts(facts(), claims, text);
}

std::ptrdiff_t count(const std::vector<bool>& said)
{
    return std::ranges::count(said, true);
}

bool isSaid(const std::vector<bool>& said, const std::string& indicator, FactKind kind)
{
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said[i] && facts()[i].indicator.text() == indicator && facts()[i].kind == kind)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("an empty commentary says nothing", "[unit]")
{
    CHECK(count(saidIn("")) == 0);
}

TEST_CASE("a fact whose sentence was taken over is said", "[unit]")
{
    for (std::size_t i : {std::size_t{0}, facts().size() / 2}) {
        INFO(facts()[i].text);
        CHECK(saidIn("As we know: " + facts()[i].text)[i]);
    }
}

TEST_CASE("a figure said in the author's own words is said, a wrong one is not", "[unit]")
{
    const auto said =
        saidIn("The arrest rate for domestic abuse crimes was 30.7% over the 12 months to September 2021.");
    CHECK(isSaid(said, "da-arrest-rate", FactKind::Share));
    CHECK_FALSE(isSaid(said, "da-positive-outcome-rate", FactKind::Share));

    CHECK_FALSE(
        isSaid(saidIn("The arrest rate for domestic abuse crimes was 41.2% over the 12 months to September 2021."),
               "da-arrest-rate", FactKind::Share));
}

TEST_CASE("a target is said where its level is named", "[unit]")
{
    const std::string level = "The 12-month mean for Grade 1 Rural rose to 16:32 at the end of September 2021";

    CHECK(isSaid(saidIn(level + ", against a local target of 16:03."), "da-g1r-response", FactKind::Target));
    CHECK_FALSE(isSaid(saidIn(level + "."), "da-g1r-response", FactKind::Target));
}

TEST_CASE("a run and a record are said in the author's own words", "[unit]")
{
    const domain::OutcomeSlug outcome("voice-witness.support");
    const std::string text =
        "Witness attendance was 76.1% in Q2 21/22. It has fallen for the 2nd quarter in a row and is "
        "the lowest in 30 months.";
    const auto facts = test::sample().facts().facts(outcome, test::sampleQuarter()).value();
    const auto claims = test::sample().checks().check(outcome, test::sampleQuarter(), text).value();
    const auto said = saidFacts(*facts, claims, text);
    const auto isToldOf = [&](FactKind kind) {
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (said[i] && (*facts)[i].kind == kind && (*facts)[i].indicator.text() == "witness-attendance")
                return true;
        }
        return false;
    };

    CHECK(isToldOf(FactKind::Level) != isToldOf(FactKind::Share));
    CHECK(isToldOf(FactKind::Run));
    CHECK(isToldOf(FactKind::Record));
}

TEST_CASE("nothing that the data says is denied where it is taken over", "[unit]")
{
    constexpr std::size_t kTaken = 12;
    const auto plan = test::sample().plan().plan().value();
    for (const auto* outcome : domain::outcomes(*plan)) {
        const FactList all = test::sample().facts().facts(outcome->slug, test::sampleQuarter()).value();
        std::string text;
        for (std::size_t i = 0; i < std::min(kTaken, all->size()); ++i)
            text += (*all)[i].text + "\n\n";
        const auto claims = test::sample().checks().check(outcome->slug, test::sampleQuarter(), text).value();
        for (const auto& claim : claims) {
            CAPTURE(outcome->slug.text(), text.substr(0, claim.end), claim.explanation);
            CHECK(claim.verdict != claims::Verdict::Contradicted);
            CHECK(claim.verdict != claims::Verdict::Inconsistent);
        }
    }
}

TEST_CASE("the arithmetic of everything that the data says holds", "[unit]")
{
    const auto plan = test::sample().plan().plan().value();
    for (const auto* outcome : domain::outcomes(*plan)) {
        const FactList all = test::sample().facts().facts(outcome->slug, test::sampleQuarter()).value();
        std::string text;
        for (const Fact& fact : *all)
            text += fact.text + "\n\n";
        const auto claims = claims::checkText(text);
        for (const auto& claim : claims) {
            CAPTURE(outcome->slug.text(), claim.text, claim.explanation);
            CHECK(claim.verdict != claims::Verdict::Inconsistent);
        }
    }
}

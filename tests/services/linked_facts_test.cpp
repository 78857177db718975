// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/linked_facts.h>

#include "sample_store.h"

#include <outturn/analysis/fact_choice.h>
#include <outturn/services/facts_service.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;

namespace {

const domain::CommentaryKey kResponse{domain::OutcomeSlug("domestic-abuse.response"), domain::Period::quarter(2021, 2)};

FactList facts()
{
    return test::sample().facts().facts(kResponse.outcome, kResponse.quarter).value();
}

std::string linked(std::string_view text, std::span<const analysis::Fact> of)
{
    return linkedFacts(test::sample().proofs(), test::sample().liveFigures(), kResponse, text, of).value();
}

std::string read(const std::string& text)
{
    return test::sample().liveFigures().expand(text, kResponse.quarter).value().text;
}

} // namespace

TEST_CASE("a fact's figures become live ones, and its sentence reads as before", "[unit]")
{
    const auto all = facts();
    int withLive = 0;
    for (const auto& fact : *all) {
        const std::string text = linked(fact.text, std::span(&fact, 1));
        INFO(text);
        CHECK(read(text) == fact.text);
        withLive += text.find("{=") != std::string::npos ? 1 : 0;
    }
    CHECK(withLive > static_cast<int>(all->size()) / 2);
}

TEST_CASE("a level and the one that it is held against are both live", "[unit]")
{
    const auto all = facts();
    const auto change = std::ranges::find_if(*all, [](const analysis::Fact& fact) {
        return fact.kind == analysis::FactKind::Change && fact.indicator.text() == "da-g1r-response"
            && fact.evidence.size() > 1;
    });
    REQUIRE(change != all->end());
    const std::string text = linked(change->text, std::span(&*change, 1));
    INFO(text);
    CHECK(text.find("{=da-g1r-response|") != std::string::npos);
}

TEST_CASE("figures of something else stay text", "[unit]")
{
    const auto all = facts();
    const auto other = std::ranges::find_if(
        *all, [](const analysis::Fact& fact) { return fact.indicator.text() == "da-arrest-rate"; });
    REQUIRE(other != all->end());
    const std::string text =
        "Response time to DA incidents, Grade 1 Rural averaged 16:32 in the 12 months to September 2021.";

    CHECK(linked(text, std::span(&*other, 1)) == text);
    CHECK(linked("No figures at all.", *all) == "No figures at all.");
}

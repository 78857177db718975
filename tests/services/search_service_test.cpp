// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/plan_service.h>
#include <outturn/services/search_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;

namespace {

std::vector<SearchHit> hitsFor(const std::string& query, std::size_t limit = 50)
{
    const auto hits = test::sample().search().search(query, test::sampleQuarter(), limit);
    REQUIRE(hits);
    return *hits;
}

} // namespace

TEST_CASE("nothing typed lists every priority in the plan's order", "[unit]")
{
    const auto hits = hitsFor("");
    const auto plan = test::sample().plan().plan();
    const auto priorities = domain::priorities(**plan);

    REQUIRE(hits.size() == priorities.size());
    for (std::size_t i = 0; i < hits.size(); ++i)
        CHECK(hits[i].priority == priorities[i]->slug);
    CHECK(hitsFor("   ").size() == priorities.size());
}

TEST_CASE("titles that begin with the query come first, commentary last", "[unit]")
{
    const auto hits = hitsFor("dom abuse");

    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().kind == SearchHitKind::Priority);
    CHECK(hits.front().title == "Domestic Abuse");
    CHECK(std::is_partitioned(hits.begin(), hits.end(),
                              [](const SearchHit& hit) { return hit.kind != SearchHitKind::Commentary; }));
    CHECK(hits.back().kind == SearchHitKind::Commentary);
}

TEST_CASE("every word must occur, as the beginning of a word", "[unit]")
{
    CHECK_FALSE(hitsFor("rural response").empty());
    CHECK(hitsFor("rural xylophone").empty());
    for (const auto& hit : hitsFor("resp"))
        CHECK(hit.title.find("spresp") == std::string::npos);
    CHECK(hitsFor("urglary").empty());
}

TEST_CASE("case and accents do not matter", "[unit]")
{
    const auto plain = hitsFor("burglary");
    const auto other = hitsFor("BÜRGLARY");

    REQUIRE_FALSE(plain.empty());
    REQUIRE(other.size() == plain.size());
    CHECK(other.front().title == plain.front().title);
}

TEST_CASE("an indicator leads to its priority and section", "[unit]")
{
    const auto hits = hitsFor("fixed penalty");

    const auto found = std::find_if(hits.begin(), hits.end(),
                                    [](const SearchHit& hit) { return hit.kind == SearchHitKind::Indicator; });
    REQUIRE(found != hits.end());
    CHECK(found->indicator.text() == "speeding-fpn");
    CHECK(found->outcome.text() == "road-safety.ksi");
    CHECK(found->priority.text() == "road-safety");
}

TEST_CASE("no more hits come than were asked for", "[unit]")
{
    CHECK(hitsFor("the", 3).size() == 3);
}

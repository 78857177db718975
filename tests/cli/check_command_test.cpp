// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "support/catch.h"

#include <set>

using namespace outturn::test;

namespace {

constexpr auto kWrongShare = "The team made 200 visits, and 35% of them (50) led to a case.\n";

} // namespace

TEST_CASE("check without a store finds what is wrong inside a text", "[unit]")
{
    const Ran ran = outturnCli({"check", "--text", "-", "--json"}, kWrongShare);

    CHECK(ran.status == outturn::cli::kDoesNotHold);
    const auto json = ran.json();
    REQUIRE(json["claims"].size() >= 3);
    for (const char* key : {"outcome", "paragraph", "begin", "end", "text", "value", "unit", "verdict", "expected",
                            "source", "explanation"})
        CHECK(json["claims"][0].contains(key));
    CHECK(json["summary"]["inconsistent"] == 1);
    CHECK(json["summary"]["contradicted"] == 0);
}

TEST_CASE("offsets count bytes and paragraphs from one", "[unit]")
{
    const std::string text = "Café users: no count.\n\nThe youth service received 73 referrals in Q2 21/22.";
    const auto json = outturnCli({"check", sampleStore().string(), "--quarter", "Q2 21/22", "--outcome", "youth.neet",
                                  "--text", "-", "--json"},
                                 text)
                          .json();

    const auto& claim = json["claims"][0];
    CHECK(claim["text"] == "73");
    CHECK(claim["paragraph"] == 2);
    CHECK(claim["begin"] == text.find("73"));
    CHECK(claim["end"] == text.find("73") + 2);
    CHECK(claim["verdict"] == "contradicted");
    CHECK(claim["expected"] == "72");
    CHECK(claim["source"] == "youth-referrals, value, 2021-22-Q2");
}

TEST_CASE("a text without a problem leaves the status at zero", "[unit]")
{
    const Ran ran = outturnCli({"check", sampleStore().string(), "--outcome", "youth.neet", "--text", "-"},
                               "The youth service received 72 referrals in Q2 21/22.");

    CHECK(ran.status == outturn::cli::kDone);
    CHECK(ran.out.find("1 verified") != std::string::npos);
}

TEST_CASE("without an outcome all commentaries of the quarter are checked", "[unit]")
{
    const Ran ran = outturnCli({"check", sampleStore().string(), "--json"});

    CHECK(ran.status == outturn::cli::kDoesNotHold);
    std::set<std::string> outcomes;
    const auto json = ran.json();
    for (const auto& claim : json["claims"])
        outcomes.insert(claim["outcome"].get<std::string>());
    CHECK(outcomes.size() > 25);
}

TEST_CASE("check refuses what it cannot check", "[unit]")
{
    CHECK(outturnCli({"check"}).status == outturn::cli::kUsage);
    CHECK(outturnCli({"check", sampleStore().string(), "--text", "-"}).status == outturn::cli::kUsage);
    CHECK(outturnCli({"check", "--text", "/nowhere/text.md"}).status == outturn::cli::kInputRefused);
    CHECK(outturnCli({"check", sampleStore().string(), "--outcome", "nothing.here"}).status
          == outturn::cli::kInputRefused);
}

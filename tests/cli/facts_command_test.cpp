// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"

#include <set>

using namespace outturn::test;

namespace {

nlohmann::json factsOf(std::vector<std::string> rest)
{
    std::vector<std::string> arguments{"facts", sampleStore().string(), "--quarter", "Q2 21/22"};
    arguments.insert(arguments.end(), rest.begin(), rest.end());
    arguments.push_back("--json");
    const Ran ran = outturnCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    return ran.json()["facts"];
}

} // namespace

TEST_CASE("facts have the documented keys, most notable first", "[unit]")
{
    const auto facts = factsOf({"--outcome", "domestic-abuse.response"});

    REQUIRE(facts.size() > 10);
    double before = 1;
    for (const auto& fact : facts) {
        for (const char* key : {"outcome", "indicator", "area", "kind", "measure", "period", "comparator", "value",
                                "unit", "text", "notable"})
            CHECK(fact.contains(key));
        CHECK(fact["notable"].get<double>() <= before);
        before = fact["notable"].get<double>();
    }
}

TEST_CASE("the slower rural response is told in the words of the sector", "[unit]")
{
    std::set<std::string> texts;
    for (const auto& fact : factsOf({"--outcome", "domestic-abuse.response"}))
        texts.insert(fact["text"].get<std::string>());

    CHECK(texts.count("Response time to DA incidents, Grade 1 Rural averaged 16:32 in the 12 months to September 2021, "
                      "17 seconds slower than at the end of Q1 21/22 (16:15).")
          == 1);
}

TEST_CASE("without an outcome the facts of the whole plan are listed", "[unit]")
{
    std::set<std::string> outcomes;
    for (const auto& fact : factsOf({}))
        outcomes.insert(fact["outcome"].get<std::string>());

    CHECK(outcomes.size() > 25);
}

TEST_CASE("text shows a sentence a line", "[unit]")
{
    const Ran ran = outturnCli({"facts", sampleStore().string(), "--outcome", "voice-witness.support"});

    CHECK(ran.status == 0);
    CHECK(ran.out.find("lowest in 30 months") != std::string::npos);
}

TEST_CASE("facts about an unknown outcome are refused", "[unit]")
{
    const Ran ran = outturnCli({"facts", sampleStore().string(), "--outcome", "nothing.here"});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("nothing.here") != std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn::test;
using nlohmann::json;

namespace {

json planOf(const std::filesystem::path& store)
{
    const Ran ran = outturnCli({"plan", store.string(), "--json"});
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    return ran.json();
}

json outcomeOf(const json& plan, const std::string& slug)
{
    for (const auto& theme : plan["themes"])
        for (const auto& priority : theme["priorities"])
            for (const auto& outcome : priority["outcomes"])
                if (outcome["slug"] == slug)
                    return outcome;
    return {};
}

} // namespace

TEST_CASE("the plan is printed in its own order with slugs and statuses", "[unit]")
{
    const json plan = planOf(sampleStore());

    CHECK(plan["quarter"] == "2021-22-Q2");
    REQUIRE(plan["themes"].size() == 3);
    CHECK(plan["themes"][0]["title"] == "Intervening Early & Preventing Crime");
    CHECK(plan["themes"][0]["priorities"][0]["slug"] == "road-safety");
    const json ksi = outcomeOf(plan, "road-safety.ksi");
    CHECK(ksi["title"] == "Reduce KSI");
    CHECK(std::count(ksi["indicators"].begin(), ksi["indicators"].end(), "ksi") == 1);
    CHECK(ksi["status"].contains("proposed"));
    CHECK(ksi["status"].contains("decided"));
}

TEST_CASE("a status that the published update states is a decision beside the proposal", "[unit]")
{
    const json plan = planOf(sampleStore());

    CHECK(outcomeOf(plan, "burglary.reduction")["status"]["decided"] == "on_track");
    CHECK(outcomeOf(plan, "voice-witness.support")["status"]["decided"] == "not_on_track");
    CHECK(outcomeOf(plan, "road-safety.ksi")["status"]["decided"].is_null());
}

TEST_CASE("a decision that differs from the proposal needs a reason and then stands", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto proposed = outcomeOf(planOf(store), "road-safety.ksi")["status"]["proposed"].get<std::string>();
    const std::string other = proposed == "watch" ? "not_on_track" : "watch";
    std::vector<std::string> decide{"status",          store,   "--quarter", "Q2 21/22", "--outcome",
                                    "road-safety.ksi", "--set", other,       "--by",     "Approver"};

    const Ran refused = outturnCli(decide);
    CHECK(refused.status == outturn::cli::kInputRefused);
    CHECK(refused.err.find("reason") != std::string::npos);
    CHECK(outcomeOf(planOf(store), "road-safety.ksi")["status"]["decided"].is_null());

    decide.insert(decide.end(), {"--reason", "Two late collisions are still being classified"});
    CHECK(outturnCli(decide).status == 0);
    CHECK(outcomeOf(planOf(store), "road-safety.ksi")["status"]["decided"] == other);
}

TEST_CASE("a quarter may be written as the sector writes it, and only a quarter will do", "[unit]")
{
    const auto quarterOf = [](const std::string& written) {
        return outturnCli({"plan", sampleStore().string(), "--quarter", written, "--json"});
    };
    for (const auto* written : {"Q2 21/22", "2021/22 Q2", "2021-22-Q2", "Jul-Sep 2021"})
        CHECK(quarterOf(written).json()["quarter"] == "2021-22-Q2");

    CHECK(quarterOf("September 2021").status == outturn::cli::kUsage);
    CHECK(quarterOf("last quarter").status == outturn::cli::kUsage);
}

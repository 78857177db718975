// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <set>

using namespace outturn::test;

namespace {

constexpr const char* kIndicator = "da-g1r-response";

/// How many processes the stored control chart has.
std::size_t processes(const std::string& store)
{
    const auto chart = outturnCli({"spc", store, "--indicator", kIndicator, "--json"}).json();
    std::set<double> means;
    for (const auto& point : chart["points"])
        means.insert(point["mean"].get<double>());
    return means.size();
}

Ran rebase(const std::string& store, std::vector<std::string> more)
{
    std::vector<std::string> arguments{"rebase", store, "--indicator", kIndicator, "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return outturnCli(arguments);
}

} // namespace

TEST_CASE("a rebase is decided, honoured by the control chart, and withdrawn", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    CHECK(processes(store) == 1);

    const Ran decided = rebase(store, {"--from", "April 2020", "--reason", "New crews", "--by", "Analyst"});
    REQUIRE(decided.status == 0);
    const auto kept = decided.json()["rebases"].at(0);
    CHECK(kept["from"] == "2020-04-01");
    CHECK(kept["reason"] == "New crews");
    CHECK(kept["withdrawn"].is_null());
    CHECK(processes(store) == 2);

    const auto number = std::to_string(kept["number"].get<int>());
    const Ran withdrawn = rebase(store, {"--withdraw", number, "--reason", "None came", "--by", "Approver"});
    CHECK(withdrawn.json()["rebases"].at(0)["withdrawn"]["reason"] == "None came");
    CHECK(processes(store) == 1);
}

TEST_CASE("a rebase needs a reason and a name, and figures on both sides", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();

    CHECK(rebase(store, {"--from", "2020-04-01", "--by", "Analyst"}).status == outturn::cli::kUsage);
    const Ran early = rebase(store, {"--from", "1999-04-01", "--reason", "why", "--by", "Analyst"});
    CHECK(early.status == outturn::cli::kInputRefused);
    CHECK(early.err.find("figures run from") != std::string::npos);
    CHECK(rebase(store, {}).json()["rebases"].empty());
}

TEST_CASE("figures that allow no control chart are refused with the reason", "[unit]")
{
    const Ran ran = outturnCli({"spc", sampleStore().string(), "--indicator", "no-such-thing"});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("no indicator") != std::string::npos);
}

TEST_CASE("a note is added, changed and withdrawn, and listed by indicator", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto notes = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"annotations", store, "--indicator", kIndicator, "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return outturnCli(arguments).json()["annotations"];
    };
    const auto before = notes({}).size();

    const auto added = notes({"--text", "New crews", "--from", "Q1 21/22", "--to", "Q2 21/22", "--scope",
                              "domestic-abuse", "--by", "Analyst"});
    REQUIRE(added.size() == before + 1);
    CHECK(added.back()["from"] == "2021-04-01");
    CHECK(added.back()["to"] == "2021-09-30");

    const auto number = std::to_string(added.back()["number"].get<int>());
    const auto changed =
        notes({"--change", number, "--text", "Two new crews", "--from", "2021-04-01", "--by", "Author"});
    CHECK(changed.size() == before + 1);
    CHECK(changed.back()["text"] == "Two new crews");
    CHECK(notes({"--withdraw", std::to_string(changed.back()["number"].get<int>()), "--by", "Author"}).size()
          == before);
}

TEST_CASE("a note on nothing known is refused with what may be meant", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();

    const Ran ran = outturnCli(
        {"annotations", store, "--text", "x", "--from", "2021-04-01", "--scope", "domestic-abus", "--by", "Analyst"});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("domestic-abuse") != std::string::npos);
}

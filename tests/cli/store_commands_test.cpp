// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"

#include <filesystem>

using namespace outturn::test;

TEST_CASE("a new store holds the whole sample plan", "[unit]")
{
    const auto info = outturnCli({"info", sampleStore().string(), "--json"}).json();

    CHECK(info["themes"] == 3);
    CHECK(info["priorities"] == 27);
    CHECK(info["outcomes"] == 33);
    CHECK(info["indicators"].get<int>() >= 140);
    CHECK(info["targets"] == 19);
    CHECK(info["integrity"] == "ok");
    CHECK(info["engine"].get<std::string>().rfind("SQLite ", 0) == 0);
    CHECK(info["editions"].size() >= 1);
}

TEST_CASE("published-only leaves out every illustrative figure", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = (folder / "published.outturn").string();

    const Ran made = outturnCli({"init", store, "--from", OUTTURN_SAMPLE_PLAN, "--published-only", "--json"});

    REQUIRE(made.status == 0);
    CHECK(made.json()["illustrative"] == 0);
    const auto ksi = outturnCli({"series", store, "ksi", "--measure", "rolling12", "--json"}).json();
    CHECK(ksi["points"].back()["value"] == 158);
    for (const auto& point : ksi["points"])
        CHECK(point["illustrative"] == false);
}

TEST_CASE("init overwrites nothing", "[unit]")
{
    const Ran again = outturnCli({"init", sampleStore().string(), "--from", OUTTURN_SAMPLE_PLAN});

    CHECK(again.status == outturn::cli::kInputRefused);
    CHECK(again.err.find(sampleStore().string()) != std::string::npos);
    CHECK(outturnCli({"info", sampleStore().string()}).status == 0);
}

TEST_CASE("a backup restores to an equal store, and neither step overwrites", "[unit]")
{
    const TemporaryFolder folder;
    const auto backup = copyOfSample(folder).string();
    const auto restored = (folder / "restored.outturn").string();

    CHECK(outturnCli({"backup", sampleStore().string(), "--to", backup}).status == outturn::cli::kInputRefused);
    REQUIRE(outturnCli({"restore", backup, "--to", restored}).status == 0);
    CHECK(outturnCli({"restore", backup, "--to", restored}).status == outturn::cli::kInputRefused);
    CHECK(outturnCli({"info", restored, "--json"}).json()
          == outturnCli({"info", sampleStore().string(), "--json"}).json());
}

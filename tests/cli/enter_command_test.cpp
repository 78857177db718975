// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace outturn::test;

TEST_CASE("enter corrects a figure as one batch that undo-import takes out again", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();

    const Ran dry = outturnCli({"enter", store, "youth-referrals", "Q2 21/22=75", "--dry-run", "--json"});
    REQUIRE(dry.status == 0);
    CHECK(dry.json()["committed"] == false);
    CHECK(dry.json()["figures"].at(0)["effect"] == "revised");
    CHECK(dry.json()["figures"].at(0)["before"]["value"] == 72);
    CHECK(dry.json()["figures"].at(0)["after"]["value"] == 75);

    CHECK(outturnCli({"enter", store, "youth-referrals", "Q2 21/22=75"}).status == outturn::cli::kInputRefused);

    const Ran entered = outturnCli(
        {"enter", store, "youth-referrals", "Q2 21/22=75", "--reason", "recount", "--by", "Analyst", "--json"});
    REQUIRE(entered.status == 0);
    CHECK(entered.json()["committed"] == true);
    const auto number = std::to_string(entered.json()["batch"].get<int>());

    const auto batch = outturnCli({"imports", store, "--batch", number, "--json"}).json();
    CHECK(batch["revised"] == 1);
    CHECK(batch["changes"].at(0)["before"] == 72);
    CHECK(batch["changes"].at(0)["after"] == 75);
    CHECK(batch["commentaries"].is_array());
    CHECK(outturnCli({"imports", store, "--batch", number}).out.find("72 -> 75") != std::string::npos);

    CHECK(outturnCli({"undo-import", store, number, "--reason", "wrong"}).status == 0);
    const auto again = outturnCli({"enter", store, "youth-referrals", "Q2 21/22=72", "--dry-run", "--json"}).json();
    CHECK(again["figures"].at(0)["effect"] == "unchanged");
}

TEST_CASE("enter says what it cannot read, and enters nothing", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();

    const Ran ran = outturnCli({"enter", store, "ksi", "2021-08=many", "--reason", "recount", "--json"});
    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.json()["figures"].at(0)["effect"] == "refused");
    CHECK(ran.json()["figures"].at(0)["why"].get<std::string>().find("many") != std::string::npos);
    CHECK(ran.json()["batch"].is_null());

    CHECK(outturnCli({"enter", store, "ksi", "14", "--reason", "recount"}).err.find("PERIOD=FIGURE")
          != std::string::npos);
    CHECK(outturnCli({"enter", store, "ksi", "2021-08/12m=380", "--measure", "rolling12", "--reason", "recount"})
              .err.find("worked out")
          != std::string::npos);
}

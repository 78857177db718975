// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>

using namespace outturn::test;

TEST_CASE("a store that is not there, or is not a store, is refused in one sentence naming it", "[unit]")
{
    const TemporaryFolder folder;
    const auto text = (folder / "notes.txt").string();
    std::ofstream{text} << "not a store at all, only some notes\n";

    for (const auto& path : {(folder / "missing.outturn").string(), text}) {
        const Ran ran = outturnCli({"info", path, "--json"});
        CHECK(ran.status == outturn::cli::kStoreRefused);
        CHECK(ran.out.empty());
        CHECK(ran.err.find(path) != std::string::npos);
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    }
}

TEST_CASE("words that make no command are usage errors on the error output", "[unit]")
{
    const std::vector<std::vector<std::string>> wrong{
        {}, {"frobnicate"}, {"info"}, {"series", "store"}, {"info", "store", "--no-such-option"}};
    for (const auto& arguments : wrong) {
        const Ran ran = outturnCli(arguments);
        CHECK(ran.status == outturn::cli::kUsage);
        CHECK(ran.out.empty());
        CHECK_FALSE(ran.err.empty());
    }
}

TEST_CASE("help is not an error", "[unit]")
{
    const Ran ran = outturnCli({"--help"});

    CHECK(ran.status == 0);
    CHECK(ran.out.find("commentary") != std::string::npos);
}

TEST_CASE("an unknown outcome is refused and says where to find the right one", "[unit]")
{
    const Ran ran =
        outturnCli({"commentary", sampleStore().string(), "--quarter", "Q2 21/22", "--outcome", "road.ksi"});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("outturn-cli plan") != std::string::npos);
}

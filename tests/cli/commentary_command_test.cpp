// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"

#include <fstream>

using namespace outturn::test;

namespace {

std::vector<std::string> commentary(const std::string& store, std::vector<std::string> rest)
{
    std::vector<std::string> arguments{"commentary", store, "--quarter", "Q2 21/22", "--outcome", "road-safety.ksi"};
    arguments.insert(arguments.end(), rest.begin(), rest.end());
    return arguments;
}

} // namespace

TEST_CASE("the sample's commentary quotes the published figure", "[unit]")
{
    const Ran ran = outturnCli(commentary(sampleStore().string(), {}));

    CHECK(ran.status == 0);
    CHECK(ran.out.find("158") != std::string::npos);
}

TEST_CASE("a saved text is a new version, byte for byte, and the old one stays", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const std::string text = "KSI casualties fell to **158**.\n\nLine two, with an en dash – and £3.\n";

    const Ran saved = outturnCli(commentary(store, {"--set", "-", "--by", "Commentary staff", "--json"}), text);
    REQUIRE(saved.status == 0);
    CHECK(saved.json()["version"] == 2);
    CHECK(outturnCli(commentary(store, {})).out == text);

    const auto history = outturnCli(commentary(store, {"--history", "--json"})).json()["versions"];
    REQUIRE(history.size() == 2);
    CHECK(history[0]["by"] == "Commentary staff");
    CHECK(history[1]["version"] == 1);
}

TEST_CASE("a save on top of a version that is no longer the newest is refused and changes nothing", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    REQUIRE(outturnCli(commentary(store, {"--set", "-", "--by", "A", "--base", "1"}), "first").status == 0);

    const Ran second = outturnCli(commentary(store, {"--set", "-", "--by", "B", "--base", "1"}), "second");

    CHECK(second.status == outturn::cli::kInputRefused);
    CHECK(second.err.find("version 2") != std::string::npos);
    CHECK(outturnCli(commentary(store, {})).out == "first\n");
}

TEST_CASE("a text file that is not there is named and nothing is saved", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();

    const Ran ran = outturnCli(commentary(store, {"--set", (folder / "missing.md").string(), "--by", "A"}));

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("missing.md") != std::string::npos);
    CHECK(outturnCli(commentary(store, {"--history", "--json"})).json()["versions"].size() == 1);
}

TEST_CASE("saving without saying who is a usage error", "[unit]")
{
    CHECK(outturnCli(commentary(sampleStore().string(), {"--set", "-"}), "x").status == outturn::cli::kUsage);
}

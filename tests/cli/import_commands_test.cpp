// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace outturn::test;

namespace {

std::string written(const TemporaryFolder& folder, const std::string& name, const std::string& text)
{
    const auto path = folder / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

const std::string kRows =
    "indicator,area,period,value\nksi,northamptonshire,2012-08,14\nksi,northamptonshire,2012-09,12\n";

} // namespace

TEST_CASE("import loads one batch, imports lists it, undo-import takes it out", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto file = written(folder, "force.csv", kRows);

    const Ran dry = outturnCli({"import", store, file, "--dry-run", "--json"});
    REQUIRE(dry.status == 0);
    CHECK(dry.json()["committed"] == false);
    CHECK(dry.json()["batch"].is_null());
    CHECK(dry.json()["added"] == 2);

    const Ran loaded = outturnCli({"import", store, file, "--json", "--by", "Analyst"});
    REQUIRE(loaded.status == 0);
    CHECK(loaded.json()["committed"] == true);
    const auto batch = loaded.json()["batch"].get<int>();
    const auto newest = outturnCli({"imports", store, "--json"}).json()["batches"].at(0);
    CHECK(newest["batch"] == batch);
    CHECK(newest["title"] == "force.csv");
    CHECK(newest["observations"] == 2);
    CHECK(newest["withdrawn"].is_null());

    const Ran again = outturnCli({"import", store, file, "--json"});
    CHECK(again.status == 0);
    CHECK(again.json()["unchanged"] == 2);
    CHECK(again.json()["committed"] == false);

    const Ran undone = outturnCli({"undo-import", store, std::to_string(batch), "--json"});
    REQUIRE(undone.status == 0);
    CHECK(outturnCli({"imports", store, "--json"}).json()["batches"].at(0)["withdrawn"].is_object());
    CHECK(outturnCli({"undo-import", store, std::to_string(batch)}).status == outturn::cli::kInputRefused);
}

TEST_CASE("a refused cell is told with file, sheet, row, column and why, and nothing is loaded", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto file = written(folder, "force.csv", kRows + "ksi,northamptonshire,2012-10,lots\n");

    const Ran ran = outturnCli({"import", store, file, "--json"});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("Nothing of force.csv was loaded") != std::string::npos);
    REQUIRE(ran.json()["refused"].size() == 1);
    const auto refused = ran.json()["refused"].at(0);
    CHECK(refused["file"] == "force.csv");
    CHECK(refused["row"] == 4);
    CHECK(refused["column"] == 4);
    CHECK(refused["cell"] == "D4");
    CHECK(refused["why"].get<std::string>().find("lots") != std::string::npos);
    CHECK(ran.json()["committed"] == false);
}

TEST_CASE("figures that look wrong are loaded with a reason only", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto file = written(folder, "force.csv", "indicator,area,period,value\nksi,northamptonshire,2099-08,14\n");

    const Ran without = outturnCli({"import", store, file});
    CHECK(without.status == outturn::cli::kInputRefused);
    CHECK(without.err.find("--accept-warnings") != std::string::npos);
    CHECK(outturnCli({"import", store, file, "--accept-warnings", "A plan"}).status == 0);
}

TEST_CASE("a profile with a mistake is refused by its line", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto file = written(folder, "force.csv", kRows);
    const auto profile = written(folder, "force.profile", "indicator: ksi\nperid: across\n");

    const Ran ran = outturnCli({"import", store, file, "--profile", profile});

    CHECK(ran.status == outturn::cli::kInputRefused);
    CHECK(ran.err.find("force.profile, line 2") != std::string::npos);
}

TEST_CASE("the file that a batch came from is saved byte for byte", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto batch = outturnCli({"import", store, written(folder, "force.csv", kRows), "--json"}).json()["batch"];
    std::filesystem::create_directory(folder / "saved");

    const Ran ran = outturnCli({"imports", store, "--original", std::to_string(batch.get<int>()), "--to",
                                (folder / "saved").string(), "--json"});

    CHECK(ran.status == 0);
    CHECK(ran.json()["files"].at(0)["file"] == "force.csv");
    std::ifstream saved(folder / "saved" / "force.csv", std::ios::binary);
    CHECK(std::string{std::istreambuf_iterator<char>(saved), {}} == kRows);
    CHECK(outturnCli({"imports", store, "--original", "1", "--to", folder.path().string()}).status != 0);
}

TEST_CASE("a label that means nothing comes with what it may mean", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = copyOfSample(folder).string();
    const auto file = written(folder, "force.csv", "indicator,area,period,value\nksi,Northamptonshir,2012-08,14\n");

    const Ran ran = outturnCli({"import", store, file, "--json"});

    REQUIRE(ran.json()["questions"].size() == 1);
    const auto question = ran.json()["questions"].at(0);
    CHECK(question["label"] == "Northamptonshir");
    CHECK(question["cell"] == "B2");
    CHECK(question["suggestions"].at(0)["meaning"] == "northamptonshire");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace outturn::test;

namespace {

std::string csvOf(const TemporaryFolder& folder, const std::string& text)
{
    const auto file = folder / "values.csv";
    std::ofstream(file) << text;
    return file.string();
}

/// Months from January 2020 on, one a value.
std::string months(const std::vector<std::string>& values)
{
    std::string text = "date,value\n";
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto month = i % 12 + 1;
        text += std::to_string(2020 + i / 12) + (month < 10 ? "-0" : "-") + std::to_string(month) + "-01," + values[i]
            + "\n";
    }
    return text;
}

const std::vector<std::string> kSpike{"1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "10"};

} // namespace

TEST_CASE("a spike at the end is astronomical and of concern where less is better", "[unit]")
{
    const TemporaryFolder folder;

    const Ran ran = outturnCli({"spc", csvOf(folder, months(kSpike)), "--improvement", "decrease", "--json"});

    REQUIRE(ran.status == 0);
    CHECK(ran.err.empty());
    const auto last = ran.json()["points"].back();
    CHECK(last["date"] == "2021-03-01");
    CHECK(last["signal"] == "astronomical");
    CHECK(last["direction"] == "concern");
    CHECK(ran.json()["variation"] == "concern_high");
    CHECK(ran.json()["assurance"] == "none");
}

TEST_CASE("fewer than thirteen values give limits with a warning", "[unit]")
{
    const TemporaryFolder folder;

    const Ran ran = outturnCli({"spc", csvOf(folder, months({"1", "2", "1", "3"})), "--json"});

    CHECK(ran.status == 0);
    CHECK(ran.json()["points"][0]["upl"].is_number());
    CHECK(ran.err.find("9 more are needed") != std::string::npos);
}

TEST_CASE("missing values stay missing, a constant has no limits", "[unit]")
{
    const TemporaryFolder folder;

    const auto points =
        outturnCli({"spc", csvOf(folder, months({"5", "NA", "5", "", "5"})), "--json"}).json()["points"];

    CHECK(points[1]["value"].is_null());
    CHECK(points[3]["value"].is_null());
    CHECK(points[0]["lpl"].is_null());
    CHECK(points[0]["mean"] == 5);
}

TEST_CASE("dates in any order come out in their own", "[unit]")
{
    const TemporaryFolder folder;

    const auto points =
        outturnCli({"spc", csvOf(folder, "date,value\n2021-03-01,3\n2021-01-01,1\n2021-02-01,2\n"), "--json"})
            .json()["points"];

    CHECK(points[0]["date"] == "2021-01-01");
    CHECK(points[2]["value"] == 3);
}

TEST_CASE("a target and a rebase are taken into account", "[unit]")
{
    const TemporaryFolder folder;
    std::vector<std::string> values;
    for (int i = 0; i < 28; ++i)
        values.push_back(i < 14 ? (i % 2 == 0 ? "10" : "11") : (i % 2 == 0 ? "20" : "21"));
    const auto file = csvOf(folder, months(values));

    const auto chart =
        outturnCli({"spc", file, "--improvement", "increase", "--target", "15", "--rebase", "2021-03-01", "--json"})
            .json();

    CHECK(chart["points"][0]["mean"] == 10.5);
    CHECK(chart["points"][27]["mean"] == 20.5);
    CHECK(chart["assurance"] == "pass");
}

TEST_CASE("a rebase that no value stands for is warned of", "[unit]")
{
    const TemporaryFolder folder;

    const Ran ran = outturnCli({"spc", csvOf(folder, months(kSpike)), "--rebase", "2020-05-17"});

    CHECK(ran.status == 0);
    CHECK(ran.err.find("2020-05-17") != std::string::npos);
}

TEST_CASE("what cannot be read is refused with its row", "[unit]")
{
    const TemporaryFolder folder;
    const auto refused = [&](const std::string& text) { return outturnCli({"spc", csvOf(folder, text), "--json"}); };

    const Ran word = refused("date,value\n2021-01-01,1\n2021-02-01,many\n");
    CHECK(word.status == outturn::cli::kInputRefused);
    CHECK(word.err.find("row 3") != std::string::npos);
    CHECK(word.out.empty());
    CHECK(refused("date,value\nsome day,1\n").err.find("row 2") != std::string::npos);
    CHECK(refused("day,number\n2021-01-01,1\n").status == outturn::cli::kInputRefused);
    CHECK(refused("date,value\n2021-01-01,1\n2021-01-01,2\n").status == outturn::cli::kInputRefused);
    CHECK(outturnCli({"spc", (folder / "none.csv").string()}).status == outturn::cli::kInputRefused);
}

TEST_CASE("a direction that is none is a usage error", "[unit]")
{
    CHECK(outturnCli({"spc", "values.csv", "--improvement", "sideways"}).status == outturn::cli::kUsage);
}

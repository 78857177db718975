// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "support/catch.h"

#include <fstream>

using namespace outturn::test;

namespace {

std::string fileOf(const TemporaryFolder& folder, const std::string& bytes)
{
    const auto path = folder / "force figures.csv";
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

} // namespace

TEST_CASE("inspect lists every cell that is not empty with type, value and shown text", "[unit]")
{
    const TemporaryFolder folder;
    const auto file = fileOf(folder, "Force,\"1,401\",12.5%,2021-09-30\n\n,TRUE,#N/A,\"a \"\"b\"\"\nc\"\n");

    const Ran ran = outturnCli({"inspect", file, "--cells", "--json"});

    REQUIRE(ran.status == 0);
    const auto sheet = ran.json()["sheets"][0];
    CHECK(sheet["name"] == "force figures");
    CHECK(sheet["rows"] == 3);
    CHECK(sheet["columns"] == 4);
    const auto& cells = sheet["cells"];
    REQUIRE(cells.size() == 7);
    CHECK(cells[0]
          == nlohmann::json{
              {"ref", "A1"}, {"row", 1}, {"column", 1}, {"type", "text"}, {"value", "Force"}, {"shown", "Force"}});
    CHECK(cells[1]["value"] == 1401);
    CHECK(cells[1]["shown"] == "1,401");
    CHECK(cells[2]["type"] == "percent");
    CHECK(cells[2]["value"] == 0.125);
    CHECK(cells[3]["type"] == "date");
    CHECK(cells[3]["value"] == "2021-09-30");
    CHECK(cells[4]["value"] == true);
    CHECK(cells[5]["type"] == "text");
    CHECK(cells[5]["error"] == true);
    CHECK(cells[6]["ref"] == "D3");
    CHECK(cells[6]["value"] == "a \"b\"\nc");
}

TEST_CASE("inspect prints a cell a line for people", "[unit]")
{
    const TemporaryFolder folder;

    const Ran ran = outturnCli({"inspect", fileOf(folder, "Force,\"1,401\"\n"), "--cells"});

    CHECK(ran.status == 0);
    CHECK(ran.out.find("B1      number    1401  shown as \"1,401\"") != std::string::npos);
    CHECK(ran.out.find("1 rows, 2 columns") != std::string::npos);
}

TEST_CASE("inspect refuses what it cannot read and prints nothing of it", "[unit]")
{
    const TemporaryFolder folder;

    const Ran broken = outturnCli({"inspect", fileOf(folder, "a,b\n1,\"open\n"), "--cells", "--json"});
    CHECK(broken.status == outturn::cli::kInputRefused);
    CHECK(broken.out.empty());
    CHECK(broken.err.find("row 2 has a quotation mark that is never closed") != std::string::npos);

    const Ran sheet = outturnCli({"inspect", fileOf(folder, "a,b\n"), "--cells", "--sheet", "Table 9"});
    CHECK(sheet.status == outturn::cli::kInputRefused);
    CHECK(sheet.err.find("no sheet \"Table 9\"; it has force figures") != std::string::npos);

    CHECK(outturnCli({"inspect", (folder / "none.ods").string(), "--cells"}).status == outturn::cli::kInputRefused);
    CHECK(outturnCli({"inspect"}).status == outturn::cli::kUsage);
}

TEST_CASE("inspect without cells tells tables, headers, periods, areas and marks", "[unit]")
{
    const TemporaryFolder folder;
    const auto file = fileOf(folder,
                             "Table 1: Officers\n\nForce,2016/17,2017/18\nKent,..,861r\nWest Midlands,4,5\n"
                             "Total England and Wales,4,866\nSource: Home Office\n");

    const Ran ran = outturnCli({"inspect", file, "--json"});

    REQUIRE(ran.status == 0);
    const auto sheet = ran.json()["sheets"][0];
    CHECK(sheet["rows"] == 7);
    REQUIRE(sheet["tables"].size() == 1);
    const auto table = sheet["tables"][0];
    CHECK(table["title"] == "Table 1: Officers");
    CHECK(table["header"]["first_row"] == 3);
    CHECK(table["body"] == "A4:C6");
    CHECK(table["columns"][1]["period"] == "2016-04-01/2017-03-31");
    CHECK(table["areas"][1]["area"] == "west-midlands");
    CHECK(table["areas"][1]["kind"] == "force");
    CHECK(table["totals"][0]["row"] == 6);
    CHECK(table["missing"][0]["reason"] == "not_available");
    CHECK(table["missing"][0]["first"] == "B4");
    CHECK(table["flags"][0]["status"] == "revised");
    CHECK(table["notes"][0] == "Source: Home Office");
}

TEST_CASE("inspect says the same to people", "[unit]")
{
    const TemporaryFolder folder;

    const Ran ran = outturnCli({"inspect", fileOf(folder, "Force,Sep-14\nKent,..\nEssex,4\n")});
    const Ran bare = outturnCli({"inspect", fileOf(folder, "Contents\nTable 1,Officers\n")});

    CHECK(ran.out.find("Table A2:B3") != std::string::npos);
    CHECK(ran.out.find("value   Sep-14 [2014-09]") != std::string::npos);
    CHECK(ran.out.find("Areas: 2 forces") != std::string::npos);
    CHECK(ran.out.find("Missing: \"..\" not_available × 1 from B2") != std::string::npos);
    CHECK(bare.out.find("No table") != std::string::npos);
}

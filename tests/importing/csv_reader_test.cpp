// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/csv_reader.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;

namespace {

using Cells = std::vector<std::string>;

std::string rowOf(const Error& error)
{
    for (const auto& [name, value] : error.context) {
        if (name == "row")
            return value;
    }
    return {};
}

} // namespace

TEST_CASE("cells may hold commas, quotation marks and line ends", "[unit]")
{
    const auto table = parseCsv("a,b\n\"one, two\",\"said \"\"yes\"\"\"\n\"first\nsecond\",x\n", "t.csv");

    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].cells == Cells{"one, two", "said \"yes\""});
    CHECK(table->rows[1].cells == Cells{"first\nsecond", "x"});
}

TEST_CASE("a row tells the line on which it begins, past empty lines and cells of several lines", "[unit]")
{
    const auto table = parseCsv("a,b\n\n1,\"x\ny\"\n\n\n2,z\n", "t.csv");

    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].line == 3);
    CHECK(table->rows[1].line == 7);
}

TEST_CASE("a byte order mark and CRLF leave no trace", "[unit]")
{
    const auto table = parseCsv("\xEF\xBB\xBFname,value\r\nKSI,158\r\n", "t.csv");

    REQUIRE(table);
    CHECK(table->header == Cells{"name", "value"});
    CHECK(table->rows[0].cells == Cells{"KSI", "158"});
}

TEST_CASE("blanks belong to their cell and a last row needs no line end", "[unit]")
{
    const auto table = parseCsv("a,b\n x , y", "t.csv");

    REQUIRE(table);
    CHECK(table->rows[0].cells == Cells{" x ", " y"});
}

TEST_CASE("empty cells are kept, at the end of a row too", "[unit]")
{
    const auto table = parseCsv("a,b,c\n,,\n1,,\n", "t.csv");

    REQUIRE(table);
    CHECK(table->rows[0].cells == Cells{"", "", ""});
    CHECK(table->rows[1].cells == Cells{"1", "", ""});
}

TEST_CASE("columns are found by name", "[unit]")
{
    const auto table = parseCsv("a,b\n1,2\n", "t.csv");

    REQUIRE(table);
    CHECK(table->column("b") == 1);
    CHECK_FALSE(table->column("c"));
}

TEST_CASE("what is no proper CSV is refused with file and row", "[unit]")
{
    struct Broken
    {
        std::string bytes;
        std::string row;
        std::string word;
    };
    const auto broken = GENERATE(values<Broken>({
        {"", "1", "empty"},
        {"\xEF\xBB\xBF", "1", "empty"},
        {"a,b\n1\n", "2", "1 cells where the header has 2"},
        {"a,b\n1,2\n1,2,3\n", "3", "3 cells where the header has 2"},
        {"a,a\n1,2\n", "1", "\"a\" twice"},
        {"a,b\n1,\"open\n2,x\n", "2", "not closed"},
        {"a,b\n1,2\"3\n", "2", "middle of a cell"},
        {"a,b\n1,2\nx,\xE9t\xE9\n", "3", "not UTF-8"},
    }));
    CAPTURE(broken.bytes);

    const auto table = parseCsv(broken.bytes, "figures.csv");

    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::BadInput);
    CHECK(table.error().message.find("figures.csv") != std::string::npos);
    CHECK(table.error().message.find(broken.word) != std::string::npos);
    CHECK(rowOf(table.error()) == broken.row);
}

TEST_CASE("a file that is not there is named", "[unit]")
{
    const auto table = readCsv("/nowhere/at-all.csv");

    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::NotFound);
    CHECK(table.error().message.find("/nowhere/at-all.csv") != std::string::npos);
}

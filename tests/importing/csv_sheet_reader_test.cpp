// SPDX-License-Identifier: GPL-3.0-or-later
#include "collected_sheets.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace outturn;
using namespace outturn::importing;
using namespace outturn::test;

namespace {

using namespace std::string_literals;

CollectedSheet sheetOf(const std::string& bytes)
{
    return sheetsOf(bytes).front();
}

std::string utf16(std::u16string_view text, bool littleEndian, bool mark)
{
    std::string bytes;
    const auto add = [&](unsigned unit) {
        const char low = static_cast<char>(unit & 0xFFU);
        const char high = static_cast<char>(unit >> 8U);
        bytes += littleEndian ? std::string{low, high} : std::string{high, low};
    };
    if (mark)
        add(0xFEFF);
    for (const char16_t unit : text)
        add(unit);
    return bytes;
}

} // namespace

TEST_CASE("cells of a text file get a type; codes and ambiguous dates stay text", "[unit]")
{
    const auto sheet =
        sheetOf("North East,6092.46,\"1,401\",12.5%,2021-09-30,TRUE,#N/A,-,£300,1e+05\n"
                "007,12345678901234567,30/09/2021,2021-09-30T14:30:00,\"1,40\",..,x,-£5.50,-3,2021-13-01\n");

    CHECK(sheet.head.name == "book");
    CHECK(sheet.at("A1") == "text:North East");
    CHECK(sheet.at("B1") == "number:6092.46");
    CHECK(sheet.at("C1") == "number:1401");
    CHECK(sheet.shown("C1") == "1,401");
    CHECK(sheet.at("D1") == "percent:0.125");
    CHECK(sheet.at("E1") == "date:2021-09-30");
    CHECK(sheet.at("F1") == "boolean:1");
    CHECK(sheet.at("G1") == "error:#N/A");
    CHECK(sheet.at("H1") == "text:-");
    CHECK(sheet.at("I1") == "number:300");
    CHECK(sheet.at("J1") == "number:100000");
    CHECK(sheet.at("A2") == "text:007");
    CHECK(sheet.at("B2") == "text:12345678901234567");
    CHECK(sheet.at("C2") == "text:30/09/2021");
    CHECK(sheet.at("D2") == "date:2021-09-30T14:30:00");
    CHECK(sheet.at("E2") == "text:1,40");
    CHECK(sheet.at("F2") == "text:..");
    CHECK(sheet.at("H2") == "number:-5.5");
    CHECK(sheet.at("J2") == "text:2021-13-01");
}

TEST_CASE("line ends of every kind part rows, empty lines count", "[unit]")
{
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto sheet = sheetOf("a,b" + end + end + "1,\"x" + end + "y\"" + end + "2,z");
        CAPTURE(end);

        CHECK(sheet.cells.size() == 6);
        CHECK(sheet.at("A1") == "text:a");
        CHECK(sheet.at("A3") == "number:1");
        CHECK(sheet.at("B3") == "text:x\ny");
        CHECK(sheet.at("B4") == "text:z");
    }
}

TEST_CASE("the delimiter is found out", "[unit]")
{
    CHECK(sheetOf("a;b\n1,5;2\n3,5;4\n").at("B2") == "number:2");
    CHECK(sheetOf("a\tb\n1\t2\n").at("B2") == "number:2");
    CHECK(sheetOf("a|b\n1|2\n").at("B2") == "number:2");
    CHECK(sheetOf("Title, with a comma\n\na\tb\n1\t2\n3\t4\n").at("B4") == "number:2");
    CHECK(sheetOf("\"a;b\",c\n\"d;e\",1\n").at("B2") == "number:1");
    CHECK(sheetOf("sep=;\na;b\n1;2\n").at("B2") == "number:2");
    CHECK(sheetOf("one column\nonly\n").at("A2") == "text:only");
}

TEST_CASE("the encoding is found out", "[unit]")
{
    CHECK(sheetOf("name\nDyfed–Powys é\n").at("A2") == "text:Dyfed–Powys é");
    CHECK(sheetOf("\xEF\xBB\xBFname\né\n").at("A1") == "text:name");
    CHECK(sheetOf("name\nDyfed\x96Powys \xA3\xE9\n").at("A2") == "text:Dyfed–Powys £é");
    for (const bool little : {true, false}) {
        for (const bool mark : {true, false})
            CHECK(sheetOf(utf16(u"name,value\r\nDyfed–Powys \U0001F3E0,12\r\n", little, mark)).at("A2")
                  == "text:Dyfed–Powys \U0001F3E0");
    }
}

TEST_CASE("a character cut by the reader's pieces is still one", "[unit]")
{
    // 65,536 bytes a piece: the dash begins one byte before its end.
    std::string bytes(65'535, 'x');
    bytes += "–\nend\n";

    CHECK(sheetOf(bytes).at("A2") == "text:end");
    CHECK(sheetOf(bytes).cells.at("A1").text.ends_with("x–"));
}

TEST_CASE("a file that is read ahead in many pieces gives every row once, in order", "[unit]")
{
    constexpr unsigned kRows = 40'000;
    std::string bytes;
    for (unsigned row = 1; row <= kRows; ++row)
        bytes += row % 1000 == 0 ? "\n"s : "series " + std::to_string(row) + ",\"a, b\"," + std::to_string(row) + "\n";

    const auto sheet = sheetOf(bytes);

    CHECK(sheet.cells.size() == 3 * (kRows - kRows / 1000));
    for (const unsigned row : {1U, 2'999U, 17'001U, 39'999U}) {
        CHECK(sheet.at("A" + std::to_string(row)) == "text:series " + std::to_string(row));
        CHECK(sheet.at("B" + std::to_string(row)) == "text:a, b");
        CHECK(sheet.at("C" + std::to_string(row)) == "number:" + std::to_string(row));
    }
    CHECK_FALSE(sheet.cells.contains("A3000"));
}

TEST_CASE("what is wrong far down a file is told with its row, after the rows before it", "[unit]")
{
    std::string bytes;
    for (unsigned row = 1; row < 40'000; ++row)
        bytes += "series " + std::to_string(row) + ",7\n";
    bytes += "\"never closed,7\n";
    CollectedSheets sheets;

    const auto read = readSheets(SheetSource(bytes, "book.csv"), sheets);

    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("row 40000 ") != std::string::npos);
    CHECK(sheets.all.front().at("A39999") == "text:series 39999");
}

TEST_CASE("a reader that has seen enough of a long file ends it", "[unit]")
{
    struct First : SheetVisitor
    {
        Visit sheet(const SheetHead&) override { return Visit::Continue; }
        Visit row(const SheetRow& row) override
        {
            last = row.number;
            return last == 20'000 ? Visit::Stop : Visit::Continue;
        }
        void endSheet(const SheetTail&) override { }
        std::uint32_t last{0};
    };
    std::string bytes;
    for (unsigned row = 1; row < 60'000; ++row)
        bytes += "series " + std::to_string(row) + ",7\n";
    First first;

    CHECK(readSheets(SheetSource(bytes, "book.csv"), first));
    CHECK(first.last == 20'000);
}

TEST_CASE("a row of more columns than a sheet has is refused before it ends", "[unit]")
{
    std::string bytes;
    for (unsigned column = 0; column < 100'000; ++column)
        bytes += "1,";
    CollectedSheets sheets;

    const auto read = readSheets(SheetSource(bytes, "book.csv"), sheets);

    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("16384 columns") != std::string::npos);
    CHECK(sheets.all.front().cells.empty());
}

TEST_CASE("rows may differ in length and end with empty cells", "[unit]")
{
    const auto sheet = sheetOf("Title\na,b,,\n1,2,3,4\n,,,\n");

    CHECK(sheet.cells.size() == 7);
    CHECK(sheet.at("D3") == "number:4");
}

TEST_CASE("a quotation mark inside a cell is part of it", "[unit]")
{
    CHECK(sheetOf("a,6\" pipe,c\n").at("B1") == "text:6\" pipe");
}

TEST_CASE("a file is read from where it lies, whatever its name", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "force figures.xlsx";
    std::ofstream(path, std::ios::binary) << "Force,Value\nKent,3\n";
    CollectedSheets sheets;

    REQUIRE(readSheets(SheetSource(path), sheets));

    CHECK(sheets.all.front().head.name == "force figures");
    CHECK(sheets.all.front().at("B2") == "number:3");
}

TEST_CASE("a spreadsheet that is not there is named", "[unit]")
{
    CollectedSheets sheets;

    const auto read = readSheets(SheetSource(std::filesystem::path("/nowhere/at-all.ods")), sheets);

    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotFound);
    CHECK(read.error().message.find("/nowhere/at-all.ods") != std::string::npos);
}

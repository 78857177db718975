// SPDX-License-Identifier: GPL-3.0-or-later
#include "collected_sheets.h"
#include "workbook_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;
using namespace outturn::test;

TEST_CASE("cells of an Excel workbook come with type, stored value and shown text", "[unit]")
{
    const XlsxBuilder book{
        .sheets = {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43008</v></c></row>"
                   "<row r=\"3\"><c r=\"A3\" s=\"2\"><v>6092.4599999999991</v></c>"
                   "<c r=\"B3\" s=\"3\"><v>-3.19E-2</v></c><c r=\"C3\" s=\"4\"><v>0.6895</v></c>"
                   "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"e\"><v>#DIV/0!</v></c>"
                   "<c r=\"G3\" t=\"inlineStr\"><is><t>in </t><r><t>line</t></r></is></c></row>"},
        .strings = {"North East &amp; more"},
        .formats = {"mmm-yy", "#,##0", "0.0%", "[h]:mm:ss"}};

    const auto sheets = sheetsOf(book.bytes());

    REQUIRE(sheets.size() == 1);
    const CollectedSheet& sheet = sheets.front();
    CHECK(sheet.head.name == "Sheet1");
    CHECK(sheet.at("A1") == "text:North East & more");
    CHECK(sheet.at("B1") == "date:2017-09-30");
    CHECK(sheet.shown("B1") == "Sep-17");
    CHECK(sheet.at("A3") == "number:6092.46");
    CHECK(sheet.shown("A3") == "6,092");
    CHECK(sheet.at("B3") == "percent:-0.0319");
    CHECK(sheet.shown("B3") == "-3.2%");
    CHECK(sheet.at("C3") == "duration:59572.8");
    CHECK(sheet.shown("C3") == "16:32:53");
    CHECK(sheet.at("D3") == "boolean:1");
    CHECK(sheet.at("E3") == "error:#DIV/0!");
    CHECK(sheet.at("F3").empty());
    CHECK(sheet.at("G3") == "text:in line");
    CHECK(sheet.ended);
}

TEST_CASE("a formula counts with the result that the workbook holds", "[unit]")
{
    const XlsxBuilder book{.sheets = {"<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"\"</f><v>two</v></c>"
                                      "<c><f>NOW()</f></c></row>"}};

    const auto sheet = sheetsOf(book.bytes()).front();

    CHECK(sheet.at("A1") == "number:2");
    CHECK(sheet.at("B1") == "text:two");
    CHECK(sheet.at("C1").empty());
    REQUIRE(sheet.tail.notes.size() == 1);
    CHECK(sheet.tail.notes.front().find("1 formula stands without a stored result") == 0);
}

TEST_CASE("rows and cells without places follow one another", "[unit]")
{
    const XlsxBuilder book{
        .sheets = {"<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"}};

    const auto sheet = sheetsOf(book.bytes()).front();

    CHECK(sheet.at("B1") == "number:2");
    CHECK(sheet.at("C2") == "number:3");
    CHECK(sheet.at("D2") == "number:4");
}

TEST_CASE("a workbook may count its days from 1904", "[unit]")
{
    const XlsxBuilder book{.sheets = {"<row><c s=\"1\"><v>41546</v></c></row>"},
                           .formats = {"dd/mm/yyyy"},
                           .workbookExtra = "<workbookPr date1904=\"1\"/>"};

    const auto sheet = sheetsOf(book.bytes()).front();

    CHECK(sheet.at("A1") == "date:2017-09-30");
    CHECK(sheet.shown("A1") == "30/09/2017");
}

TEST_CASE("hidden sheets are read and said to be hidden, merged ranges are told", "[unit]")
{
    const XlsxBuilder book{.sheets = {"<row><c><v>1</v></c></row>", "<row><c><v>2</v></c></row>"},
                           .afterData =
                               "<mergeCells><mergeCell ref=\"B4:D5\"/><mergeCell ref=\"nonsense\"/></mergeCells>",
                           .sheetState = "state=\"veryHidden\""};

    const auto sheets = sheetsOf(book.bytes());

    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].head.hidden);
    CHECK_FALSE(sheets[1].head.hidden);
    CHECK(sheets[1].head.index == 1);
    CHECK(sheets[0].tail.merged == std::vector{CellRange{4, 2, 5, 4}});
}

TEST_CASE("rich text is joined and readings of it are left out", "[unit]")
{
    const XlsxBuilder book{
        .sheets = {"<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"},
        .strings = {"<r><t>Police </t></r><r><t>officers</t></r><rPh><t>reading</t></rPh>", "two_x000D_lines _xZZZZ_"}};

    const auto sheet = sheetsOf(book.bytes()).front();

    CHECK(sheet.at("A1") == "text:Police officers");
    CHECK(sheet.at("B1") == "text:two\rlines _xZZZZ_");
}

TEST_CASE("names with another prefix and a workbook part elsewhere are found", "[unit]")
{
    XlsxBuilder book{.sheets = {"<row><c><v>1</v></c></row>"}};
    Parts parts = with(book.parts(), "xl/worksheets/sheet1.xml",
                       "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>7</x:v></x:c></x:row>"
                       "</x:sheetData></x:worksheet>");

    CHECK(sheetsOf(zipOf(parts)).front().at("B2") == "number:7");
}

TEST_CASE("a part in another encoding or with a document type is read by the general parser", "[unit]")
{
    const XlsxBuilder book{.sheets = {"<row><c><v>1</v></c></row>"}};
    const std::string latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><sheetData><row><c t=\"str\"><v>\xA3"
        "5</v></c></row></sheetData></worksheet>";
    const std::string typed =
        "<!DOCTYPE worksheet><worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";

    CHECK(sheetsOf(zipOf(with(book.parts(), "xl/worksheets/sheet1.xml", latin))).front().at("A1") == "text:£5");
    CHECK(sheetsOf(zipOf(with(book.parts(), "xl/worksheets/sheet1.xml", typed))).front().at("A1") == "number:7");
}

TEST_CASE("parts that are named and not there do no harm", "[unit]")
{
    const XlsxBuilder book{.sheets = {"<row><c s=\"9\"><v>1</v></c></row>", "<row><c><v>2</v></c></row>"}};
    Parts parts = with(book.parts(), "xl/styles.xml", "");
    parts = with(parts, "xl/sharedStrings.xml", "");
    parts = with(parts, "xl/worksheets/sheet2.xml", "");

    const auto sheets = sheetsOf(zipOf(parts));

    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].at("A1") == "number:1");
    CHECK(sheets[1].cells.empty());
    CHECK(sheets[1].tail.notes == std::vector<std::string>{"The workbook names this sheet but does not hold it."});
}

TEST_CASE("a visitor may skip a sheet and stop", "[unit]")
{
    class Choosy : public CollectedSheets
    {
    public:
        Visit sheet(const SheetHead& head) override
        {
            CollectedSheets::sheet(head);
            return head.index == 0 ? Visit::SkipSheet : Visit::Continue;
        }
        Visit row(const SheetRow& row) override
        {
            CollectedSheets::row(row);
            return Visit::Stop;
        }
    };
    const std::string rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";
    const std::string bytes = XlsxBuilder{.sheets = {rows, rows, rows}}.bytes();
    Choosy choosy;

    REQUIRE(readSheets(SheetSource(bytes, "book.xlsx"), choosy));

    REQUIRE(choosy.all.size() == 2);
    CHECK(choosy.all[0].cells.empty());
    CHECK(choosy.all[1].cells.size() == 1);
}

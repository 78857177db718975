// SPDX-License-Identifier: GPL-3.0-or-later
#include "collected_sheets.h"
#include "workbook_builder.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;
using namespace outturn::test;

namespace {

std::string table(const std::string& rows, const std::string& attributes = {})
{
    return "<table:table table:name=\"T\" " + attributes + ">" + rows + "</table:table>";
}

std::string row(const std::string& cells, const std::string& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string cell(const std::string& attributes, const std::string& inside)
{
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}

CollectedSheet sheetOf(const std::string& rows)
{
    return sheetsOf(odsBytes(table(rows))).front();
}

} // namespace

TEST_CASE("cells of an OpenDocument spreadsheet come with type, stored value and shown text", "[unit]")
{
    const auto sheet = sheetOf(
        row(cell("office:value-type=\"string\"", "<text:p>North East<text:s/></text:p>")
            + cell("office:value-type=\"float\" office:value=\"6092.4599999999991\"", "<text:p>6,092</text:p>")
            + cell("office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>12.5%</text:p>")
            + cell("office:value-type=\"date\" office:date-value=\"2014-09-30T00:00:00\"", "<text:p>Sep-14</text:p>")
            + cell("office:value-type=\"time\" office:time-value=\"PT16H32M05.5S\"", "<text:p>16:32:06</text:p>")
            + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>TRUE</text:p>")
            + cell("office:value-type=\"currency\" office:value=\"300\"", "<text:p>£300</text:p>")
            + cell("office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                   "<text:p>#DIV/0!</text:p>")
            + cell("office:value-type=\"float\" office:value=\"0\"", "<text:p>-</text:p>")));

    CHECK(sheet.at("A1") == "text:North East ");
    CHECK(sheet.at("B1") == "number:6092.46");
    CHECK(sheet.shown("B1") == "6,092");
    CHECK(sheet.at("C1") == "percent:0.125");
    CHECK(sheet.at("D1") == "date:2014-09-30");
    CHECK(sheet.shown("D1") == "Sep-14");
    CHECK(sheet.at("E1") == "duration:59525.5");
    CHECK(sheet.at("F1") == "boolean:1");
    CHECK(sheet.at("G1") == "number:300");
    CHECK(sheet.shown("G1") == "£300");
    CHECK(sheet.at("H1") == "error:#DIV/0!");
    CHECK(sheet.at("I1") == "number:0");
    CHECK(sheet.shown("I1") == "-");
}

TEST_CASE("repeated cells and rows are counted, empty ones however many", "[unit]")
{
    const auto sheet =
        sheetOf(row(cell("table:number-columns-repeated=\"16384\"", ""), "table:number-rows-repeated=\"1048000\"")
                + row(cell("table:number-columns-repeated=\"2\"", "")
                          + cell("office:value-type=\"float\" office:value=\"5\" table:number-columns-repeated=\"3\"",
                                 "<text:p>5</text:p>"),
                      "table:number-rows-repeated=\"2\"")
                + row(cell("office:value-type=\"float\" office:value=\"7\"", "<text:p>7</text:p>")));

    CHECK(sheet.cells.size() == 7);
    CHECK(sheet.at("C1048001") == "number:5");
    CHECK(sheet.at("E1048002") == "number:5");
    CHECK(sheet.at("A1048003") == "number:7");
}

TEST_CASE("covered cells keep their place and merged ranges are told", "[unit]")
{
    const auto sheet = sheetOf(
        row(cell("office:value-type=\"string\" table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\"",
                 "<text:p>As at:</text:p>")
            + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>"
            + cell("office:value-type=\"string\"", "<text:p>next</text:p>"))
        + row("<table:covered-table-cell "
              "office:value-type=\"string\"><text:p>under</text:p></table:covered-table-cell>"));

    CHECK(sheet.at("D1") == "text:next");
    CHECK(sheet.at("A2") == "text:under");
    CHECK(sheet.tail.merged == std::vector{CellRange{1, 1, 2, 3}});
}

TEST_CASE("paragraphs are lines and white space runs together", "[unit]")
{
    const auto sheet =
        sheetOf(row(cell("office:value-type=\"string\"",
                         "<text:p>Change in  12\n months</text:p><text:p>Sep-14<text:s text:c=\"2\"/>to "
                         "<text:span>Sep-15</text:span></text:p>")
                    + cell("office:value-type=\"string\"", "<text:p/><text:p/>")
                    + cell("office:value-type=\"string\"", "<text:p>a<text:line-break/>b<text:tab/>c</text:p>")
                    + cell("office:value-type=\"string\"", "<text:p></text:p>")));

    CHECK(sheet.at("A1") == "text:Change in 12 months\nSep-14  to Sep-15");
    CHECK(sheet.at("B1") == "text:\n");
    CHECK(sheet.at("C1") == "text:a\nb c");
    CHECK(sheet.at("D1").empty());
}

TEST_CASE("comments, drawings and tracked changes are no cells", "[unit]")
{
    const std::string changes = "<table:tracked-changes><table:cell-content-change><table:table-cell "
                                "office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>"
                                "</table:cell-content-change></table:tracked-changes>";
    const std::string shapes =
        "<table:shapes><draw:frame><table:table><table:table-row><table:table-cell><text:p>x</text:p>"
        "</table:table-cell></table:table-row></table:table></draw:frame></table:shapes>";
    const auto sheets = sheetsOf(
        odsBytes(changes
                 + table(shapes
                         + row(cell("office:value-type=\"float\" office:value=\"3\"",
                                    "<office:annotation><text:p>why</text:p></office:annotation><text:p>3</text:p>"
                                    "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>")))));

    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].cells.size() == 1);
    CHECK(sheets[0].at("A1") == "number:3");
    CHECK(sheets[0].shown("A1") == "3");
}

TEST_CASE("a sheet whose style is not displayed is hidden", "[unit]")
{
    const auto sheets = sheetsOf(
        odsBytes(table(row(cell("office:value-type=\"string\"", "<text:p>x</text:p>")), "table:style-name=\"ta2\""),
                 "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
                 "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"));

    CHECK(sheets.front().head.hidden);
}

TEST_CASE("a value that does not parse leaves the text that the sheet shows", "[unit]")
{
    const auto sheet =
        sheetOf(row(cell("office:value-type=\"float\" office:value=\"many\"", "<text:p>12 or so</text:p>")
                    + cell("office:value-type=\"time\" office:time-value=\"P1M\"", "<text:p>a month</text:p>")
                    + cell("office:value-type=\"float\" office:value=\"4\"", "")));

    CHECK(sheet.at("A1") == "text:12 or so");
    CHECK(sheet.at("B1") == "text:a month");
    CHECK(sheet.at("C1") == "number:4");
    CHECK(sheet.shown("C1") == "4");
}

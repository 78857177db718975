// SPDX-License-Identifier: GPL-3.0-or-later
#include "broken_files.h"

#include "workbook_builder.h"

namespace outturn::test {
namespace {

using importing::ReadLimits;

const std::string kRow = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

std::string xlsx(const std::string& rows)
{
    return XlsxBuilder{.sheets = {rows}, .strings = {"one"}}.bytes();
}

std::string xlsxWith(const std::string& part, const std::string& content)
{
    return zipOf(with(XlsxBuilder{.sheets = {kRow}}.parts(), part, content));
}

std::string ods(const std::string& rows)
{
    return odsBytes("<table:table table:name=\"T\">" + rows + "</table:table>");
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

// The first byte of the first part's packed content, changed.
std::string damaged(std::string bytes)
{
    const std::size_t at = bytes.find("worksheets/sheet1.xml");
    bytes[at + 30] = static_cast<char>(~bytes[at + 30]);
    return bytes;
}

const std::string kEntities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                              "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>";
const std::string kExternal = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                              "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";

void addArchives(std::vector<BrokenFile>& files)
{
    const std::string whole = xlsx(kRow);
    files.push_back({"empty file", "", "is empty"});
    files.push_back({"workbook cut in half", whole.substr(0, whole.size() / 2), "damaged or cut short"});
    files.push_back({"packed bytes changed", damaged(whole), "damaged"});
    files.push_back({"zip without a workbook", zipOf({{"notes.txt", "nothing"}}), "no workbook"});
    files.push_back({"part with a path out of the archive", xlsxWith("../../etc/passwd", "x"), "leads out"});
    files.push_back({"part with an absolute path", xlsxWith("/etc/passwd", "x"), "leads out"});
    files.push_back({"part with a Windows path", xlsxWith("..\\..\\boot.ini", "x"), "leads out"});
    files.push_back({"sheet that unpacks a thousandfold", xlsx(repeated(" ", 40'000'000)), "far more"});
    files.push_back({"more parts than any workbook", zipOf([] {
                         Parts parts = XlsxBuilder{.sheets = {kRow}}.parts();
                         for (int i = 0; i < 50; ++i)
                             parts.emplace_back("xl/p" + std::to_string(i), "x");
                         return parts;
                     }()),
                     "more parts", ReadLimits{.parts = 20}});
    files.push_back(
        {"old Excel workbook or password", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", "save it as .xlsx"});
    files.push_back({"PDF named as a workbook", "%PDF-1.7 ...", "is a PDF"});
    files.push_back({"web page named as a workbook", "\n<HTML><table><tr><td>1</td></tr></table></HTML>", "web page"});
    files.push_back({"picture named as a workbook", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "is no text"});
}

void addExcel(std::vector<BrokenFile>& files)
{
    const std::string bomb = repeated("<a>", 5000);
    files.push_back({"workbook part missing", xlsxWith("xl/workbook.xml", ""), "xl/workbook.xml is missing"});
    files.push_back({"workbook part is no XML", xlsxWith("xl/workbook.xml", "hello"), "is not XML"});
    files.push_back(
        {"sheet part ends early", xlsxWith("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"), "damaged"});
    files.push_back({"sheet part missing", xlsxWith("xl/worksheets/sheet1.xml", ""), ""});
    files.push_back({"entities that expand", xlsxWith("xl/worksheets/sheet1.xml", kEntities), "declares entities"});
    files.push_back(
        {"entity that fetches a file", xlsxWith("xl/worksheets/sheet1.xml", kExternal), "declares entities"});
    files.push_back({"elements nested 5,000 deep", xlsxWith("xl/worksheets/sheet1.xml", bomb), "nests elements"});
    files.push_back(
        {"text number beyond the shared texts", xlsx("<row><c t=\"s\"><v>99</v></c></row>"), "refers in A1"});
    files.push_back({"text number below zero", xlsx("<row><c t=\"s\"><v>-1</v></c></row>"), "refers in A1"});
    files.push_back(
        {"row number beyond a sheet", xlsx("<row r=\"99999999\"><c><v>1</v></c></row>"), "beyond the 1048576 rows"});
    files.push_back(
        {"row number that is a word", xlsx("<row r=\"many\"><c><v>1</v></c></row>"), "is numbered \"many\""});
    files.push_back({"rows that go backwards",
                     xlsx("<row r=\"5\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"),
                     "comes after row 5"});
    files.push_back(
        {"a million columns", xlsx("<row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row>"), "more than the 16384 columns"});
    files.push_back({"cell at no place", xlsx("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>"), "which is no place"});
    files.push_back({"cell with an endless text",
                     xlsx("<row><c t=\"str\"><v>" + repeated("abcdefgh", 200'000) + "</v></c></row>"), "more text"});
    files.push_back({"more shared text than is kept",
                     XlsxBuilder{.sheets = {kRow}, .strings = {repeated("long", 1000)}}.bytes(),
                     "more text than Outturn keeps", ReadLimits{.keptText = 1000}});
    files.push_back(
        {"relation that leads out of the workbook",
         xlsxWith("xl/_rels/workbook.xml.rels",
                  "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../../../etc/passwd\"/>"
                  "</Relationships>"),
         ""});
    files.push_back({"binary workbook",
                     zipOf({{"[Content_Types].xml", "<Types/>"},
                            {"_rels/.rels",
                             "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                             "Target=\"xl/workbook.bin\"/></Relationships>"},
                            {"xl/workbook.bin", "bytes"}}),
                     "binary workbook"});
    files.push_back({"date beyond the calendar", xlsx("<row><c s=\"14\"><v>1e300</v></c></row>"), ""});
}

void addOpenDocument(std::vector<BrokenFile>& files)
{
    const std::string value = "office:value-type=\"float\" office:value=\"1\"";
    files.push_back({"value repeated over a million columns",
                     ods("<table:table-row><table:table-cell " + value
                         + " table:number-columns-repeated=\"1000000\"/></table:table-row>"),
                     "more columns"});
    files.push_back({"row of values repeated a milliard times",
                     ods("<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell " + value
                         + "/></table:table-row>"),
                     "more cells", ReadLimits{.cells = 100'000}});
    files.push_back({"blanks without end",
                     ods("<table:table-row><table:table-cell><text:p><text:s text:c=\"999999999\"/>x</text:p>"
                         "</table:table-cell></table:table-row>"),
                     "more text"});
    files.push_back({"text document named as a spreadsheet",
                     zipOf({{"content.xml",
                             "<office:document-content xmlns:office=\"o\"><office:body><office:text/>"
                             "</office:body></office:document-content>"}}),
                     "no spreadsheet"});
    files.push_back({"OpenDocument with a password",
                     zipOf({{"content.xml", "\x01\x02"},
                            {"META-INF/manifest.xml",
                             "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/>"
                             "</m:file-entry></m:manifest>"}}),
                     "password"});
    files.push_back({"columns repeated a negative number of times",
                     ods("<table:table-row><table:table-cell " + value
                         + " table:number-columns-repeated=\"-7\"/></table:table-row>"),
                     ""});
}

void addText(std::vector<BrokenFile>& files)
{
    files.push_back({"quotation mark never closed", "a,b\n1,\"open\n2,x\n", "never closed"});
    files.push_back({"quotation mark open for a million bytes", "a,\"" + repeated("x\n", 2'000'000), "not closed"});
    files.push_back({"a million commas", repeated(",", 1'000'000) + "1\n", "more than the 16384 columns"});
    files.push_back({"half of a UTF-16 character at the end",
                     std::string("\xFF\xFE"
                                 "a\0,\0b\0\n\0c",
                                 11),
                     ""});
    files.push_back({"lone surrogates in UTF-16", std::string("\xFF\xFE\x00\xD8,\0\x00\xDC\n\0", 10), ""});
    files.push_back({"bytes that are no UTF-8 after its mark",
                     "\xEF\xBB\xBF"
                     "a,b\n\xE9,1\n",
                     ""});
    files.push_back({"line ends only", "\r\r\n\n", ""});
}

} // namespace

std::vector<BrokenFile> brokenFiles()
{
    std::vector<BrokenFile> files;
    addArchives(files);
    addExcel(files);
    addOpenDocument(files);
    addText(files);
    return files;
}

} // namespace outturn::test

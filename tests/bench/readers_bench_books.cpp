// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers_bench_books.h"

#include "importing/workbook_builder.h"

#include <fmt/format.h>

#include <iterator>

namespace outturn::bench {
namespace {

constexpr std::size_t kForces = 43;
constexpr std::size_t kIndicators = 30;
constexpr std::size_t kFirstMonth = 42'000; // as Excel counts days

struct Figures
{
    std::size_t force;
    std::size_t indicator;
    std::size_t day;
    std::size_t count;
    double share;
};

Figures figuresOf(std::size_t row)
{
    return {.force = row % kForces,
            .indicator = row / kForces % kIndicators,
            .day = kFirstMonth + row / (kForces * kIndicators) * 30,
            .count = row * 7919 % 10'007,
            .share = static_cast<double>(row * 104'729 % 1'000'003) / 1'000'003};
}

} // namespace

std::string largeXlsx(std::size_t rows)
{
    test::XlsxBuilder book;
    for (const char* code : {"mmm-yy", "#,##0", "0.0%"})
        book.formats.emplace_back(code);
    for (std::size_t i = 0; i < kForces; ++i)
        book.strings.push_back(fmt::format("Force {}", i));
    for (std::size_t i = 0; i < kIndicators; ++i)
        book.strings.push_back(fmt::format("Indicator {}", i));
    std::string data;
    auto out = std::back_inserter(data);
    for (std::size_t row = 1; row <= rows; ++row) {
        const Figures f = figuresOf(row);
        book.strings.push_back(fmt::format("reference {}", row));
        fmt::format_to(out,
                       "<row r=\"{0}\"><c r=\"A{0}\" t=\"s\"><v>{1}</v></c><c r=\"B{0}\" s=\"1\"><v>{2}</v></c>"
                       "<c r=\"C{0}\" t=\"s\"><v>{3}</v></c><c r=\"D{0}\" s=\"2\"><v>{4}</v></c>"
                       "<c r=\"E{0}\" s=\"3\"><v>{5}</v></c><c r=\"F{0}\" t=\"s\"><v>{6}</v></c></row>",
                       row, f.force, f.day, kForces + f.indicator, f.count, f.share, kForces + kIndicators + row - 1);
    }
    book.sheets.push_back(std::move(data));
    return book.bytes();
}

std::string largeOds(std::size_t rows)
{
    std::string data = "<table:table table:name=\"Sheet1\">";
    auto out = std::back_inserter(data);
    for (std::size_t row = 1; row <= rows; ++row) {
        const Figures f = figuresOf(row);
        const std::size_t month = 1 + f.day / 30 % 12;
        fmt::format_to(
            out,
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Force {0}</text:p>"
            "</table:table-cell><table:table-cell office:value-type=\"date\" "
            "office:date-value=\"2019-{1:02}-01\"><text:p>2019-{1:02}</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"string\"><text:p>Indicator {2}</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"float\" office:value=\"{3}\"><text:p>{3}</text:p>"
            "</table:table-cell><table:table-cell office:value-type=\"percentage\" office:value=\"{4}\">"
            "<text:p>{5:.1f}%</text:p></table:table-cell><table:table-cell office:value-type=\"string\">"
            "<text:p>reference {6}</text:p></table:table-cell></table:table-row>",
            f.force, month, f.indicator, f.count, f.share, f.share * 100, row);
    }
    return test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                        {"META-INF/manifest.xml",
                         "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                         "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
                         "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/><manifest:file-entry "
                         "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"},
                        {"content.xml",
                         "<?xml version=\"1.0\"?><office:document-content "
                         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
                         "<office:body><office:spreadsheet>"
                             + data + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace outturn::bench

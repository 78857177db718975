// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_builder.h"

#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace outturn::test {
namespace {

constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelation + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inside)
{
    return std::string("<Relationships xmlns=\"") + kPackage + "\">" + inside + "</Relationships>";
}

std::string typeOf(const std::string& part, const std::string& kind)
{
    return "<Override PartName=\"/" + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
}

std::string contentTypes(const std::string& overrides)
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + overrides + "</Types>";
}

std::string stylesXml(const std::vector<std::string>& formats)
{
    std::string codes;
    std::string styles = "<xf numFmtId=\"0\"/>";
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const std::string id = std::to_string(164 + i);
        codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats[i] + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    return std::string("<styleSheet xmlns=\"") + kMain + "\"><numFmts>" + codes
        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>";
}

std::string stringsXml(const std::vector<std::string>& strings)
{
    std::string items;
    for (const std::string& text : strings)
        items += text.starts_with('<') ? "<si>" + text + "</si>" : "<si><t>" + text + "</t></si>";
    return std::string("<sst xmlns=\"") + kMain + "\">" + items + "</sst>";
}

} // namespace

std::string zipOf(const Parts& parts)
{
    zip_error_t error{};
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (archive == nullptr)
        throw std::runtime_error("no archive");
    zip_source_keep(source);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    if (zip_close(archive) != 0)
        throw std::runtime_error(zip_strerror(archive));
    zip_stat_t about{};
    zip_source_stat(source, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

Parts XlsxBuilder::parts() const
{
    std::string list;
    std::string links =
        relation("rStrings", "sharedStrings", "sharedStrings.xml") + relation("rStyles", "styles", "styles.xml");
    std::string types = typeOf("xl/workbook.xml", "sheet.main") + typeOf("xl/styles.xml", "styles")
        + typeOf("xl/sharedStrings.xml", "sharedStrings");
    Parts all{{"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\" "
            + (i == 0 ? sheetState : "") + "/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        types += typeOf("xl/worksheets/sheet" + number + ".xml", "worksheet");
        all.emplace_back("xl/worksheets/sheet" + number + ".xml",
                         std::string("<worksheet xmlns=\"") + kMain + "\"><sheetData>" + sheets[i] + "</sheetData>"
                             + afterData + "</worksheet>");
    }
    all.emplace_back("xl/workbook.xml",
                     std::string("<workbook xmlns=\"") + kMain + "\" xmlns:r=\"" + kRelation + "\">" + workbookExtra
                         + "<sheets>" + list + "</sheets></workbook>");
    all.emplace_back("xl/_rels/workbook.xml.rels", relations(links));
    all.emplace_back("xl/sharedStrings.xml", stringsXml(strings));
    all.emplace_back("xl/styles.xml", stylesXml(formats));
    all.emplace_back("[Content_Types].xml", contentTypes(types));
    return all;
}

Parts odsParts(const std::string& tables, const std::string& styles)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
             "xmlns:style=\"s\" xmlns:calcext=\"c\" xmlns:draw=\"d\"><office:automatic-styles>"
                 + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                 + "</office:spreadsheet></office:body></office:document-content>"}};
}

std::string odsBytes(const std::string& tables, const std::string& styles)
{
    return zipOf(odsParts(tables, styles));
}

Parts with(Parts parts, const std::string& name, const std::string& content)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
    if (found == parts.end())
        parts.emplace_back(name, content);
    else if (content.empty())
        parts.erase(found);
    else
        found->second = content;
    return parts;
}

std::string asXlsx(std::string_view data)
{
    if (data.starts_with("PK"))
        return std::string(data);
    XlsxBuilder book;
    book.sheets.resize(1);
    for (const char* text : {"one", "two"})
        book.strings.emplace_back(text);
    for (const char* code : {"mmm-yy", "0.0%", "[h]:mm:ss"})
        book.formats.emplace_back(code);
    return zipOf(with(book.parts(), "xl/worksheets/sheet1.xml", std::string(data)));
}

std::string asOds(std::string_view data)
{
    return data.starts_with("PK") ? std::string(data) : zipOf(with(odsParts({}), "content.xml", std::string(data)));
}

} // namespace outturn::test

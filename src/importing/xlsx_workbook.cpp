// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_workbook.h"

#include "xml_stream.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <map>
#include <utility>

namespace outturn::importing {
namespace {

struct Relation
{
    std::string type; ///< the last word of its name: `worksheet`, `styles`
    std::string part;
};

using Relations = std::map<std::string, Relation, std::less<>>;

std::string folderOf(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string{} : part.substr(0, slash);
}

// The part that `target` means when it stands in `folder`; empty where it leads out of the workbook.
std::string resolved(const std::string& folder, std::string_view target)
{
    std::vector<std::string_view> steps;
    if (!target.starts_with('/') && !folder.empty())
        steps = split(folder, '/');
    for (const std::string_view step : split(target, '/')) {
        if (step == "..") {
            if (steps.empty())
                return {};
            steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
    }
    return fmt::format("{}", fmt::join(steps, "/"));
}

class RelationsHandler : public XmlHandler
{
public:
    explicit RelationsHandler(std::string folder)
        : m_folder(std::move(folder))
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.text("TargetMode") == "External")
            return;
        const std::string_view type = attributes.text("Type");
        relations[std::string(attributes.text("Id"))] = {std::string(type.substr(type.rfind('/') + 1)),
                                                         resolved(m_folder, attributes.text("Target"))};
    }
    void end(std::string_view) override { }

    Relations relations;

private:
    std::string m_folder;
};

class WorkbookHandler : public XmlHandler
{
public:
    explicit WorkbookHandler(const Relations& relations)
        : m_relations(relations)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view flag = attributes.text("date1904");
            if (flag == "1" || flag == "true")
                workbook.dates = DateSystem::From1904;
        } else if (name == "sheet") {
            addSheet(attributes);
        }
    }
    void end(std::string_view) override { }

    XlsxWorkbook workbook;

private:
    void addSheet(const XmlAttributes& attributes)
    {
        const auto relation = m_relations.find(attributes.value("r:id").value_or(attributes.text("id")));
        // Chart sheets have no cells.
        if (relation != m_relations.end() && relation->second.type != "worksheet")
            return;
        const std::string_view state = attributes.text("state");
        workbook.sheets.push_back({.name = std::string(attributes.text("name")),
                                   .part = relation == m_relations.end() ? std::string{} : relation->second.part,
                                   .hidden = state == "hidden" || state == "veryHidden"});
    }

    const Relations& m_relations;
};

Result<Relations> relationsOf(const ZipArchive& archive, const std::string& part, const ReadLimits& limits)
{
    const std::string folder = folderOf(part);
    const std::string name = part.substr(folder.empty() ? 0 : folder.size() + 1);
    const std::string relationsPart = fmt::format("{}{}_rels/{}.rels", folder, folder.empty() ? "" : "/", name);
    if (!archive.contains(relationsPart))
        return Relations{};
    RelationsHandler handler(folder);
    if (auto parsed = parseXml(archive, relationsPart, handler, Prefixes::Dropped, limits); !parsed)
        return tl::unexpected(parsed.error());
    return std::move(handler.relations);
}

Result<std::string> workbookPart(const ZipArchive& archive, const ReadLimits& limits)
{
    const auto relations = relationsOf(archive, {}, limits);
    if (!relations)
        return tl::unexpected(relations.error());
    for (const auto& [id, relation] : *relations) {
        if (relation.type == "officeDocument" && archive.contains(relation.part))
            return relation.part;
    }
    return std::string("xl/workbook.xml");
}

void settleParts(const ZipArchive& archive, const Relations& relations, XlsxWorkbook& workbook)
{
    for (XlsxSheet& sheet : workbook.sheets) {
        if (!archive.contains(sheet.part))
            sheet.part.clear();
    }
    for (const auto& [id, relation] : relations) {
        if (!archive.contains(relation.part))
            continue;
        if (relation.type == "sharedStrings")
            workbook.stringsPart = relation.part;
        else if (relation.type == "styles")
            workbook.stylesPart = relation.part;
    }
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive& archive, const ReadLimits& limits)
{
    const auto part = workbookPart(archive, limits);
    if (!part)
        return tl::unexpected(part.error());
    if (part->ends_with(".bin")) {
        return failure(ErrorCode::BadInput,
                       fmt::format("{} is a binary workbook (.xlsb), which Outturn does not read; save it as .xlsx.",
                                   archive.file()),
                       {{"file", archive.file()}});
    }
    const auto relations = relationsOf(archive, *part, limits);
    if (!relations)
        return tl::unexpected(relations.error());
    WorkbookHandler handler(*relations);
    if (auto parsed = parseXml(archive, *part, handler, Prefixes::Dropped, limits); !parsed)
        return tl::unexpected(parsed.error());
    settleParts(archive, *relations, handler.workbook);
    return std::move(handler.workbook);
}

} // namespace outturn::importing

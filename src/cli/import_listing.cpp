// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_listing.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using services::ImportIssue;
using services::ImportRevision;

constexpr std::size_t kPrinted = 20; // of each list; all are in the JSON

Json optionalNumber(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json optionalPlace(std::uint32_t place)
{
    return place == 0 ? Json(nullptr) : Json(place);
}

Json issueJson(const ImportIssue& issue)
{
    return {{"file", issue.file},
            {"sheet", issue.sheet},
            {"row", optionalPlace(issue.row)},
            {"column", optionalPlace(issue.column)},
            {"cell", issue.cell},
            {"why", issue.why},
            {"cells", issue.cells}};
}

Json questionJson(const services::ImportQuestion& question)
{
    Json suggestions = Json::array();
    for (const services::MeaningSuggestion& one : question.suggestions)
        suggestions.push_back({{"meaning", one.meaning}, {"likeness", one.likeness}, {"why", one.why}});
    return {{"file", question.file},   {"sheet", question.sheet},
            {"cell", question.cell},   {"part", question.part},
            {"label", question.label}, {"cells", question.cells},
            {"table", question.table}, {"suggestions", std::move(suggestions)}};
}

Json changeJson(const services::ImportChange& change)
{
    using Kind = services::ImportChangeKind;
    const char* kind = change.kind == Kind::LabelNew ? "label_new"
        : change.kind == Kind::LabelGone             ? "label_gone"
        : change.kind == Kind::ColumnMoved           ? "column_moved"
                                                     : "sheet_renamed";
    return {{"kind", kind},        {"file", change.file}, {"table", change.table}, {"part", change.part},
            {"what", change.what}, {"from", change.from}, {"to", change.to}};
}

Json areaJson(const domain::Area& area)
{
    return {{"area", area.slug.text()},
            {"name", area.name},
            {"kind", std::string(domain::areaKindKey(area.kind))},
            {"in", area.parent.text()}};
}

Json revisionJson(const ImportRevision& revision)
{
    return {{"indicator", revision.key.indicator.text()},
            {"area", revision.key.area.text()},
            {"subset", revision.key.subset},
            {"measure", domain::measureKey(revision.key.measure)},
            {"period", domain::periodKey(revision.key.period)},
            {"before", optionalNumber(revision.before)},
            {"after", optionalNumber(revision.after)},
            {"former_provenance", std::string(domain::provenanceKey(revision.formerProvenance))},
            {"former_source", revision.formerSource},
            {"published_in", revision.publishedIn ? Json(domain::periodKey(*revision.publishedIn)) : Json(nullptr)},
            {"file", revision.file},
            {"sheet", revision.sheet},
            {"cell", revision.cell}};
}

template <typename Things, typename AsJson> Json listed(const Things& things, AsJson asJson)
{
    Json list = Json::array();
    for (const auto& one : things)
        list.push_back(asJson(one));
    return list;
}

std::string shown(const std::optional<double>& value)
{
    return value ? fmt::format("{:.10g}", *value) : std::string("missing");
}

void printIssues(std::ostream& out, std::string_view what, const std::vector<ImportIssue>& issues, std::size_t more)
{
    if (issues.empty())
        return;
    out << fmt::format("{} ({}):\n", what, issues.size() + more);
    for (std::size_t index = 0; index < std::min(issues.size(), kPrinted); ++index) {
        const ImportIssue& issue = issues[index];
        const std::string also = issue.cells > 1 ? fmt::format(" ({} cells)", issue.cells) : std::string{};
        out << fmt::format("  {} sheet \"{}\" {}: {}{}\n", issue.file, issue.sheet, issue.cell, issue.why, also);
    }
    if (issues.size() + more > kPrinted)
        out << fmt::format("  and {} more; --json lists them\n", issues.size() + more - kPrinted);
}

void printRevisions(std::ostream& out, const services::ImportDifference& difference)
{
    for (std::size_t index = 0; index < std::min(difference.revisions.size(), kPrinted); ++index) {
        const ImportRevision& revision = difference.revisions[index];
        const std::string published = revision.publishedIn
            ? fmt::format(", published in {}", domain::periodTitle(*revision.publishedIn))
            : std::string{};
        const std::string subset = revision.key.subset.empty() ? std::string{} : " / " + revision.key.subset;
        out << fmt::format("  {} {}{} {}: {} -> {}{}\n", revision.key.indicator.text(), revision.key.area.text(),
                           subset, domain::periodTitle(revision.key.period), shown(revision.before),
                           shown(revision.after), published);
    }
    if (difference.revised > kPrinted)
        out << fmt::format("  and {} more revisions\n", difference.revised - kPrinted);
}

} // namespace

Json importJson(const services::ImportDifference& difference, std::int64_t batch)
{
    Json files = listed(difference.files, [](const services::ImportedFile& file) {
        return Json{{"file", file.file}, {"sha256", file.sha256}, {"profile", file.profile}, {"figures", file.figures}};
    });
    return {{"batch", batch == 0 ? Json(nullptr) : Json(batch)},
            {"added", difference.added},
            {"revised", difference.revised},
            {"unchanged", difference.unchanged},
            {"refused", listed(difference.refused, issueJson)},
            {"committed", batch != 0},
            {"warnings", listed(difference.warnings, issueJson)},
            {"revisions", listed(difference.revisions, revisionJson)},
            {"notes", difference.notes},
            {"questions", listed(difference.questions, questionJson)},
            {"changes", listed(difference.changes, changeJson)},
            {"new_areas", listed(difference.newAreas, areaJson)},
            {"files", std::move(files)},
            {"not_listed",
             {{"refused", difference.moreRefused},
              {"warnings", difference.moreWarnings},
              {"revisions", difference.moreRevisions}}}};
}

void printImport(std::ostream& out, const services::ImportDifference& difference)
{
    for (const services::ImportedFile& file : difference.files)
        out << fmt::format("{}: {} figures by profile \"{}\"\n", file.file, file.figures, file.profile);
    out << fmt::format("{} new, {} revised, {} unchanged\n", difference.added, difference.revised,
                       difference.unchanged);
    printRevisions(out, difference);
    if (!difference.newAreas.empty())
        out << fmt::format("{} new areas\n", difference.newAreas.size());
    printIssues(out, "Refused", difference.refused, difference.moreRefused);
    printIssues(out, "Looks wrong", difference.warnings, difference.moreWarnings);
    for (const std::string& note : difference.notes)
        out << "Note: " << note << '\n';
}

} // namespace outturn::cli

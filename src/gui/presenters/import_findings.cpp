// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_findings.h"

#include "gui/presenters/import_words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr std::size_t kMostFigures = 1000;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

const domain::Indicator* indicatorOf(const domain::Plan& plan, const domain::IndicatorSlug& slug)
{
    return domain::findIndicator(plan, slug);
}

QString placeText(const std::string& file, const std::string& sheet, const std::string& cell)
{
    QStringList parts;
    if (!file.empty())
        parts << text(file);
    // A text file has one sheet, which has its name.
    if (!sheet.empty() && !file.starts_with(sheet))
        parts << text(sheet);
    if (!cell.empty())
        parts << text(cell);
    return parts.join(QStringLiteral(" · "));
}

/// What the words are drawn from.
struct Names
{
    const domain::Plan& plan;
    const std::vector<domain::Area>& areas;
};

QString figureName(const domain::ObservationKey& key, const Names& names)
{
    const domain::Indicator* indicator = indicatorOf(names.plan, key.indicator);
    const auto area = std::ranges::find(names.areas, key.area, &domain::Area::slug);
    QStringList parts{text(indicator ? indicator->name : key.indicator.text()),
                      text(area == names.areas.end() ? key.area.text() : area->name)};
    if (!key.subset.empty())
        parts << text(key.subset);
    parts << text(domain::periodTitle(key.period));
    return parts.join(QStringLiteral(" · "));
}

QString valueText(const std::optional<double>& value, const domain::ObservationKey& key, const domain::Plan& plan)
{
    const domain::Indicator* indicator = indicatorOf(plan, key.indicator);
    return value ? text(printedNumber(*value, indicator ? indicator->decimals : 2)) : Words::tr("missing");
}

ImportFindingTexts finding(FindingKind kind)
{
    return {.kind = kind, .kindName = findingKindWord(kind)};
}

void addIssues(const std::vector<services::ImportIssue>& issues, FindingKind kind, const Names& names,
               std::vector<ImportFindingTexts>& findings)
{
    for (const services::ImportIssue& issue : issues) {
        ImportFindingTexts row = finding(kind);
        if (issue.figure)
            row.what = figureName(*issue.figure, names);
        else
            row.what = issue.cell.empty() ? text(issue.sheet.empty() ? issue.file : issue.sheet) : text(issue.cell);
        if (issue.cells > 1)
            row.what += Words::tr(" and %n more like it", nullptr, static_cast<int>(issue.cells) - 1);
        row.where = placeText(issue.file, issue.sheet, issue.cell);
        row.why = text(issue.why);
        findings.push_back(std::move(row));
    }
}

QString revisionText(const services::ImportRevision& revision, const domain::Plan& plan)
{
    QString why = Words::tr("%1 → %2").arg(valueText(revision.before, revision.key, plan),
                                           valueText(revision.after, revision.key, plan));
    if (!revision.formerSource.empty())
        why += Words::tr(", before from %1").arg(text(revision.formerSource));
    if (revision.publishedIn)
        why += Words::tr("; published in %1").arg(text(domain::periodTitle(*revision.publishedIn)));
    return why;
}

void addFigures(const services::StagedImport& staged, const Names& names, services::StagedRows which, FindingKind kind,
                std::vector<ImportFindingTexts>& findings)
{
    for (const services::StagedRow& one : services::stagedRows(staged, which, kMostFigures)) {
        ImportFindingTexts row = finding(kind);
        row.what = figureName(one.key, names);
        row.where = placeText(one.file, one.sheet, one.cell);
        row.why = valueText(one.value, one.key, names.plan);
        findings.push_back(std::move(row));
    }
}

} // namespace

std::vector<ImportFindingTexts> importFindings(const services::StagedImport& staged, const domain::Plan& plan,
                                               const std::vector<domain::Area>& areas)
{
    std::vector<domain::Area> known = areas;
    known.insert(known.end(), staged.difference.newAreas.begin(), staged.difference.newAreas.end());
    const Names names{plan, known};
    std::vector<ImportFindingTexts> findings;
    addIssues(staged.difference.refused, FindingKind::Refused, names, findings);
    addIssues(staged.difference.warnings, FindingKind::Suspicious, names, findings);
    for (const services::ImportRevision& revision : staged.difference.revisions) {
        ImportFindingTexts row = finding(FindingKind::Revised);
        row.what = figureName(revision.key, names);
        row.where = placeText(revision.file, revision.sheet, revision.cell);
        row.why = revisionText(revision, plan);
        findings.push_back(std::move(row));
    }
    addFigures(staged, names, services::StagedRows::New, FindingKind::New, findings);
    addFigures(staged, names, services::StagedRows::Unchanged, FindingKind::Unchanged, findings);
    for (const std::string& note : staged.difference.notes) {
        ImportFindingTexts row = finding(FindingKind::Note);
        row.why = text(note);
        findings.push_back(std::move(row));
    }
    return findings;
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

using services::CellRole;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

struct RoleRow
{
    const char* name;
    const char* sign;
};

// In the order of CellRole.
constexpr std::array<RoleRow, services::kCellRoles> kRoles{{
    {QT_TRANSLATE_NOOP("ImportWords", "not read"), ""},
    {QT_TRANSLATE_NOOP("ImportWords", "title"), "T"},
    {QT_TRANSLATE_NOOP("ImportWords", "header"), "H"},
    {QT_TRANSLATE_NOOP("ImportWords", "footnote"), "N"},
    {QT_TRANSLATE_NOOP("ImportWords", "period"), "P"},
    {QT_TRANSLATE_NOOP("ImportWords", "area"), "A"},
    {QT_TRANSLATE_NOOP("ImportWords", "label"), "L"},
    {QT_TRANSLATE_NOOP("ImportWords", "figure"), ""},
    {QT_TRANSLATE_NOOP("ImportWords", "missing"), "–"},
    {QT_TRANSLATE_NOOP("ImportWords", "flagged"), "F"},
    {QT_TRANSLATE_NOOP("ImportWords", "total"), "Σ"},
}};

struct KindRow
{
    const char* name;
    const char* word;
};

// In the order of FindingKind.
constexpr std::array<KindRow, kFindingKinds> kKinds{{
    {QT_TRANSLATE_NOOP("ImportWords", "Refused"), QT_TRANSLATE_NOOP("ImportWords", "✕ refused")},
    {QT_TRANSLATE_NOOP("ImportWords", "Looks wrong"), QT_TRANSLATE_NOOP("ImportWords", "! looks wrong")},
    {QT_TRANSLATE_NOOP("ImportWords", "Revised"), QT_TRANSLATE_NOOP("ImportWords", "↻ revised")},
    {QT_TRANSLATE_NOOP("ImportWords", "New"), QT_TRANSLATE_NOOP("ImportWords", "+ new")},
    {QT_TRANSLATE_NOOP("ImportWords", "Unchanged"), QT_TRANSLATE_NOOP("ImportWords", "= unchanged")},
    {QT_TRANSLATE_NOOP("ImportWords", "Notes"), QT_TRANSLATE_NOOP("ImportWords", "i note")},
}};

struct WarningRow
{
    const char* key;
    const char* title;
};

constexpr std::array kWarnings{
    WarningRow{"scale", QT_TRANSLATE_NOOP("ImportWords", "about 10, 100 or 1,000 times what stands beside it")},
    WarningRow{"range", QT_TRANSLATE_NOOP("ImportWords", "outside the range that the figures before promise")},
    WarningRow{"parts", QT_TRANSLATE_NOOP("ImportWords", "a part above its whole")},
    WarningRow{"running_total", QT_TRANSLATE_NOOP("ImportWords", "a running total that falls")},
    WarningRow{"copy", QT_TRANSLATE_NOOP("ImportWords", "a column that repeats the period before")},
    WarningRow{"future", QT_TRANSLATE_NOOP("ImportWords", "a period that has not begun")},
    WarningRow{"zero", QT_TRANSLATE_NOOP("ImportWords", "a zero where the series never was zero")},
    WarningRow{"area", QT_TRANSLATE_NOOP("ImportWords", "new areas that would count as part of the force")},
    WarningRow{"subset", QT_TRANSLATE_NOOP("ImportWords", "a label that may have been renamed")},
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

const domain::Indicator* indicatorOf(const domain::Plan& plan, const domain::IndicatorSlug& slug)
{
    return domain::findIndicator(plan, slug);
}

} // namespace

QString countedFigures(std::size_t count)
{
    return count == 1 ? Words::tr("1 figure") : Words::tr("%L1 figures").arg(static_cast<qulonglong>(count));
}

QString countedRows(std::size_t count)
{
    return count == 1 ? Words::tr("1 row") : Words::tr("%L1 rows").arg(static_cast<qulonglong>(count));
}

QString countedSheets(std::size_t count)
{
    return count == 1 ? Words::tr("1 sheet") : Words::tr("%L1 sheets").arg(static_cast<qulonglong>(count));
}

QString countedTables(std::size_t count)
{
    return count == 1 ? Words::tr("1 table") : Words::tr("%L1 tables").arg(static_cast<qulonglong>(count));
}

QString cellRoleName(CellRole role)
{
    return Words::tr(kRoles[static_cast<std::size_t>(role)].name);
}

QString cellRoleSign(CellRole role)
{
    return QString::fromUtf8(kRoles[static_cast<std::size_t>(role)].sign);
}

QString partName(const std::string& part)
{
    if (part == "indicator")
        return Words::tr("Indicator");
    if (part == "area")
        return Words::tr("Area");
    return part == "measure" ? Words::tr("Measure") : Words::tr("Breakdown");
}

QString findingKindName(FindingKind kind)
{
    return Words::tr(kKinds[static_cast<std::size_t>(kind)].name);
}

QString findingKindWord(FindingKind kind)
{
    return Words::tr(kKinds[static_cast<std::size_t>(kind)].word);
}

std::vector<WarningKindTexts> warningKinds(const services::ImportDifference& difference)
{
    std::vector<WarningKindTexts> kinds;
    for (const WarningRow& row : kWarnings) {
        const auto count = std::ranges::count(difference.warnings, std::string(row.key), &services::ImportIssue::kind);
        if (count > 0)
            kinds.push_back(
                {QString::fromLatin1(row.key),
                 Words::tr("%1 × %2").arg(QLocale().toString(static_cast<qlonglong>(count)), Words::tr(row.title))});
    }
    return kinds;
}

std::size_t findingCount(const services::ImportDifference& difference, FindingKind kind)
{
    switch (kind) {
    case FindingKind::Refused:
        return difference.refused.size() + difference.moreRefused;
    case FindingKind::Suspicious:
        return difference.warnings.size() + difference.moreWarnings;
    case FindingKind::Revised:
        return difference.revised;
    case FindingKind::New:
        return difference.added;
    case FindingKind::Unchanged:
        return difference.unchanged;
    case FindingKind::Note:
        return difference.notes.size();
    }
    return 0;
}

std::vector<TouchedPanelTexts> touchedPanels(const services::StagedImport& staged, const domain::Plan& plan)
{
    std::vector<TouchedPanelTexts> panels;
    for (const services::TouchedIndicator& touched : services::touchedIndicators(staged)) {
        const domain::Indicator* indicator = indicatorOf(plan, touched.indicator);
        const domain::Priority* priority = indicator ? domain::priorityOf(plan, indicator->outcome) : nullptr;
        if (priority == nullptr)
            continue;
        const QString detail =
            Words::tr("%1: %2, %3")
                .arg(text(indicator->name), countedFigures(touched.figures),
                     touched.first == touched.last
                         ? text(domain::periodTitle(touched.last))
                         : Words::tr("%1 to %2")
                               .arg(text(domain::periodTitle(touched.first)), text(domain::periodTitle(touched.last))));
        const auto same = std::ranges::find(panels, priority->slug, &TouchedPanelTexts::priority);
        if (same != panels.end())
            same->detail += QStringLiteral("; ") + detail;
        else
            panels.push_back({priority->slug, indicator->outcome, text(priority->title), detail});
    }
    return panels;
}

} // namespace outturn::gui

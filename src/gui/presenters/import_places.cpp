// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_places.h"

#include "gui/presenters/import_presenter.h"

#include <QCoreApplication>

namespace outturn::gui {
namespace {

constexpr int kMostHeads = 80;
const QString kFirst = QStringLiteral("first");
const QString kBar = QStringLiteral(" | ");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlaces)
};

void addOnce(const QString& text, QStringList& texts)
{
    if (!text.isEmpty() && !texts.contains(text) && texts.size() < kMostHeads)
        texts << text;
}

void addTable(const services::PreviewTable& table, ImportPlaces& places)
{
    for (const services::InspectedColumn& column : table.table.columns) {
        if (!column.head.empty() && column.period.empty())
            addOnce(QString::fromStdString(column.head.back()).simplified(), places.heads);
    }
    const auto suggested = services::ProfileSettings::of({}, {table.suggested});
    const std::string title = suggested.value(0, "title");
    addOnce(QString::fromStdString(title.empty() ? table.table.title : title).simplified(), places.titles);
}

} // namespace

ImportPlaces importPlaces(const ImportFileState& file)
{
    ImportPlaces places;
    if (!file.sheets)
        return places;
    for (const services::SheetPreview& sheet : *file.sheets) {
        addOnce(QString::fromStdString(sheet.sheet.name), places.sheets);
        for (const services::PreviewTable& table : sheet.tables)
            addTable(table, places);
    }
    return places;
}

bool isColumnRule(const QString& rule)
{
    return rule.startsWith(QLatin1String("column ")) || rule.startsWith(QLatin1String("column? "));
}

QStringList namesOf(const QString& rule)
{
    QStringList names;
    const QString listed = isColumnRule(rule) ? rule.mid(rule.indexOf(QLatin1Char(' ')) + 1) : rule;
    for (const QString& name : listed.split(QLatin1Char('|'))) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

QString standingName(const QString& rule, const QStringList& known)
{
    for (const QString& name : namesOf(rule)) {
        if (name == kFirst || known.contains(name, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

QString columnWords(const QString& rule, const QStringList& heads)
{
    const QString name = standingName(rule, heads);
    if (name.isEmpty())
        return Words::tr("“%1” is not in this file").arg(namesOf(rule).value(0));
    return name == kFirst ? Words::tr("What each row begins with") : Words::tr("Column “%1”").arg(name);
}

QString withFormerNames(const QString& chosen, const QString& former, const QStringList& known)
{
    if (chosen.isEmpty() || former.isEmpty() || isColumnRule(chosen) != isColumnRule(former)
        || !standingName(former, known).isEmpty())
        return chosen;
    QStringList names = namesOf(chosen);
    for (const QString& name : namesOf(former)) {
        if (!names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return (isColumnRule(chosen) ? QStringLiteral("column ") : QString()) + names.join(kBar);
}

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the profile of a file comes from, and what a person says of its labels.
#include "gui/presenters/import_presenter.h"

#include "gui/presenters/import_changes.h"
#include "gui/presenters/import_labels.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace outturn::gui {
namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// A name for the store's list: that of the file, without what only this one has.
QString withoutDigits(QString name)
{
    for (QChar& letter : name) {
        if (letter.isDigit() || letter == QLatin1Char('_') || letter == QLatin1Char('-'))
            letter = QLatin1Char(' ');
    }
    return name.simplified();
}

// What only a person can say, in words of the page rather than of the profile's text.
QString unsaidPart(const services::ProfileSettings& profile)
{
    for (std::size_t table = 0; table < profile.tableCount(); ++table) {
        if (profile.value(table, "indicator").empty())
            return ImportPresenter::tr(
                "Say what these figures are of: choose beside Indicator, under Columns and rows.");
        if (profile.value(table, "area").empty())
            return ImportPresenter::tr("Say where these figures are from: choose beside Area, under Columns and rows.");
        if (profile.value(table, "period").empty())
            return ImportPresenter::tr(
                "Say when these figures are from: choose beside Period, under Columns and rows.");
    }
    return {};
}

} // namespace

std::string ImportPresenter::suggestedName(const ImportFileState& file) const
{
    const QString name = withoutDigits(QFileInfo(file.path).completeBaseName());
    return (name.isEmpty() ? tr("My figures") : name).toStdString();
}

void ImportPresenter::suggest(std::size_t place)
{
    m_files[place].tables.clear();
    chooseTables(place, {0});
    m_files[place].origin = MappingOrigin::Suggested;
    emit fileChanged(place);
}

std::string ImportPresenter::suggestedSection(const ImportFileState& file, std::size_t table) const
{
    std::size_t first = 0;
    std::string section;
    for (const services::SheetPreview& sheet : *file.sheets) {
        if (table >= first && table - first < sheet.tables.size())
            section = sheet.tables[table - first].suggested;
        first += sheet.tables.size();
    }
    auto settings = services::ProfileSettings::of({}, {section});
    if (settings.value(0, "area").empty())
        settings.set(0, "area", m_plan->forceArea.text());
    return settings.sectionText(0);
}

void ImportPresenter::chooseTables(std::size_t place, std::vector<std::size_t> tables)
{
    ImportFileState& file = m_files[place];
    if (tables.empty())
        tables.push_back(0);
    std::vector<std::string> sections;
    for (const std::size_t table : tables) {
        const auto before = std::ranges::find(file.tables, table);
        sections.push_back(before == file.tables.end()
                               ? suggestedSection(file, table)
                               : file.profile.sectionText(static_cast<std::size_t>(before - file.tables.begin())));
    }
    services::ProfileSettings profile = file.profile;
    if (file.tables.empty())
        profile =
            services::ProfileSettings::of(profile.name().empty() ? suggestedName(file) : profile.name(), sections);
    else
        profile.setTables(sections);
    file.tables = std::move(tables);
    file.answered.clear(); // they stand in the lines that were kept
    setProfile(place, profile, file.origin == MappingOrigin::Given ? file.origin : MappingOrigin::Suggested);
}

void ImportPresenter::setProfile(std::size_t place, const services::ProfileSettings& profile, MappingOrigin origin)
{
    ImportFileState& file = m_files[place];
    if (file.tables.size() != profile.tableCount())
        file.tables.clear(); // another profile than the one drawn up here
    file.profile = profile;
    file.origin = origin;
    file.staged.reset();
    file.problem.clear();
    m_difference.reset();
    if (const QString unsaid = unsaidPart(profile); !unsaid.isEmpty())
        file.problem = unsaid;
    else if (const auto whole = profile.check(); !whole)
        file.problem = text(whole.error().message);
    else
        stage(place);
    emit fileChanged(place);
}

void ImportPresenter::answer(std::size_t place, const std::vector<ImportLabelTexts>& labels)
{
    ImportFileState& file = m_files[place];
    std::vector<services::LabelAnswer> answers;
    for (const ImportLabelTexts& label : labels) {
        answers.push_back({label.table, label.part, label.label.toStdString(), label.meaning.toStdString()});
        std::erase_if(file.answered, [&](const ImportLabelTexts& one) {
            return one.table == label.table && one.part == label.part && one.label == label.label;
        });
        file.answered.push_back(label);
        file.answered.back().answered = true;
        file.answered.back().change = LabelChange::None;
        file.settled.push_back(settledBy(label));
    }
    const auto text = services::answeredProfile(file.profile.text(), answers);
    if (!text) {
        emit failed(gui::text(text.error().message));
        return;
    }
    setProfile(place, services::ProfileSettings(*text), MappingOrigin::Given);
}

void ImportPresenter::settle(std::size_t place, const std::vector<ImportLabelTexts>& labels, bool drop)
{
    ImportFileState& file = m_files[place];
    services::ProfileSettings profile = file.profile;
    for (const ImportLabelTexts& label : labels) {
        file.settled.push_back(settledBy(label));
        if (drop)
            profile.forgetLabel(label.table, label.part + " label", label.label.toStdString());
    }
    if (profile.text() != file.profile.text())
        setProfile(place, profile, MappingOrigin::Given);
    else
        emit fileChanged(place);
}

std::vector<ImportLabelTexts> ImportPresenter::labels(std::size_t place) const
{
    return importLabels(m_files[place], *m_plan, m_areas);
}

std::vector<MeaningChoice> ImportPresenter::meanings(const std::string& part) const
{
    return meaningChoices(part, *m_plan, m_areas);
}

std::vector<MeaningChoice> ImportPresenter::homes() const
{
    std::vector<MeaningChoice> choices = meanings("area");
    for (const domain::Area& area : services::areasKnownEverywhere()) {
        const QString slug = text(area.slug.text());
        if (std::ranges::find(choices, slug, &MeaningChoice::slug) == choices.end())
            choices.push_back({slug, text(area.name)});
    }
    return choices;
}

QStringList ImportPresenter::keptProfiles()
{
    QStringList names;
    for (const std::string& name : m_services.imports().profiles().value_or(std::vector<std::string>{}))
        names << text(name);
    return names;
}

void ImportPresenter::useKept(std::size_t place, const QString& name, MappingOrigin origin)
{
    m_files[place].tables.clear();
    const auto kept = m_services.imports().profileText(name.toStdString());
    if (!kept)
        emit failed(text(kept.error().message));
    else
        setProfile(place, services::ProfileSettings(*kept), origin);
}

bool ImportPresenter::saveProfile(std::size_t place, const QString& path)
{
    QSaveFile file(path);
    const QByteArray content = QByteArray::fromStdString(m_files[place].profile.text());
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!saved)
        emit failed(tr("The profile was not saved as %1: %2. Choose another folder.").arg(path, file.errorString()));
    return saved;
}

bool ImportPresenter::loadProfile(std::size_t place, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("%1 cannot be read: %2. Choose another file.").arg(path, file.errorString()));
        return false;
    }
    const services::ProfileSettings profile(file.readAll().toStdString());
    if (const auto whole = profile.check(); !whole) {
        emit failed(text(whole.error().message));
        return false;
    }
    m_files[place].tables.clear();
    setProfile(place, profile);
    return true;
}

} // namespace outturn::gui

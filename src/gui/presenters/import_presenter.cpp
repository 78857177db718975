// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_presenter.h"

#include "gui/presenters/import_labels.h"

#include <outturn/services/plan_service.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace outturn::gui {
namespace {

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::shared_ptr<const services::StagedImport> shared(services::StagedImport staged)
{
    return std::make_shared<const services::StagedImport>(std::move(staged));
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

ImportPresenter::ImportPresenter(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_plan(services.plan().plan().value_or(std::make_shared<const domain::Plan>()))
    , m_areas(services.plan().areas().value_or(std::vector<domain::Area>{}))
    , m_desk(services)
{
    connect(&m_desk, &ImportDesk::progressed, this, &ImportPresenter::progressed);
    connect(&m_desk, &ImportDesk::failed, this, &ImportPresenter::failed);
    connect(&m_desk, &ImportDesk::idle, this, &ImportPresenter::idle);
}

ImportFileState* ImportPresenter::state(const QString& path)
{
    const auto found = std::ranges::find(m_files, path, &ImportFileState::path);
    return found == m_files.end() ? nullptr : &*found;
}

void ImportPresenter::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (state(path))
            continue;
        ImportFileState file;
        file.path = path;
        file.name = QFileInfo(path).fileName();
        m_files.push_back(std::move(file));
        readFile(path);
    }
    emit filesChanged();
}

void ImportPresenter::removeFile(std::size_t place)
{
    m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(place));
    emit filesChanged();
}

void ImportPresenter::readFile(const QString& path)
{
    m_desk.queue([this, path](services::Services& services, const services::Progress& progress) -> ImportDesk::Answer {
        auto sheets = services::previewSheets(pathOf(path), progress);
        std::optional<services::StagedImport> fitting;
        if (sheets) {
            if (auto staged = services.imports().stage({.files = {pathOf(path)}}, progress))
                fitting = std::move(*staged);
        }
        return [this, path, sheets = std::move(sheets), fitting = std::move(fitting)] {
            takePreview(path, sheets, fitting);
        };
    });
}

void ImportPresenter::takePreview(const QString& path, Result<std::vector<services::SheetPreview>> sheets,
                                  const std::optional<services::StagedImport>& fitting)
{
    ImportFileState* file = state(path);
    if (file == nullptr)
        return;
    const auto place = static_cast<std::size_t>(file - m_files.data());
    if (!sheets) {
        file->unreadable = true;
        file->problem = text(sheets.error().message);
    } else {
        file->sheets = std::make_shared<const std::vector<services::SheetPreview>>(std::move(*sheets));
        if (fitting) {
            const services::ImportedFile& read = fitting->difference.files.front();
            file->profile = services::ProfileSettings(read.profileText);
            file->origin = read.profile == "plain" ? MappingOrigin::Plain : MappingOrigin::Kept;
            file->staged = shared(*fitting);
        } else {
            suggest(place, {0});
        }
    }
    emit fileChanged(place);
    emit filesChanged();
}

bool ImportPresenter::allReadable() const
{
    return !m_files.empty()
        && std::ranges::all_of(m_files, [](const ImportFileState& file) { return file.sheets && !file.unreadable; });
}

bool ImportPresenter::allMapped() const
{
    return !m_files.empty() && std::ranges::all_of(m_files, [](const ImportFileState& file) {
        return file.staged && file.staged->difference.questions.empty();
    });
}

std::string ImportPresenter::suggestedName(const ImportFileState& file) const
{
    const QString name = withoutDigits(QFileInfo(file.path).completeBaseName());
    return (name.isEmpty() ? tr("My figures") : name).toStdString();
}

void ImportPresenter::suggest(std::size_t place, const std::vector<std::size_t>& tables)
{
    ImportFileState& file = m_files[place];
    std::vector<std::string> all;
    for (const services::SheetPreview& sheet : *file.sheets) {
        for (const services::PreviewTable& table : sheet.tables)
            all.push_back(table.suggested);
    }
    std::vector<std::string> sections;
    for (const std::size_t table : tables) {
        if (table < all.size())
            sections.push_back(all[table]);
    }
    if (sections.empty())
        sections.emplace_back();
    const std::string name = file.profile.name().empty() ? suggestedName(file) : file.profile.name();
    auto profile = services::ProfileSettings::of(name, sections);
    for (std::size_t table = 0; table < sections.size(); ++table) {
        if (profile.value(table, "area").empty())
            profile.set(table, "area", m_plan->forceArea.text());
    }
    setProfile(place, profile, MappingOrigin::Suggested);
}

void ImportPresenter::setProfile(std::size_t place, const services::ProfileSettings& profile, MappingOrigin origin)
{
    ImportFileState& file = m_files[place];
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

void ImportPresenter::stage(std::size_t place)
{
    const QString path = m_files[place].path;
    const std::string profile = m_files[place].profile.text();
    m_desk.queue(
        [this, path, profile](services::Services& services, const services::Progress& progress) -> ImportDesk::Answer {
            auto staged = services.imports().stage({.files = {pathOf(path)}, .profileTexts = {profile}}, progress);
            return [this, path, profile, staged = std::move(staged)] {
                ImportFileState* file = state(path);
                if (file == nullptr || file->profile.text() != profile)
                    return;
                if (staged)
                    file->staged = shared(*staged);
                else
                    file->problem = text(staged.error().message);
                emit fileChanged(static_cast<std::size_t>(file - m_files.data()));
            };
        });
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
    }
    const auto text = services::answeredProfile(file.profile.text(), answers);
    if (!text) {
        emit failed(gui::text(text.error().message));
        return;
    }
    setProfile(place, services::ProfileSettings(*text), MappingOrigin::Given);
}

std::vector<ImportLabelTexts> ImportPresenter::labels(std::size_t place) const
{
    return importLabels(m_files[place], *m_plan, m_areas);
}

std::vector<MeaningChoice> ImportPresenter::meanings(const std::string& part) const
{
    return meaningChoices(part, *m_plan, m_areas);
}

QStringList ImportPresenter::keptProfiles()
{
    QStringList names;
    for (const std::string& name : m_services.imports().profiles().value_or(std::vector<std::string>{}))
        names << text(name);
    return names;
}

void ImportPresenter::useKept(std::size_t place, const QString& name)
{
    const auto kept = m_services.imports().profileText(name.toStdString());
    if (!kept)
        emit failed(text(kept.error().message));
    else
        setProfile(place, services::ProfileSettings(*kept), MappingOrigin::Kept);
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
    setProfile(place, profile);
    return true;
}

void ImportPresenter::check()
{
    services::ImportRequest request;
    for (const ImportFileState& file : m_files) {
        request.files.push_back(pathOf(file.path));
        request.profileTexts.push_back(file.origin == MappingOrigin::Plain ? std::string{} : file.profile.text());
    }
    m_difference.reset();
    m_desk.queue(
        [this, request](services::Services& services, const services::Progress& progress) -> ImportDesk::Answer {
            auto staged = services.imports().stage(request, progress);
            return [this, staged = std::move(staged)] {
                if (!staged) {
                    emit refused(text(staged.error().message));
                    return;
                }
                m_difference = shared(*staged);
                emit checked();
            };
        });
}

void ImportPresenter::load(const QString& reason)
{
    if (!m_difference)
        return;
    const std::string user = m_services.session().user;
    m_desk.queue([this, staged = m_difference, user, why = reason.toStdString()](
                     services::Services& services, const services::Progress& progress) -> ImportDesk::Answer {
        const auto batch = services.imports().load(*staged, user, why, progress);
        return [this, batch] {
            if (batch)
                emit loaded(*batch);
            else
                emit refused(text(batch.error().message));
        };
    });
}

void ImportPresenter::stopLoading()
{
    m_desk.stop();
}

void ImportPresenter::cancel()
{
    m_desk.cancel();
}

} // namespace outturn::gui

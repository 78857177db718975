// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_presenter.h"

#include "gui/presenters/batches_words.h"
#include "gui/presenters/import_changes.h"

#include <outturn/services/batch_service.h>
#include <outturn/services/plan_service.h>

#include <QFileInfo>

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
        QString near;
        if (sheets) {
            if (auto staged = services.imports().stage({.files = {pathOf(path)}}, progress))
                fitting = std::move(*staged);
            else
                near = text(services.imports().nearestProfile(*sheets).value_or(std::string{}));
        }
        return [this, path, near, sheets = std::move(sheets), fitting = std::move(fitting)] {
            takePreview(path, sheets, fitting, near);
        };
    });
}

void ImportPresenter::takePreview(const QString& path, Result<std::vector<services::SheetPreview>> sheets,
                                  const std::optional<services::StagedImport>& fitting, const QString& near)
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
        } else if (!near.isEmpty()) {
            useKept(place, near, MappingOrigin::Near);
        } else {
            suggest(place);
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
        return file.staged && file.staged->difference.questions.empty() && openChanges(file).empty();
    });
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
            if (batch) {
                emit loaded(*batch);
                findTouched(*batch);
            } else {
                emit refused(text(batch.error().message));
            }
        };
    });
}

void ImportPresenter::findTouched(qint64 batch)
{
    m_desk.queue([this, batch](services::Services& services, const services::Progress& progress) -> ImportDesk::Answer {
        std::vector<TouchedTexts> found;
        const auto newest = services.plan().currentQuarter().value_or(domain::Period{});
        for (const domain::Edition& edition : services.plan().editions().value_or(std::vector<domain::Edition>{})) {
            if ((edition.publishedAt && edition.quarter != newest) || progress.stop.stop_requested())
                continue;
            const auto touched = services.batches().touched(batch, edition.quarter);
            for (const auto& commentary : touched ? *touched : std::vector<services::TouchedCommentary>{})
                found.push_back(touchedTexts(commentary));
        }
        return [this, found = std::move(found)] { emit touchedFound(found); };
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

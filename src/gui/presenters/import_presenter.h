// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_texts.h"
#include "gui/presenters/import_desk.h"
#include "gui/presenters/import_texts.h"

#include <QObject>
#include <QStringList>

#include <outturn/domain/plan.h>
#include <outturn/services/import_service.h>
#include <outturn/services/profile_settings.h>

#include <memory>
#include <optional>
#include <vector>

namespace outturn::gui {

/// One file of the wizard: what stands in it, how it is read, and what came of that.
struct ImportFileState
{
    QString path{};
    QString name{};
    std::shared_ptr<const std::vector<services::SheetPreview>> sheets{}; ///< none until it is read
    services::ProfileSettings profile{};
    MappingOrigin origin{MappingOrigin::None};
    std::shared_ptr<const services::StagedImport> staged{}; ///< with `profile`; none while it is worked out
    QString problem{};                                      ///< a sentence; why there is nothing staged
    bool unreadable{false};                                 ///< the file itself, whatever the profile says
    std::vector<ImportLabelTexts> answered{};               ///< labels that a person mapped here
    std::vector<std::size_t> tables{}; ///< read by a profile drawn up here, by their places over all sheets; else none
    std::vector<services::ImportChange> settled{}; ///< new and gone labels that a person has said a word on
};

/// The state of the import wizard, from the files to the loaded batch. Nothing is written before `load`.
class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ImportPresenter(services::Services& services, QObject* parent = nullptr);

    /// Reads further files, finds the profile that fits each, else suggests one.
    void addFiles(const QStringList& paths);
    void removeFile(std::size_t place);
    [[nodiscard]] const std::vector<ImportFileState>& files() const { return m_files; }
    /// Every file was read, and none of them in vain.
    [[nodiscard]] bool allReadable() const;
    /// Every file has figures, and every label a meaning.
    [[nodiscard]] bool allMapped() const;

    /// Reads the file anew with that profile.
    void setProfile(std::size_t file, const services::ProfileSettings& profile,
                    MappingOrigin origin = MappingOrigin::Given);
    /// Draws up a profile of the file's first table.
    void suggest(std::size_t file);
    /// The profile drawn up here reads these tables, by their places over all sheets; what was said of those that it
    /// read before stays.
    void chooseTables(std::size_t file, std::vector<std::size_t> tables);
    void answer(std::size_t file, const std::vector<ImportLabelTexts>& labels);
    /// A word on labels that are new or gone: they are right so, or with `drop` the profile forgets them.
    void settle(std::size_t file, const std::vector<ImportLabelTexts>& labels, bool drop);
    /// Labels to be answered first, then those answered here, then those that the profile maps.
    [[nodiscard]] std::vector<ImportLabelTexts> labels(std::size_t file) const;
    [[nodiscard]] QStringList keptProfiles();
    void useKept(std::size_t file, const QString& name, MappingOrigin origin = MappingOrigin::Kept);
    /// A profile as a file. False where it was refused; `failed` says why.
    bool saveProfile(std::size_t file, const QString& path);
    bool loadProfile(std::size_t file, const QString& path);

    /// Meanings to choose from: indicators of the plan, areas, measures.
    [[nodiscard]] std::vector<MeaningChoice> meanings(const std::string& part) const;
    /// Areas in which places may lie: those of the store, and those that every publisher names.
    [[nodiscard]] std::vector<MeaningChoice> homes() const;
    [[nodiscard]] const std::vector<domain::Area>& areas() const { return m_areas; }
    [[nodiscard]] const domain::Plan& plan() const { return *m_plan; }

    /// Compares all files with the store; `checked` follows.
    void check();
    [[nodiscard]] const std::shared_ptr<const services::StagedImport>& difference() const { return m_difference; }
    /// Loads what was compared; `loaded` or `refused` follows.
    void load(const QString& reason);
    /// Stops a load; `refused` follows, or `loaded` where it was too late. Either way the batch is whole or absent.
    void stopLoading();
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_desk.isBusy(); }

signals:
    void filesChanged();
    void fileChanged(std::size_t file);
    void checked();
    void loaded(qint64 batch);
    /// Saved commentaries of editions not yet published, and of the newest, that rest on what the load revised; follows
    /// `loaded`.
    void touchedFound(const std::vector<outturn::gui::TouchedTexts>& commentaries);
    void refused(const QString& sentence);
    void failed(const QString& sentence);
    void progressed(double share);
    void idle();

private:
    void readFile(const QString& path);
    void stage(std::size_t file);
    void findTouched(qint64 batch);
    void takePreview(const QString& path, Result<std::vector<services::SheetPreview>> sheets,
                     const std::optional<services::StagedImport>& fitting, const QString& near);
    [[nodiscard]] ImportFileState* state(const QString& path);
    [[nodiscard]] std::string suggestedSection(const ImportFileState& file, std::size_t table) const;
    [[nodiscard]] std::string suggestedName(const ImportFileState& file) const;

    services::Services& m_services;
    std::shared_ptr<const domain::Plan> m_plan;
    std::vector<domain::Area> m_areas;
    std::vector<ImportFileState> m_files;
    std::shared_ptr<const services::StagedImport> m_difference;
    ImportDesk m_desk;
};

} // namespace outturn::gui

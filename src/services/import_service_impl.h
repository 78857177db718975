// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"
#include "import_originals.h"
#include "import_profiles.h"
#include "import_restore.h"
#include "workspace.h"

#include <outturn/services/import_service.h>

namespace outturn::services {

class ImportServiceImpl : public ImportService
{
public:
    explicit ImportServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
        , m_profiles(workspace)
        , m_originals(workspace)
    {
    }

    [[nodiscard]] Result<StagedImport> stage(const ImportRequest& request, const Progress& progress) override;
    [[nodiscard]] Result<std::int64_t> load(const StagedImport& staged, const std::string& by,
                                            const std::string& reason, const Progress& progress) override;
    [[nodiscard]] Result<std::vector<domain::Batch>> batches() override;
    [[nodiscard]] Result<domain::Batch> withdraw(std::int64_t batch, const std::string& reason,
                                                 const std::string& by) override;
    [[nodiscard]] Result<std::int64_t> restore(std::int64_t batch, const std::string& reason,
                                               const std::string& by) override
    {
        return restoreBatch(m_workspace, batch, reason, by);
    }
    [[nodiscard]] Result<std::vector<std::string>> profiles() override { return m_profiles.names(); }
    [[nodiscard]] Result<std::string> profileText(const std::string& name) override { return m_profiles.text(name); }
    [[nodiscard]] Result<std::string> nearestProfile(const std::vector<SheetPreview>& sheets) override
    {
        return m_profiles.nearest(sheets);
    }
    [[nodiscard]] Result<std::vector<KeptOriginal>> originals(std::int64_t batch) override
    {
        return m_originals.ofBatch(batch);
    }
    [[nodiscard]] Result<void> saveOriginal(const std::string& sha256, const std::filesystem::path& to) override
    {
        return m_originals.save(sha256, to);
    }
    [[nodiscard]] Result<bool> keepsOriginals() override { return m_originals.kept(); }
    [[nodiscard]] Result<void> setKeepsOriginals(bool keep, const std::string& by) override
    {
        return m_originals.setKept(keep, by);
    }

private:
    [[nodiscard]] Result<ChosenProfile> profileOf(const ImportRequest& request, std::size_t place,
                                                  ImportContent& content);
    [[nodiscard]] Result<void> stageFile(const std::filesystem::path& file, const ChosenProfile& chosen,
                                         const importing::Vocabulary& vocabulary, const Progress& progress,
                                         ImportContent& content, ImportDifference& difference);
    [[nodiscard]] Result<void> explain(const importing::StagedFile& staged, const importing::Profile& profile,
                                       const importing::Vocabulary& vocabulary, ImportDifference& difference);
    [[nodiscard]] Result<importing::Vocabulary> vocabulary();
    [[nodiscard]] Result<void> checkLoadable(const ImportContent& content, const std::string& reason);
    [[nodiscard]] Result<std::int64_t> write(store::Transaction& transaction, const ImportContent& content,
                                             const std::string& by, const std::string& reason,
                                             const Progress& progress);

    Workspace& m_workspace;
    ImportProfiles m_profiles;
    ImportOriginals m_originals;
};

} // namespace outturn::services

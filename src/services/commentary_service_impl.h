// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/commentary_service.h>

namespace outturn::services {

class CommentaryServiceImpl : public CommentaryService
{
public:
    explicit CommentaryServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<domain::CommentaryVersion> current(const domain::CommentaryKey& key) override;
    [[nodiscard]] Result<std::optional<domain::CommentaryVersion>> previousQuarter(
        const domain::CommentaryKey& key) override;
    [[nodiscard]] Result<std::vector<domain::CommentaryVersion>> history(const domain::CommentaryKey& key) override;
    [[nodiscard]] Result<domain::CommentaryVersion> save(const domain::CommentaryKey& key, const std::string& text,
                                                         const std::string& by, int baseVersion) override;
    [[nodiscard]] Result<void> saveDraft(const domain::CommentaryDraft& draft) override;
    [[nodiscard]] Result<void> discardDraft(const domain::CommentaryKey& key, const std::string& by,
                                            const std::string& window) override;
    [[nodiscard]] Result<std::vector<domain::CommentaryDraft>> drafts(const domain::CommentaryKey& key) override;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

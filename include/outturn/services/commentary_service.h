// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/commentary.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// Commentary texts: versions that never change, and drafts that are never lost.
class CommentaryService
{
public:
    virtual ~CommentaryService() = default;

    /// The newest saved version; version 0 with an empty text where nothing was saved yet.
    [[nodiscard]] virtual Result<domain::CommentaryVersion> current(const domain::CommentaryKey& key) = 0;
    /// The newest version of the quarter before; nothing where there is none.
    [[nodiscard]] virtual Result<std::optional<domain::CommentaryVersion>> previousQuarter(
        const domain::CommentaryKey& key) = 0;
    /// All saved versions, newest first.
    [[nodiscard]] virtual Result<std::vector<domain::CommentaryVersion>> history(const domain::CommentaryKey& key) = 0;

    /// Saves a new version on top of `baseVersion` and clears this window's draft in the same transaction.
    /// Fails with `Conflict` (context: `newest`, `by`, `at`) where somebody saved meanwhile; nothing is changed then
    /// and the draft stays.
    [[nodiscard]] virtual Result<domain::CommentaryVersion> save(const domain::CommentaryKey& key,
                                                                 const std::string& text, const std::string& by,
                                                                 int baseVersion)
        = 0;

    /// Keeps what has been typed. Overwrites only the draft of the same key, author and window.
    [[nodiscard]] virtual Result<void> saveDraft(const domain::CommentaryDraft& draft) = 0;
    [[nodiscard]] virtual Result<void> discardDraft(const domain::CommentaryKey& key, const std::string& by,
                                                    const std::string& window)
        = 0;
    /// Drafts of anybody for that commentary, newest first.
    [[nodiscard]] virtual Result<std::vector<domain::CommentaryDraft>> drafts(const domain::CommentaryKey& key) = 0;
};

} // namespace outturn::services

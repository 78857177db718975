// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/commentary.h>
#include <outturn/store/store.h>

#include <string>
#include <vector>

namespace outturn::store {

/// What authors have typed and not yet saved.
class DraftRepository
{
public:
    explicit DraftRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Drafts of anybody for one commentary, newest first.
    [[nodiscard]] Result<std::vector<domain::CommentaryDraft>> of(const domain::CommentaryKey& key) const;
    /// All drafts of one author, newest first; for offering them again after a crash.
    [[nodiscard]] Result<std::vector<domain::CommentaryDraft>> by(const std::string& author) const;

    /// Keeps a draft; replaces only that of the same key, author and window. Its `at` is the transaction's.
    /// Fails with `NotFound` for an unknown outcome.
    [[nodiscard]] static Result<void> save(Transaction& transaction, const domain::CommentaryDraft& draft);
    /// Nothing happens where there is none.
    [[nodiscard]] static Result<void> discard(Transaction& transaction, const domain::CommentaryKey& key,
                                              const std::string& by, const std::string& window);

private:
    const Store& m_store;
};

} // namespace outturn::store

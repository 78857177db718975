// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/commentary.h>
#include <outturn/store/store.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

/// Commentary versions, which never change.
class CommentaryRepository
{
public:
    explicit CommentaryRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Nothing where none was saved yet.
    [[nodiscard]] Result<std::optional<domain::CommentaryVersion>> newest(const domain::CommentaryKey& key) const;
    /// All versions, newest first.
    [[nodiscard]] Result<std::vector<domain::CommentaryVersion>> history(const domain::CommentaryKey& key) const;
    /// The newest version of every outcome that has one for that quarter, by outcome slug; in one query.
    [[nodiscard]] Result<std::vector<domain::CommentaryVersion>> newestOfQuarter(const domain::Period& quarter) const;

    /// Saves `text` as the version after `baseVersion` (0 = the first).
    /// Fails with `Conflict` (context: `newest`, `by`, `at`) where `baseVersion` is not the newest, and with `NotFound`
    /// for an unknown outcome.
    [[nodiscard]] static Result<domain::CommentaryVersion> append(Transaction& transaction,
                                                                  const domain::CommentaryKey& key,
                                                                  const std::string& text, const std::string& by,
                                                                  int baseVersion);

private:
    const Store& m_store;
};

} // namespace outturn::store

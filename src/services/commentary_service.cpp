// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentary_service_impl.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/commentary_repository.h>
#include <outturn/store/draft_repository.h>

#include <fmt/format.h>

namespace outturn::services {

using domain::CommentaryDraft;
using domain::CommentaryKey;
using domain::CommentaryVersion;

Result<CommentaryVersion> CommentaryServiceImpl::current(const CommentaryKey& key)
{
    if (const auto known = m_workspace.outcome(key.outcome); !known)
        return tl::unexpected(known.error());
    const auto newest = store::CommentaryRepository(m_workspace.store()).newest(key);
    if (!newest)
        return tl::unexpected(newest.error());
    return newest->value_or(CommentaryVersion{.key = key, .text = {}, .by = {}});
}

Result<std::optional<CommentaryVersion>> CommentaryServiceImpl::previousQuarter(const CommentaryKey& key)
{
    return store::CommentaryRepository(m_workspace.store()).newest({key.outcome, key.quarter.previous()});
}

Result<std::vector<CommentaryVersion>> CommentaryServiceImpl::history(const CommentaryKey& key)
{
    if (const auto known = m_workspace.outcome(key.outcome); !known)
        return tl::unexpected(known.error());
    return store::CommentaryRepository(m_workspace.store()).history(key);
}

Result<CommentaryVersion> CommentaryServiceImpl::save(const CommentaryKey& key, const std::string& text,
                                                      const std::string& by, int baseVersion)
{
    if (const auto known = m_workspace.outcome(key.outcome); !known)
        return tl::unexpected(known.error());
    Result<CommentaryVersion> saved;
    const auto written = m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        saved = store::CommentaryRepository::append(transaction, key, text, by, baseVersion);
        if (!saved)
            return tl::unexpected(saved.error());
        const auto cleared = store::DraftRepository::discard(transaction, key, by, m_workspace.session().window);
        if (!cleared)
            return cleared;
        const auto noted = store::AuditRepository::append(
            transaction,
            {by, "save-commentary", fmt::format("{} {}", key.outcome.text(), domain::periodKey(key.quarter)),
             fmt::format("version {}, {} words", saved->version, wordCount(text))});
        return noted.map([](const auto&) {});
    });
    if (!written)
        return tl::unexpected(written.error());
    return saved;
}

Result<void> CommentaryServiceImpl::saveDraft(const CommentaryDraft& draft)
{
    return m_workspace.store().write(
        [&](store::Transaction& transaction) { return store::DraftRepository::save(transaction, draft); });
}

Result<void> CommentaryServiceImpl::discardDraft(const CommentaryKey& key, const std::string& by,
                                                 const std::string& window)
{
    return m_workspace.store().write(
        [&](store::Transaction& transaction) { return store::DraftRepository::discard(transaction, key, by, window); });
}

Result<std::vector<CommentaryDraft>> CommentaryServiceImpl::drafts(const CommentaryKey& key)
{
    return store::DraftRepository(m_workspace.store()).of(key);
}

} // namespace outturn::services

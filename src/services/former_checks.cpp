// SPDX-License-Identifier: GPL-3.0-or-later
#include "former_checks.h"

#include "check_service_impl.h"
#include "commentary_service_impl.h"

namespace outturn::services {

struct FormerChecks::Parts
{
    Parts(store::Store store, const Session& session)
        : workspace(std::move(store), session)
    {
    }

    Workspace workspace;
    CommentaryServiceImpl commentary{workspace};
    CheckServiceImpl checks{workspace, commentary};
};

FormerChecks::FormerChecks(Workspace& workspace, Timestamp moment)
    : m_workspace(workspace)
    , m_moment(moment)
{
}

FormerChecks::~FormerChecks() = default;

Result<void> FormerChecks::open()
{
    if (m_parts)
        return {};
    store::OpenOptions options;
    options.readOnly = true;
    options.clock = m_workspace.session().clock;
    auto opened = store::Store::open(m_workspace.store().path(), options);
    if (!opened)
        return tl::unexpected(opened.error());
    m_parts = std::make_unique<Parts>(std::move(*opened), m_workspace.session());
    m_parts->workspace.lookAt(m_moment);
    return {};
}

Result<std::vector<claims::Claim>> FormerChecks::check(const domain::CommentaryKey& key, std::string_view text)
{
    if (const auto ready = open(); !ready)
        return tl::unexpected(ready.error());
    return m_parts->checks.check(key.outcome, key.quarter, text);
}

} // namespace outturn::services

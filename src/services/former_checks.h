// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/claims/claim.h>
#include <outturn/domain/commentary.h>

#include <memory>
#include <string_view>
#include <vector>

namespace outturn::services {

/// Checks texts against the figures that were known at a moment: on a connection of its own, made when first needed.
class FormerChecks
{
public:
    FormerChecks(Workspace& workspace, Timestamp moment);
    ~FormerChecks();

    /// Fails as `CheckService::check` does, and where the store cannot be opened a second time.
    [[nodiscard]] Result<std::vector<claims::Claim>> check(const domain::CommentaryKey& key, std::string_view text);

private:
    struct Parts;
    [[nodiscard]] Result<void> open();

    Workspace& m_workspace;
    Timestamp m_moment;
    std::unique_ptr<Parts> m_parts;
};

} // namespace outturn::services

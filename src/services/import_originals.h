// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/import_service.h>

#include <string>
#include <vector>

namespace outturn::services {

/// The files that batches came from, and whether they are kept at all.
class ImportOriginals
{
public:
    explicit ImportOriginals(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<bool> kept() const;
    [[nodiscard]] Result<void> setKept(bool keep, const std::string& by);
    [[nodiscard]] Result<std::vector<KeptOriginal>> ofBatch(std::int64_t batch) const;
    [[nodiscard]] Result<void> save(const std::string& sha256, const std::filesystem::path& to) const;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

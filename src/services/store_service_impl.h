// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/store_service.h>

namespace outturn::services {

class StoreServiceImpl : public StoreService
{
public:
    explicit StoreServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] std::filesystem::path path() const override;
    [[nodiscard]] Result<StoreInfo> info() override;
    [[nodiscard]] Result<std::optional<domain::Batch>> lastImport() override;
    [[nodiscard]] Result<void> check() override;
    [[nodiscard]] Result<void> backup(const std::filesystem::path& to, const Progress& progress) override;
    [[nodiscard]] std::int64_t changeCounter() override;
    [[nodiscard]] std::int64_t changesByOthers() override;

private:
    Workspace& m_workspace;
};

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/entry_service.h>

namespace outturn::services {

class EntryServiceImpl : public EntryService
{
public:
    explicit EntryServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::string> refusal(const EntryTarget& target) override;
    [[nodiscard]] Result<StagedEntry> stage(const EntryTarget& target,
                                            const std::vector<TypedFigure>& figures) override;
    [[nodiscard]] Result<std::int64_t> enter(const StagedEntry& staged, const std::string& reason,
                                             const std::string& by) override;

private:
    [[nodiscard]] Result<void> checkEnterable(const StagedEntry& staged, const std::string& reason);
    [[nodiscard]] static Result<std::int64_t> write(store::Transaction& transaction, const StagedEntry& staged,
                                                    const std::string& reason, const std::string& by);

    Workspace& m_workspace;
};

} // namespace outturn::services

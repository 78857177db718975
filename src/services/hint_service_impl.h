// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/hint_service.h>

#include <cstdint>
#include <optional>

namespace outturn::services {

class HintServiceImpl : public HintService
{
public:
    explicit HintServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::vector<claims::Hint>> hints(std::string_view text) override;
    [[nodiscard]] Result<claims::HintOptions> options() override;
    [[nodiscard]] Result<claims::Glossary> officeGlossary() override;
    [[nodiscard]] Result<void> showRule(claims::HouseRule rule, bool shown, const std::string& by) override;
    [[nodiscard]] Result<void> explain(const std::string& shortForm, const std::string& meaning,
                                       const std::string& by) override;

private:
    /// Reads anew what is kept where the store changed since.
    [[nodiscard]] Result<void> refresh();

    Workspace& m_workspace;
    claims::HintOptions m_options;
    std::optional<std::int64_t> m_readAt{}; ///< the store's change counter then
};

} // namespace outturn::services

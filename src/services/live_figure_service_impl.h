// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/live_figure_service.h>

namespace outturn::services {

class LiveFigureServiceImpl : public LiveFigureService
{
public:
    explicit LiveFigureServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<ExpandedText> expand(std::string_view text, const domain::Period& edition) override;
    [[nodiscard]] Result<std::vector<LiveRevision>> revisedSince(std::string_view text, const domain::Period& edition,
                                                                 Timestamp since) override;
    [[nodiscard]] Result<LiveFigure> figure(const domain::LiveReference& reference,
                                            const domain::Period& edition) override;
    [[nodiscard]] Result<std::vector<LiveFigure>> offered(const domain::OutcomeSlug& outcome,
                                                          const domain::Period& quarter) override;
    [[nodiscard]] std::optional<LiveFigure> writtenLike(const LiveFigure& figure, std::string_view written) override;

private:
    /// When the quarter's figures were frozen; nothing before its edition is published.
    [[nodiscard]] Result<std::optional<Timestamp>> frozenAt(const domain::Period& edition);
    [[nodiscard]] LiveFigure read(const domain::LiveReference& reference, const std::optional<Timestamp>& asOf);

    Workspace& m_workspace;
};

} // namespace outturn::services

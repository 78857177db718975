// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/batch_service.h>
#include <outturn/services/live_figure_service.h>

#include <map>
#include <optional>
#include <vector>

namespace outturn::services {

/// A figure that reads otherwise than it did at some moment.
struct RevisedFigure
{
    domain::ObservationKey key{};
    std::int64_t batch{0};  ///< that the figure is from now
    std::int64_t former{0}; ///< and that it was from then
};

/// Finds the figures of one saved commentary that rest on data revised since it was saved.
class TouchSearch
{
public:
    /// With `batch`, only what that batch gave or, withdrawn, took away. `version` must outlive it.
    TouchSearch(Workspace& workspace, LiveFigureService& liveFigures, const domain::CommentaryVersion& version,
                std::optional<std::int64_t> batch = {})
        : m_workspace(workspace)
        , m_liveFigures(liveFigures)
        , m_version(version)
        , m_batch(batch)
    {
    }

    /// `proof` is that of the version's text.
    [[nodiscard]] Result<std::vector<TouchedFigure>> find(const Proof& proof);

private:
    [[nodiscard]] Result<bool> anythingChanged();
    [[nodiscard]] Result<void> readFormerSources(const Proof& proof);
    [[nodiscard]] Result<bool> rests(const std::string& source);
    [[nodiscard]] Result<std::optional<TouchedFigure>> liveFigure(const ProvenFigure& figure,
                                                                  const std::vector<LiveRevision>& revisions);
    [[nodiscard]] Result<std::optional<TouchedFigure>> typedFigure(const ProvenFigure& figure);
    [[nodiscard]] Result<const std::vector<RevisedFigure>*> revisedOf(const domain::IndicatorSlug& indicator);

    Workspace& m_workspace;
    LiveFigureService& m_liveFigures;
    const domain::CommentaryVersion& m_version;
    std::optional<std::int64_t> m_batch;
    std::map<domain::IndicatorSlug, std::vector<RevisedFigure>> m_revised;
    std::map<std::size_t, std::string> m_formerSources; ///< what proved a figure then, by its place in the text
};

} // namespace outturn::services

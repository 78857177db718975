// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected_ranges.h"
#include "workspace.h"

#include <outturn/analysis/fact_evidence.h>
#include <outturn/domain/area.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// Reads what facts about a quarter are drawn from; targets, rebases, areas and the last publication are read once.
class EvidenceReader
{
public:
    [[nodiscard]] static Result<EvidenceReader> make(Workspace& workspace, ExpectedRanges& ranges,
                                                     const domain::Period& quarter);

    [[nodiscard]] Result<analysis::OutcomeEvidence> outcome(const domain::Outcome& outcome);

private:
    EvidenceReader(Workspace& workspace, ExpectedRanges& ranges, const domain::Period& quarter)
        : m_workspace(workspace)
        , m_ranges(ranges)
        , m_quarter(quarter)
    {
    }
    [[nodiscard]] Result<void> readLastPublication();
    [[nodiscard]] Result<analysis::IndicatorFigures> indicator(const domain::Indicator& indicator);

    Workspace& m_workspace;
    ExpectedRanges& m_ranges;
    domain::Period m_quarter;
    std::vector<domain::Target> m_targets;
    std::vector<domain::Rebase> m_rebases;
    std::map<domain::AreaSlug, std::string> m_areaNames;
    std::optional<Timestamp> m_publishedAt; ///< of the edition before, where figures came or went since
};

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_set.h"
#include "workspace.h"

#include <outturn/services/indicator_summary.h>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::services {

/// The figures of one indicator in one area, by subset.
class IndicatorReader
{
public:
    /// Reads what the store holds for the indicator in the area it is reported for.
    [[nodiscard]] static Result<IndicatorReader> read(Workspace& workspace, const domain::Indicator& indicator);

    /// The figures for all; where none were ever given for all, the subset with the most figures.
    [[nodiscard]] const FigureSet& main() const { return m_sets.at(m_main); }
    /// The figures of the other subsets, where there are none for all: together they make up the indicator.
    [[nodiscard]] std::vector<const FigureSet*> otherParts() const;

    [[nodiscard]] IndicatorSummary summary(const domain::Period& quarter, std::span<const domain::Target> targets,
                                           const std::optional<domain::Measure>& measure = {}) const;

private:
    explicit IndicatorReader(const domain::Indicator& indicator, std::vector<domain::Observation> observations);

    domain::Indicator m_indicator;
    std::vector<domain::Observation> m_observations;
    std::map<std::string, FigureSet> m_sets;
    std::string m_main;
};

} // namespace outturn::services

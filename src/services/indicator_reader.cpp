// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_reader.h"

#include "summary.h"

#include <algorithm>

namespace outturn::services {
namespace {

using BySubset = std::map<std::string, std::vector<domain::Observation>>;

std::size_t levels(const std::vector<domain::Observation>& observations)
{
    return static_cast<std::size_t>(
        std::count_if(observations.begin(), observations.end(), [](const domain::Observation& observation) {
            return observation.key.measure.kind == domain::MeasureKind::Value;
        }));
}

std::string mainSubset(const BySubset& bySubset)
{
    const auto all = bySubset.find("");
    if (all != bySubset.end() && levels(all->second) > 0)
        return {};
    const auto most = std::max_element(bySubset.begin(), bySubset.end(), [](const auto& a, const auto& b) {
        return levels(a.second) < levels(b.second);
    });
    return most == bySubset.end() || levels(most->second) == 0 ? std::string{} : most->first;
}

} // namespace

IndicatorReader::IndicatorReader(const domain::Indicator& indicator, std::vector<domain::Observation> observations)
    : m_indicator(indicator)
    , m_observations(std::move(observations))
{
    BySubset bySubset;
    for (const domain::Observation& observation : m_observations)
        bySubset[observation.key.subset].push_back(observation);
    m_main = mainSubset(bySubset);
    bySubset.try_emplace(m_main);
    for (const auto& [subset, figures] : bySubset)
        m_sets.emplace(subset, FigureSet(m_indicator, m_indicator.area, subset, figures));
}

Result<IndicatorReader> IndicatorReader::read(Workspace& workspace, const domain::Indicator& indicator)
{
    auto observations = workspace.observations({.indicator = indicator.slug, .area = indicator.area});
    if (!observations)
        return tl::unexpected(observations.error());
    return IndicatorReader(indicator, std::move(*observations));
}

std::vector<const FigureSet*> IndicatorReader::otherParts() const
{
    std::vector<const FigureSet*> parts;
    for (const auto& [subset, figures] : m_sets) {
        if (!m_main.empty() && !subset.empty() && subset != m_main)
            parts.push_back(&figures);
    }
    return parts;
}

IndicatorSummary IndicatorReader::summary(const domain::Period& quarter, std::span<const domain::Target> targets,
                                          const std::optional<domain::Measure>& measure) const
{
    return summarise({m_indicator, main(), m_observations, targets, quarter, measure});
}

} // namespace outturn::services

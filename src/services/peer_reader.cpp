// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_reader.h"

#include "figure_set.h"

#include <outturn/store/area_repository.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;

using Observations = std::vector<Observation>;

bool isLevelOfAll(const Observation& observation)
{
    return observation.key.subset.empty() && observation.key.measure.kind == MeasureKind::Value;
}

/// A peer group and who was in it.
struct Group
{
    AreaSlug slug{};
    std::string name{};
    std::vector<PeerMembership> memberships{};

    [[nodiscard]] bool contains(const AreaSlug& area, Date day) const
    {
        return std::ranges::any_of(memberships, [&](const PeerMembership& membership) {
            return membership.member == area && membership.from <= day
                && (!membership.until || *membership.until >= day);
        });
    }
};

class PeerReader
{
public:
    PeerReader(Workspace& workspace, const Indicator& indicator, const Period& quarter)
        : m_workspace(workspace)
        , m_indicator(indicator)
        , m_end(quarter.last())
    {
    }

    Result<charting::PeerChartInput> read()
    {
        charting::PeerChartInput input{.indicator = m_indicator};
        if (const auto known = readGroup(); !known)
            return tl::unexpected(known.error());
        input.group = m_group.name;
        if (m_group.slug.empty())
            return input;
        const auto observations = m_workspace.observations({.indicator = m_indicator.slug});
        if (!observations)
            return tl::unexpected(observations.error());
        if (const auto period = newestPeriod(*observations))
            addMembers(*observations, *period, input);
        else if (const auto found = addAlternatives(input); !found)
            return tl::unexpected(found.error());
        return input;
    }

private:
    Result<void> readGroup()
    {
        const auto plan = m_workspace.plan();
        if (!plan)
            return tl::unexpected(plan.error());
        m_own = (*plan)->forceArea;
        const store::AreaRepository repository(m_workspace.store());
        auto areas = repository.all();
        if (!areas)
            return tl::unexpected(areas.error());
        const auto memberships = repository.memberships();
        if (!memberships)
            return tl::unexpected(memberships.error());
        for (const Area& area : *areas) {
            m_names.emplace(area.slug, area.name);
            if (area.kind != AreaKind::MostSimilarGroup || !m_group.slug.empty())
                continue;
            Group group{area.slug, area.name, {}};
            std::ranges::copy_if(*memberships, std::back_inserter(group.memberships),
                                 [&](const PeerMembership& membership) { return membership.group == area.slug; });
            if (group.contains(m_own, m_end))
                m_group = std::move(group);
        }
        return {};
    }

    bool isPeersLevel(const Observation& observation) const
    {
        return isLevelOfAll(observation) && observation.key.area != m_own && observation.key.period.last() <= m_end
            && m_group.contains(observation.key.area, observation.key.period.last());
    }

    /// The newest one that peers have figures for; of those that end together the one with most, then the longest.
    std::optional<Period> newestPeriod(const Observations& observations) const
    {
        std::map<Period, int> counts;
        for (const Observation& observation : observations) {
            if (isPeersLevel(observation))
                ++counts[observation.key.period];
        }
        if (counts.empty())
            return std::nullopt;
        return std::ranges::max_element(counts, {},
                                        [](const auto& entry) {
                                            return std::tuple(entry.first.last(), entry.second,
                                                              -daysOf(entry.first.first()));
                                        })
            ->first;
    }

    static int daysOf(Date day) { return daysBetween(makeDate(1970, 1, 1), day); }

    void addMembers(const Observations& observations, const Period& period, charting::PeerChartInput& input) const
    {
        input.period = period;
        std::map<AreaSlug, Observations> byArea;
        for (const Observation& observation : observations) {
            if (isLevelOfAll(observation))
                byArea[observation.key.area].push_back(observation);
        }
        for (const auto& [slug, name] : m_names) {
            if (m_group.contains(slug, period.last()))
                input.members.push_back({name, slug == m_own, pointOf(slug, byArea[slug], period)});
        }
        const auto own = FigureSet(m_indicator, m_own, {}, byArea[m_own]).series(m_indicator.headline);
        const auto* newest = latestAt(own, m_end);
        if (newest && newest->period.last() > period.last())
            input.ownNewest = newest->period;
    }

    std::optional<SeriesPoint> pointOf(const AreaSlug& area, const Observations& observations,
                                       const Period& period) const
    {
        auto point = FigureSet(m_indicator, area, {}, observations).figure(Measure::value(), period);
        if (!point || point->denominator)
            return point;
        // A total made of months has no population of its own: it is that which came with the same period.
        for (const Observation& observation : observations) {
            if (observation.key.period == period && observation.denominator && !point->denominator) {
                point->denominator = observation.denominator;
                point->illustrativeCounts = observation.provenance == Provenance::Illustrative;
            }
        }
        return point;
    }

    Result<void> addAlternatives(charting::PeerChartInput& input)
    {
        const auto outcome = m_workspace.outcome(m_indicator.outcome);
        if (!outcome)
            return tl::unexpected(outcome.error());
        for (const Indicator& other : outcome->indicators) {
            if (other.slug == m_indicator.slug)
                continue;
            const auto observations = m_workspace.observations({.indicator = other.slug});
            if (!observations)
                return tl::unexpected(observations.error());
            if (newestPeriod(*observations))
                input.alternatives.push_back(other.shortName);
        }
        return {};
    }

    Workspace& m_workspace;
    const Indicator& m_indicator;
    Date m_end;
    AreaSlug m_own{};
    Group m_group{};
    std::map<AreaSlug, std::string> m_names{};
};

} // namespace

Result<charting::PeerChartInput> peerFigures(Workspace& workspace, const Indicator& indicator, const Period& quarter)
{
    return PeerReader(workspace, indicator, quarter).read();
}

} // namespace outturn::services

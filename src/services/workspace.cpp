// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "near_names.h"

#include <outturn/store/annotation_repository.h>
#include <outturn/store/area_repository.h>
#include <outturn/store/figures_version.h>
#include <outturn/store/plan_repository.h>
#include <outturn/store/rebase_repository.h>
#include <outturn/store/target_repository.h>

#include <algorithm>

namespace outturn::services {
namespace {

template <typename Part> std::vector<std::string> slugTexts(const std::vector<const Part*>& parts)
{
    std::vector<std::string> texts;
    for (const Part* part : parts)
        texts.push_back(part->slug.text());
    return texts;
}

} // namespace

Result<std::shared_ptr<const domain::Plan>> Workspace::plan()
{
    if (m_planIsOld) {
        auto loaded = store::PlanRepository(m_store).load();
        if (!loaded)
            return tl::unexpected(loaded.error());
        m_planIsOld = false;
        // What was kept for a plan that reads as before is still right.
        if (!m_plan || *loaded != *m_plan) {
            m_plan = std::make_shared<const domain::Plan>(std::move(*loaded));
            ++m_plansSeen;
        }
    }
    return m_plan;
}

Result<domain::Indicator> Workspace::indicator(const domain::IndicatorSlug& slug)
{
    const auto read = plan();
    if (!read)
        return tl::unexpected(read.error());
    if (const auto* found = domain::findIndicator(**read, slug))
        return *found;
    return unknownName("indicator", slug.text(), slugTexts(domain::indicators(**read)));
}

Result<domain::Priority> Workspace::priority(const domain::PrioritySlug& slug)
{
    const auto read = plan();
    if (!read)
        return tl::unexpected(read.error());
    if (const auto* found = domain::findPriority(**read, slug))
        return *found;
    return unknownName("priority", slug.text(), slugTexts(domain::priorities(**read)));
}

Result<domain::Outcome> Workspace::outcome(const domain::OutcomeSlug& slug)
{
    const auto read = plan();
    if (!read)
        return tl::unexpected(read.error());
    if (const auto* found = domain::findOutcome(**read, slug))
        return *found;
    return unknownName("outcome", slug.text(), slugTexts(domain::outcomes(**read)));
}

Result<void> Workspace::checkArea(const domain::AreaSlug& slug)
{
    const auto areas = store::AreaRepository(m_store).all();
    if (!areas)
        return tl::unexpected(areas.error());
    std::vector<std::string> names;
    for (const domain::Area& area : *areas)
        names.push_back(area.slug.text());
    if (std::find(names.begin(), names.end(), slug.text()) == names.end())
        return unknownName("area", slug.text(), names);
    return {};
}

Result<std::vector<domain::Target>> Workspace::targets()
{
    return store::TargetRepository(m_store).all();
}

Result<std::vector<domain::Annotation>> Workspace::annotations()
{
    return store::AnnotationRepository(m_store).all();
}

Result<std::vector<domain::Rebase>> Workspace::rebases()
{
    return store::RebaseRepository(m_store).all();
}

Result<std::string> Workspace::figuresVersion()
{
    if (const auto read = plan(); !read)
        return tl::unexpected(read.error());
    const auto counter = m_store.changeCounter();
    if (counter != m_versionCounter) {
        auto version = store::figuresVersion(m_store);
        if (!version)
            return version;
        m_version = std::move(*version);
        m_versionCounter = counter;
    }
    return m_version + '#' + std::to_string(m_plansSeen);
}

Result<std::vector<domain::Observation>> Workspace::observations(const store::ObservationQuery& query)
{
    return store::ObservationRepository(m_store).read(query);
}

Result<void> Workspace::readPeers()
{
    const auto read = plan();
    if (!read)
        return tl::unexpected(read.error());
    const auto memberships = store::AreaRepository(m_store).memberships();
    if (!memberships)
        return tl::unexpected(memberships.error());
    m_peers.emplace();
    for (const domain::PeerMembership& membership : *memberships)
        m_peers->insert(membership.member);
    m_peers->erase((*read)->forceArea);
    return {};
}

Result<std::vector<domain::Observation>> Workspace::observationsOfPlan(const store::ObservationQuery& query)
{
    if (!m_peers) {
        if (const auto read = readPeers(); !read)
            return tl::unexpected(read.error());
    }
    auto found = observations(query);
    if (found)
        std::erase_if(*found, [this](const auto& figure) { return m_peers->contains(figure.key.area); });
    return found;
}

} // namespace outturn::services

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

bool isOfAnotherForce(const domain::Area& area, const std::vector<domain::Area>& areas,
                      const domain::AreaSlug& ownForce)
{
    auto at = std::ranges::find(areas, area.slug, &domain::Area::slug);
    // As many steps as there are areas: a circle of parents is no reason to hang.
    for (std::size_t step = 0; step < areas.size() && at != areas.end(); ++step) {
        if (at->kind == domain::AreaKind::Force)
            return at->slug != ownForce;
        at = std::ranges::find(areas, at->parent, &domain::Area::slug);
    }
    return false;
}

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
    if (const auto read = readVersions(); !read)
        return tl::unexpected(read.error());
    return m_figuresVersion + '#' + std::to_string(m_plansSeen);
}

Result<std::string> Workspace::panelsVersion()
{
    return figuresVersion().map([this](const std::string& figures) { return figures + '#' + m_notesVersion; });
}

Result<void> Workspace::readVersions()
{
    const auto counter = m_store.changeCounter();
    if (counter == m_versionCounter)
        return {};
    auto figures = store::figuresVersion(m_store);
    if (!figures)
        return tl::unexpected(figures.error());
    auto notes = store::notesVersion(m_store);
    if (!notes)
        return tl::unexpected(notes.error());
    m_figuresVersion = std::move(*figures);
    m_notesVersion = std::move(*notes);
    m_versionCounter = counter;
    return {};
}

Result<std::vector<domain::Observation>> Workspace::observations(const store::ObservationQuery& query)
{
    if (query.asOf || !m_moment)
        return store::ObservationRepository(m_store).read(query);
    store::ObservationQuery former = query;
    former.asOf = m_moment;
    return store::ObservationRepository(m_store).read(former);
}

Result<void> Workspace::readOwnAreas()
{
    const auto read = plan();
    if (!read)
        return tl::unexpected(read.error());
    const auto areas = store::AreaRepository(m_store).all();
    if (!areas)
        return tl::unexpected(areas.error());
    m_ownAreas.emplace();
    for (const domain::Area& area : *areas) {
        if (!isOfAnotherForce(area, *areas, (*read)->forceArea))
            m_ownAreas->insert(area.slug);
    }
    return {};
}

Result<std::vector<domain::Observation>> Workspace::observationsOfPlan(store::ObservationQuery query)
{
    if (!m_ownAreas) {
        if (const auto read = readOwnAreas(); !read)
            return tl::unexpected(read.error());
    }
    query.among = m_ownAreas;
    return observations(query);
}

} // namespace outturn::services

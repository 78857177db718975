// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_evidence.h"

#include "facts_lines.h"
#include "facts_revisions.h"

#include <outturn/store/area_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/edition_repository.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::domain;

std::optional<Timestamp> lastPublication(const std::vector<Edition>& editions, const Period& quarter)
{
    for (const Edition& edition : editions) {
        if (edition.publishedAt && edition.quarter.last() < quarter.last())
            return edition.publishedAt;
    }
    return std::nullopt;
}

bool changedSince(const std::vector<Batch>& batches, Timestamp moment)
{
    return std::any_of(batches.begin(), batches.end(), [moment](const Batch& batch) {
        return batch.recordedAt > moment || (batch.withdrawnAt && *batch.withdrawnAt > moment);
    });
}

} // namespace

Result<EvidenceReader> EvidenceReader::make(Workspace& workspace, ExpectedRanges& ranges, const Period& quarter)
{
    EvidenceReader reader(workspace, ranges, quarter);
    auto targets = workspace.targets();
    if (!targets)
        return tl::unexpected(targets.error());
    reader.m_targets = std::move(*targets);
    auto rebases = workspace.rebases();
    if (!rebases)
        return tl::unexpected(rebases.error());
    reader.m_rebases = std::move(*rebases);
    const auto areas = store::AreaRepository(workspace.store()).all();
    if (!areas)
        return tl::unexpected(areas.error());
    for (const Area& area : *areas)
        reader.m_areaNames.emplace(area.slug, area.name);
    if (const auto read = reader.readLastPublication(); !read)
        return tl::unexpected(read.error());
    return reader;
}

Result<void> EvidenceReader::readLastPublication()
{
    const auto editions = store::EditionRepository(m_workspace.store()).all();
    if (!editions)
        return tl::unexpected(editions.error());
    const auto published = lastPublication(*editions, m_quarter);
    if (!published)
        return {};
    const auto batches = store::BatchRepository(m_workspace.store()).all();
    if (!batches)
        return tl::unexpected(batches.error());
    if (changedSince(*batches, *published))
        m_publishedAt = published;
    return {};
}

Result<analysis::OutcomeEvidence> EvidenceReader::outcome(const Outcome& outcome)
{
    analysis::OutcomeEvidence evidence{.outcome = outcome.slug, .quarter = m_quarter, .indicators = {}};
    for (const Indicator& part : outcome.indicators) {
        auto figures = indicator(part);
        if (!figures)
            return tl::unexpected(figures.error());
        figures->headline = evidence.indicators.empty();
        evidence.indicators.push_back(std::move(*figures));
    }
    return evidence;
}

Result<analysis::IndicatorFigures> EvidenceReader::indicator(const Indicator& indicator)
{
    const auto observations = m_workspace.observationsOfPlan({.indicator = indicator.slug});
    if (!observations)
        return tl::unexpected(observations.error());
    analysis::IndicatorFigures figures{.indicator = indicator, .headline = false, .lines = {}, .targets = {}};
    std::copy_if(m_targets.begin(), m_targets.end(), std::back_inserter(figures.targets),
                 [&](const Target& target) { return target.indicator == indicator.slug; });
    std::vector<Date> rebasedFrom;
    for (const Rebase& rebase : m_rebases) {
        if (rebase.indicator == indicator.slug)
            rebasedFrom.push_back(rebase.from);
    }
    figures.lines = linesOf(indicator, m_quarter, *observations, {figures.targets, rebasedFrom}, m_ranges);
    for (analysis::LineEvidence& line : figures.lines) {
        const auto name = m_areaNames.find(line.area);
        line.areaName = name != m_areaNames.end() ? name->second : line.area.text();
    }
    if (m_publishedAt) {
        const auto before = m_workspace.observationsOfPlan({.indicator = indicator.slug, .asOf = m_publishedAt});
        if (!before)
            return tl::unexpected(before.error());
        figures.revisions = revisionsOf(m_quarter, *before, *observations);
    }
    return figures;
}

} // namespace outturn::services

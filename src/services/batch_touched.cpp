// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_touched.h"

#include "former_checks.h"
#include "proof_evidence.h"

#include <outturn/domain/series.h>
#include <outturn/store/batch_repository.h>

#include <algorithm>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;

using LineKey = std::tuple<AreaSlug, std::string, std::string>;
using Lines = std::map<LineKey, std::vector<Observation>>;

Lines linesOf(std::vector<Observation> observations)
{
    Lines lines;
    for (Observation& observation : observations) {
        const auto& key = observation.key;
        lines[{key.area, key.subset, measureKey(key.measure)}].push_back(std::move(observation));
    }
    return lines;
}

// Of figures known then; one that came since was in no text.
std::vector<RevisedFigure> differences(std::vector<Observation> then, std::vector<Observation> now)
{
    std::vector<RevisedFigure> revised;
    Lines current = linesOf(std::move(now));
    for (auto& [line, observations] : linesOf(std::move(then))) {
        ObservationKey key = observations.front().key;
        const Series standing{.points = mergeByProvenance(std::move(current[line]))};
        for (const SeriesPoint& was : mergeByProvenance(std::move(observations))) {
            const SeriesPoint* is = pointAt(standing, was.period);
            const bool same = is != nullptr && is->value == was.value && is->missing == was.missing;
            key.period = was.period;
            if (!same)
                revised.push_back({key, is != nullptr ? is->batch : 0, was.batch});
        }
    }
    return revised;
}

// The spans whose figures a statement is made of: its own and those that it is compared with.
std::vector<Period> spansOf(const Measure& measure, const Period& period)
{
    std::vector<Period> spans{period};
    if (measure.kind != MeasureKind::Change)
        return spans;
    spans.push_back(period.previous());
    constexpr int kMostYears = 3;
    for (int years = 1; years <= kMostYears; ++years)
        spans.push_back(period.yearsLater(-years));
    return spans;
}

bool restsOn(const NamedSource& source, const RevisedFigure& revised)
{
    const LiveReference& reference = source.reference;
    const AreaSlug& area = reference.area.empty() ? source.indicator.area : reference.area;
    if (revised.key.area != area || (!reference.subset.empty() && revised.key.subset != reference.subset))
        return false;
    const bool total = reference.measure.kind == MeasureKind::Cumulative;
    const auto spans = spansOf(reference.measure, reference.period);
    return std::ranges::any_of(spans, [&](const Period& span) {
        return span.contains(revised.key.period) || (total && revised.key.period.last() <= span.last());
    });
}

} // namespace

Result<bool> TouchSearch::anythingChanged()
{
    const auto batches = store::BatchRepository(m_workspace.store()).all();
    if (!batches)
        return tl::unexpected(batches.error());
    return std::ranges::any_of(*batches, [this](const Batch& batch) {
        return batch.recordedAt > m_version.at || (batch.withdrawnAt && *batch.withdrawnAt > m_version.at);
    });
}

Result<const std::vector<RevisedFigure>*> TouchSearch::revisedOf(const IndicatorSlug& indicator)
{
    const auto known = m_revised.find(indicator);
    if (known != m_revised.end())
        return &known->second;
    auto then = m_workspace.observations({.indicator = indicator, .asOf = m_version.at});
    if (!then)
        return tl::unexpected(then.error());
    auto now = m_workspace.observations({.indicator = indicator});
    if (!now)
        return tl::unexpected(now.error());
    auto revised = differences(std::move(*then), std::move(*now));
    if (m_batch)
        std::erase_if(revised, [&](const auto& one) { return one.batch != *m_batch && one.former != *m_batch; });
    return &m_revised.emplace(indicator, std::move(revised)).first->second;
}

// Another figure that happens to read alike may prove a text now: what proved it when it was saved is to be asked for,
// and only where a figure of the outcome was revised, for that takes all its figures anew.
Result<void> TouchSearch::readFormerSources(const Proof& proof)
{
    const auto outcome = m_workspace.outcome(m_version.key.outcome);
    if (!outcome)
        return tl::unexpected(outcome.error());
    bool revised = false;
    for (const Indicator& indicator : outcome->indicators) {
        const auto figures = revisedOf(indicator.slug);
        if (!figures)
            return tl::unexpected(figures.error());
        revised = revised || !(*figures)->empty();
    }
    if (!revised)
        return {};
    const auto claims = FormerChecks(m_workspace, m_version.at).check(m_version.key, proof.text);
    if (!claims)
        return tl::unexpected(claims.error());
    for (const claims::Claim& claim : *claims) {
        if (claim.verdict == claims::Verdict::Verified)
            m_formerSources.emplace(claim.begin, claim.source);
    }
    return {};
}

Result<bool> TouchSearch::rests(const std::string& text)
{
    const auto source = namedSource(m_workspace, text);
    if (!source || source->target)
        return false;
    const auto revised = revisedOf(source->indicator.slug);
    if (!revised)
        return tl::unexpected(revised.error());
    return std::ranges::any_of(**revised, [&](const RevisedFigure& one) { return restsOn(*source, one); });
}

Result<std::optional<TouchedFigure>> TouchSearch::liveFigure(const ProvenFigure& figure,
                                                             const std::vector<LiveRevision>& revisions)
{
    const auto revision =
        std::ranges::find_if(revisions, [&](const LiveRevision& one) { return one.figure.reference == *figure.live; });
    // One that reads as it did is none to look at again.
    if (revision == revisions.end())
        return std::optional<TouchedFigure>{};
    const auto rest = m_batch ? rests(figure.claim.source) : Result<bool>(true);
    if (!rest)
        return tl::unexpected(rest.error());
    if (!*rest)
        return std::optional<TouchedFigure>{};
    return TouchedFigure{.text = figure.claim.text, .was = revision->was, .source = figure.claim.source};
}

Result<std::optional<TouchedFigure>> TouchSearch::typedFigure(const ProvenFigure& figure)
{
    const auto former = m_formerSources.find(figure.claim.begin);
    const std::string& source = former != m_formerSources.end() ? former->second : figure.claim.source;
    const auto rest = rests(source);
    if (!rest)
        return tl::unexpected(rest.error());
    if (!*rest)
        return std::optional<TouchedFigure>{};
    const auto named = namedSource(m_workspace, source);
    const auto now = m_liveFigures.figure(named->reference, m_version.key.quarter);
    if (!now)
        return tl::unexpected(now.error());
    return TouchedFigure{.text = figure.claim.text,
                         .now = now->shown,
                         .source = source,
                         .holds = figure.claim.verdict == claims::Verdict::Verified && figure.claim.source == source};
}

Result<std::vector<TouchedFigure>> TouchSearch::find(const Proof& proof)
{
    std::vector<TouchedFigure> touched;
    const auto changed = anythingChanged();
    if (!changed || !*changed)
        return changed ? Result<std::vector<TouchedFigure>>(touched) : tl::unexpected(changed.error());
    const auto live = m_liveFigures.revisedSince(m_version.text, m_version.key.quarter, m_version.at);
    if (!live)
        return tl::unexpected(live.error());
    if (const auto read = readFormerSources(proof); !read)
        return tl::unexpected(read.error());
    for (const ProvenFigure& figure : proof.figures) {
        auto found = figure.live ? liveFigure(figure, *live) : typedFigure(figure);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            touched.push_back(std::move(**found));
    }
    return touched;
}

} // namespace outturn::services

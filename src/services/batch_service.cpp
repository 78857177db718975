// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_service_impl.h"

#include "batch_touched.h"
#include "published_edition.h"

#include <outturn/base/text.h>
#include <outturn/domain/plan.h>
#include <outturn/store/area_repository.h>
#include <outturn/store/batch_contents.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/commentary_repository.h>
#include <outturn/store/edition_repository.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::domain;

constexpr std::size_t kTold = 1000; // of those revised, and of those new

using BatchMap = std::map<std::int64_t, Batch>;

bool stoodAt(const BatchMap& batches, const Observation& figure, const Batch& moment)
{
    const auto batch = batches.find(figure.batch);
    return batch != batches.end() && figure.batch < moment.number && figure.provenance != Provenance::Illustrative
        && (!batch->second.withdrawnAt || *batch->second.withdrawnAt > moment.recordedAt);
}

// What was shown for a figure's period before its batch; `history` is of its series.
const Observation* shownBefore(const std::vector<Observation>& history, const Observation& figure,
                               const BatchMap& batches)
{
    const Observation* shown = nullptr;
    for (const Observation& other : history) {
        if (other.key.period != figure.key.period || !stoodAt(batches, other, batches.at(figure.batch)))
            continue;
        const bool stronger = shown == nullptr || weakness(other.provenance) < weakness(shown->provenance)
            || (weakness(other.provenance) == weakness(shown->provenance) && other.batch > shown->batch);
        if (stronger)
            shown = &other;
    }
    return shown;
}

bool takesPlace(const Observation& figure, const Observation& before, int decimals)
{
    if (weakness(figure.provenance) > weakness(before.provenance))
        return false;
    if (figure.missing != before.missing)
        return true;
    if (!figure.value || !before.value)
        return false;
    return weakness(before.provenance) == 0 ? *figure.value != *before.value
                                            : roundedTo(*figure.value, decimals) != roundedTo(*before.value, decimals);
}

} // namespace

Result<BatchMap> BatchServiceImpl::batchesByNumber()
{
    const auto all = store::BatchRepository(m_workspace.store()).all();
    if (!all)
        return tl::unexpected(all.error());
    BatchMap map;
    for (const Batch& batch : *all)
        map.emplace(batch.number, batch);
    return map;
}

Result<BatchCounts> BatchServiceImpl::counts(std::int64_t number)
{
    const auto batch = store::BatchRepository(m_workspace.store()).find(number);
    if (!batch)
        return tl::unexpected(batch.error());
    const auto revised = store::BatchContents(m_workspace.store()).revised(number);
    if (!revised)
        return tl::unexpected(revised.error());
    return BatchCounts{.added = batch->observations - *revised, .revised = *revised};
}

Result<void> BatchServiceImpl::describe(BatchChange& change, const std::vector<Edition>& editions,
                                        const std::vector<Area>& areas)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const Indicator* indicator = findIndicator(**plan, change.figure.key.indicator);
    change.indicatorName = indicator != nullptr ? indicator->name : change.figure.key.indicator.text();
    if (indicator != nullptr) {
        change.unit = indicator->unit;
        change.decimals = indicator->decimals;
    }
    const AreaSlug& place = change.figure.key.area;
    const auto area = std::ranges::find(areas, place, &Area::slug);
    if (indicator == nullptr || place != indicator->area)
        change.areaName = area == areas.end() ? place.text() : area->name;
    if (!change.before)
        return {};
    if (takesPlace(change.figure, *change.before, change.decimals))
        change.published = publishedIn(editions, *change.before);
    else
        change.before.reset();
    return {};
}

Result<BatchDetails> BatchServiceImpl::details(std::int64_t number)
{
    const auto batches = batchesByNumber();
    if (!batches)
        return tl::unexpected(batches.error());
    const store::BatchContents contents(m_workspace.store());
    const auto batch = store::BatchRepository(m_workspace.store()).find(number);
    const auto editions = store::EditionRepository(m_workspace.store()).all();
    const auto areas = store::AreaRepository(m_workspace.store()).all();
    const auto series = contents.series(number);
    if (!batch || !editions)
        return tl::unexpected(!batch ? batch.error() : editions.error());
    if (!areas || !series)
        return tl::unexpected(!areas ? areas.error() : series.error());
    std::vector<BatchChange> revised;
    std::vector<BatchChange> added;
    for (const ObservationKey& key : *series) {
        if (revised.size() >= kTold && added.size() >= kTold)
            break;
        const auto history = contents.history(key);
        if (!history)
            return tl::unexpected(history.error());
        for (const Observation& figure : *history) {
            if (figure.batch != number)
                continue;
            const Observation* before = shownBefore(*history, figure, *batches);
            BatchChange change{.figure = figure, .before = before ? std::optional(*before) : std::nullopt};
            if (auto described = describe(change, *editions, *areas); !described)
                return tl::unexpected(described.error());
            auto& list = change.before ? revised : added;
            if (list.size() < kTold)
                list.push_back(std::move(change));
        }
    }
    BatchDetails details{.batch = *batch, .changes = std::move(revised)};
    details.changes.insert(details.changes.end(), added.begin(), added.end());
    details.more = batch->observations - static_cast<std::int64_t>(details.changes.size());
    return details;
}

Result<std::vector<TouchedFigure>> BatchServiceImpl::touched(const CommentaryVersion& version, const Proof& proof)
{
    return TouchSearch(m_workspace, m_liveFigures, version).find(proof);
}

Result<std::optional<TouchedCommentary>> BatchServiceImpl::touchedBy(const Batch& batch,
                                                                     const CommentaryVersion& version)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto proof = m_proofs.proof(version.key, version.text);
    if (!proof)
        return tl::unexpected(proof.error());
    auto figures = TouchSearch(m_workspace, m_liveFigures, version, batch.number).find(*proof);
    if (!figures)
        return tl::unexpected(figures.error());
    if (figures->empty())
        return std::optional<TouchedCommentary>{};
    TouchedCommentary touched{.outcome = version.key.outcome,
                              .title = version.key.outcome.text(),
                              .version = version.version,
                              .by = version.by,
                              .at = version.at,
                              .figures = std::move(*figures)};
    if (const Outcome* outcome = findOutcome(**plan, version.key.outcome))
        touched.title = outcome->title;
    if (const Priority* priority = priorityOf(**plan, version.key.outcome))
        touched.priority = priority->slug;
    return std::optional(std::move(touched));
}

Result<std::vector<TouchedCommentary>> BatchServiceImpl::touched(std::int64_t number, const Period& edition)
{
    const auto batch = store::BatchRepository(m_workspace.store()).find(number);
    if (!batch)
        return tl::unexpected(batch.error());
    const auto versions = store::CommentaryRepository(m_workspace.store()).newestOfQuarter(edition);
    if (!versions)
        return tl::unexpected(versions.error());
    std::vector<TouchedCommentary> all;
    const Timestamp moment = batch->withdrawnAt.value_or(batch->recordedAt);
    for (const CommentaryVersion& version : *versions) {
        if (version.at >= moment)
            continue;
        auto one = touchedBy(*batch, version);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            all.push_back(std::move(**one));
    }
    return all;
}

} // namespace outturn::services

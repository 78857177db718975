// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_figure_service_impl.h"

#include "figure_set.h"
#include "live_offers.h"
#include "live_value.h"

#include <outturn/store/edition_repository.h>

#include <algorithm>

namespace outturn::services {
namespace {

using domain::EditionState;
using domain::LiveReference;

} // namespace

Result<std::optional<Timestamp>> LiveFigureServiceImpl::frozenAt(const domain::Period& edition)
{
    const auto found = store::EditionRepository(m_workspace.store()).find(edition);
    if (!found)
        return tl::unexpected(found.error());
    const bool frozen =
        *found && ((*found)->state == EditionState::Published || (*found)->state == EditionState::Corrected);
    return frozen ? (*found)->publishedAt : std::nullopt;
}

// A reference that leads nowhere is shown as such in the text; it does not spoil the rest of it.
LiveFigure LiveFigureServiceImpl::read(const LiveReference& reference, const std::optional<Timestamp>& asOf)
{
    const auto indicator = m_workspace.indicator(reference.indicator);
    if (!indicator) {
        domain::Indicator unknown;
        unknown.slug = reference.indicator;
        unknown.shortName = reference.indicator.text();
        return liveFigure(unknown, reference, std::nullopt);
    }
    const auto area = reference.area.empty() ? indicator->area : reference.area;
    const auto observations = m_workspace.observations(
        {.indicator = reference.indicator, .area = area, .subset = reference.subset, .measure = {}, .asOf = asOf});
    const auto point = observations
        ? FigureSet(*indicator, area, reference.subset, *observations).figure(reference.measure, reference.period)
        : std::nullopt;
    return liveFigure(*indicator, reference, point);
}

Result<LiveFigure> LiveFigureServiceImpl::figure(const LiveReference& reference, const domain::Period& edition)
{
    return frozenAt(edition).map([&](const auto& asOf) { return read(reference, asOf); });
}

Result<ExpandedText> LiveFigureServiceImpl::expand(std::string_view text, const domain::Period& edition)
{
    const auto places = domain::livePlaces(text);
    ExpandedText expanded;
    if (places.empty()) {
        expanded.text = text;
        return expanded;
    }
    const auto asOf = frozenAt(edition);
    if (!asOf)
        return tl::unexpected(asOf.error());
    std::size_t at = 0;
    for (const auto& place : places) {
        expanded.text += text.substr(at, place.begin - at);
        LiveSpan span{.begin = expanded.text.size(), .sourceBegin = place.begin, .sourceEnd = place.end};
        span.figure = read(place.reference, *asOf);
        expanded.text += span.figure.shown;
        span.end = expanded.text.size();
        expanded.spans.push_back(std::move(span));
        at = place.end;
    }
    expanded.text += text.substr(at);
    return expanded;
}

Result<std::vector<LiveRevision>> LiveFigureServiceImpl::revisedSince(std::string_view text,
                                                                      const domain::Period& edition, Timestamp since)
{
    std::vector<LiveRevision> revisions;
    const auto places = domain::livePlaces(text);
    const auto frozen = places.empty() ? std::optional<Timestamp>{} : frozenAt(edition).value_or(std::nullopt);
    if (places.empty() || frozen)
        return revisions;
    for (const auto& place : places) {
        const LiveFigure then = read(place.reference, since);
        LiveFigure now = read(place.reference, std::nullopt);
        if (then.shown != now.shown)
            revisions.push_back({std::move(now), then.shown});
    }
    return revisions;
}

Result<std::vector<LiveFigure>> LiveFigureServiceImpl::offered(const domain::OutcomeSlug& slug,
                                                               const domain::Period& quarter)
{
    const auto outcome = m_workspace.outcome(slug);
    if (!outcome)
        return tl::unexpected(outcome.error());
    std::vector<LiveFigure> offers;
    for (const domain::Indicator& indicator : outcome->indicators) {
        auto some = liveOffers(m_workspace, indicator, quarter);
        if (!some)
            return tl::unexpected(some.error());
        std::move(some->begin(), some->end(), std::back_inserter(offers));
    }
    std::stable_partition(offers.begin(), offers.end(), [&](const LiveFigure& figure) {
        return figure.reference.period.last() >= quarter.first() && figure.reference.period.last() <= quarter.last();
    });
    return offers;
}

std::optional<LiveFigure> LiveFigureServiceImpl::writtenLike(const LiveFigure& figure, std::string_view written)
{
    const auto indicator = m_workspace.indicator(figure.reference.indicator);
    if (!indicator || !figure.point)
        return std::nullopt;
    const auto format = domain::formatLike(liveValue(*indicator, figure.reference.measure, *figure.point), written);
    if (!format)
        return std::nullopt;
    LiveReference reference = figure.reference;
    reference.format = *format;
    return liveFigure(*indicator, std::move(reference), figure.point);
}

} // namespace outturn::services

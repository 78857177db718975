// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/linked_facts.h>

#include <algorithm>
#include <ranges>

namespace outturn::services {
namespace {

using analysis::Fact;
using domain::LiveReference;

bool restsOn(const Fact& fact, const LiveReference& reference)
{
    if (fact.indicator != reference.indicator || fact.subset != reference.subset
        || (!reference.area.empty() && reference.area != fact.area))
        return false;
    return fact.period == reference.period
        || std::ranges::any_of(fact.evidence, [&](const auto& point) { return point.period == reference.period; });
}

// The reference that can stand for a figure; empty where the figure is to stay text.
std::string referenceFor(ProofService& proofs, const domain::CommentaryKey& key, const ProvenFigure& figure,
                         std::span<const Fact> facts, std::size_t& length)
{
    if (figure.claim.verdict != claims::Verdict::Verified || figure.live || figure.decision)
        return {};
    const auto evidence = proofs.evidence(key, figure);
    if (!evidence || !*evidence || !(*evidence)->linkable)
        return {};
    const LiveFigure& live = (*evidence)->figure;
    if (std::ranges::none_of(facts, [&](const Fact& fact) { return restsOn(fact, live.reference); }))
        return {};
    length = std::min(figure.claim.end - figure.claim.begin, live.shown.size());
    return domain::liveReferenceText(live.reference);
}

} // namespace

Result<std::string> linkedFacts(ProofService& proofs, LiveFigureService& liveFigures, const domain::CommentaryKey& key,
                                std::string_view text, std::span<const Fact> facts)
{
    const auto proof = proofs.proof(key, text);
    if (!proof)
        return tl::unexpected(proof.error());
    std::string linked(text);
    std::size_t begun = text.size(); // figures may stand within others: the later ones first, none twice
    for (const ProvenFigure& figure : proof->figures | std::views::reverse) {
        std::size_t length = 0;
        const std::string reference =
            figure.claim.end <= begun ? referenceFor(proofs, key, figure, facts, length) : std::string();
        if (reference.empty())
            continue;
        linked.replace(figure.claim.begin, length, reference);
        begun = figure.claim.begin;
    }
    const auto read = liveFigures.expand(linked, key.quarter);
    return read && read->text == text ? linked : std::string(text);
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_service_impl.h"

#include "proof_evidence.h"

#include <outturn/base/text.h>
#include <outturn/claims/anchor.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/claim_decision_repository.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::services {
namespace {

using claims::Claim;
using claims::Verdict;
using domain::ClaimDecision;
using domain::ClaimRuling;

void applyLive(const std::vector<LiveSpan>& spans, ProvenFigure& figure)
{
    Claim& claim = figure.claim;
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const LiveSpan& span) {
        return span.begin < claim.end && claim.begin < span.end;
    });
    if (found == spans.end())
        return;
    figure.live = found->figure.reference;
    if (claim.verdict != Verdict::Unsourced || !found->figure.point)
        return;
    claim.verdict = Verdict::Verified;
    claim.expected = found->figure.shown;
    claim.source = fmt::format("{}, {}, {}", found->figure.reference.indicator.text(),
                               domain::measureKey(found->figure.reference.measure),
                               domain::periodKey(found->figure.reference.period));
}

void applyDecision(const ClaimDecision& decision, ProvenFigure& figure)
{
    figure.decision = decision;
    const bool sourced = decision.ruling == ClaimRuling::SourcedElsewhere;
    figure.claim.verdict = sourced ? Verdict::Verified : Verdict::Label;
    figure.claim.source = sourced ? decision.citation : "";
    figure.claim.explanation = sourced ? fmt::format("Sourced elsewhere by {}: {}", decision.by, decision.reason)
                                       : fmt::format("Ignored by {}: {}", decision.by, decision.reason);
}

VerdictCounts countsOf(const std::vector<ProvenFigure>& figures)
{
    VerdictCounts counts;
    for (const ProvenFigure& figure : figures) {
        counts.verified += figure.claim.verdict == Verdict::Verified ? 1 : 0;
        counts.contradicted += figure.claim.verdict == Verdict::Contradicted ? 1 : 0;
        counts.inconsistent += figure.claim.verdict == Verdict::Inconsistent ? 1 : 0;
        counts.unsourced += figure.claim.verdict == Verdict::Unsourced ? 1 : 0;
    }
    return counts;
}

std::string subjectOf(const ClaimDecision& decision)
{
    return fmt::format("{} {}", decision.key.outcome.text(), domain::periodKey(decision.key.quarter));
}

Result<void> usable(const ClaimDecision& decision)
{
    const bool cited = decision.ruling == ClaimRuling::Ignored || !trimmed(decision.citation).empty();
    if (!cited)
        return failure(ErrorCode::ReasonRequired,
                       fmt::format("\"{}\" can be sourced elsewhere only with a citation, which is published as a "
                                   "note; say where the figure comes from.",
                                   decision.anchor.figure));
    if (trimmed(decision.reason).empty())
        return failure(ErrorCode::ReasonRequired,
                       fmt::format("A decision on \"{}\" needs a reason; say why the data cannot prove it.",
                                   decision.anchor.figure));
    return {};
}

} // namespace

Result<Proof> ProofServiceImpl::proof(const domain::CommentaryKey& key, std::string_view text)
{
    auto expanded = m_liveFigures.expand(text, key.quarter);
    if (!expanded)
        return tl::unexpected(expanded.error());
    const auto checked = m_checks.check(key.outcome, key.quarter, expanded->text);
    if (!checked)
        return tl::unexpected(checked.error());
    const auto decided = decisions(key);
    if (!decided)
        return tl::unexpected(decided.error());
    std::vector<domain::ClaimAnchor> anchors;
    for (const ClaimDecision& decision : *decided)
        anchors.push_back(decision.anchor);
    const auto matched = claims::matchAnchors(expanded->text, *checked, anchors);
    Proof proof;
    for (std::size_t i = 0; i < checked->size(); ++i) {
        ProvenFigure figure{.claim = (*checked)[i]};
        applyLive(expanded->spans, figure);
        if (matched[i])
            applyDecision((*decided)[*matched[i]], figure);
        proof.figures.push_back(std::move(figure));
    }
    proof.text = std::move(expanded->text);
    proof.live = std::move(expanded->spans);
    proof.counts = countsOf(proof.figures);
    // Advice: a commentary is proven all the same where it cannot be given.
    proof.hints = m_hints.hints(proof.text).value_or(std::vector<claims::Hint>{});
    return proof;
}

Result<Proof> ProofServiceImpl::storedProof(const domain::CommentaryKey& key)
{
    const auto stored = m_commentary.current(key);
    if (!stored)
        return tl::unexpected(stored.error());
    return proof(key, stored->text);
}

Result<std::optional<FigureEvidence>> ProofServiceImpl::evidence(const domain::CommentaryKey& key,
                                                                 const ProvenFigure& figure)
{
    const auto& claim = figure.claim;
    const auto named = namedSource(m_workspace, claim.source);
    if (!named)
        return std::optional<FigureEvidence>{};
    FigureEvidence evidence{.indicatorName = named->indicator.name, .target = named->target};
    if (named->target) {
        evidence.figure.reference = named->reference;
        evidence.targetText = targetWords(m_workspace, named->indicator, claim.value.value_or(0));
        return evidence;
    }
    auto known = m_liveFigures.figure(named->reference, key.quarter);
    if (!known)
        return tl::unexpected(known.error());
    const std::string& wanted = claim.verdict == Verdict::Contradicted ? claim.expected : claim.text;
    const auto linked = m_liveFigures.writtenLike(*known, wanted);
    evidence.linkable = linked.has_value();
    evidence.figure = linked ? *linked : *known;
    return evidence;
}

Result<ClaimDecision> ProofServiceImpl::decide(const ClaimDecision& decision)
{
    if (const auto known = m_workspace.outcome(decision.key.outcome); !known)
        return tl::unexpected(known.error());
    if (const auto fit = usable(decision); !fit)
        return tl::unexpected(fit.error());
    ClaimDecision kept = decision;
    const auto written = m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const auto id = store::ClaimDecisionRepository::append(transaction, decision);
        if (!id)
            return tl::unexpected(id.error());
        kept.id = *id;
        kept.at = transaction.now();
        const auto noted = store::AuditRepository::append(
            transaction,
            {decision.by, "decide-claim", subjectOf(decision),
             fmt::format("\"{}\" {}{}{}: {}", decision.anchor.figure, domain::claimRulingKey(decision.ruling),
                         decision.citation.empty() ? "" : ", ", decision.citation, decision.reason)});
        return noted.map([](const auto&) {});
    });
    if (!written)
        return tl::unexpected(written.error());
    return kept;
}

Result<void> ProofServiceImpl::withdraw(std::int64_t id, const std::string& by)
{
    const auto decision = store::ClaimDecisionRepository(m_workspace.store()).find(id);
    if (!decision)
        return tl::unexpected(decision.error());
    return m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        if (const auto done = store::ClaimDecisionRepository::withdraw(transaction, id, by); !done)
            return done;
        const auto noted = store::AuditRepository::append(
            transaction,
            {by, "withdraw-claim-decision", subjectOf(*decision),
             fmt::format("\"{}\" {}", decision->anchor.figure, domain::claimRulingKey(decision->ruling))});
        return noted.map([](const auto&) {});
    });
}

Result<std::vector<ClaimDecision>> ProofServiceImpl::decisions(const domain::CommentaryKey& key)
{
    return store::ClaimDecisionRepository(m_workspace.store()).standing(key);
}

} // namespace outturn::services

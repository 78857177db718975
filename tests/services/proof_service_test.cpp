// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/proof_service.h>

#include "sample_store.h"

#include <outturn/claims/anchor.h>
#include <outturn/domain/audit.h>
#include <outturn/store/audit_repository.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::services;
using namespace outturn::test;
using claims::Verdict;
using domain::ClaimRuling;

namespace {

const domain::CommentaryKey kYouth{domain::OutcomeSlug("youth.neet"), domain::Period::quarter(2021, 2)};
constexpr const char* kAudit = "The youth service received 72 referrals in Q2 21/22. An audit read 4,711 letters.";

ProvenFigure figureOf(const Proof& proof, std::string_view text)
{
    for (const ProvenFigure& figure : proof.figures) {
        if (figure.claim.text == text)
            return figure;
    }
    FAIL("no figure " << text);
    return {};
}

domain::ClaimDecision decisionOn(const Proof& proof, std::string_view text, ClaimRuling ruling)
{
    return {.key = kYouth,
            .anchor = claims::anchorOf(proof.text, figureOf(proof, text).claim),
            .ruling = ruling,
            .citation = ruling == ClaimRuling::Ignored ? "" : "Service audit 2021, table 3",
            .reason = "not held in this store",
            .by = "Analyst"};
}

std::string newestAction(const SampleStore& store)
{
    const auto opened = store::Store::open(store.path());
    return store::AuditRepository(*opened).newest(1)->front().action;
}

} // namespace

TEST_CASE("a proof counts the verdicts and keeps the checker's words", "[unit]")
{
    const auto proof = sample().proofs().proof(kYouth, kAudit);

    REQUIRE(proof);
    CHECK(proof->text == kAudit);
    CHECK(proof->counts.verified == 1);
    CHECK(proof->counts.unsourced == 1);
    CHECK(proof->counts.problems() == 0);
    CHECK(figureOf(*proof, "72").claim.source == "youth-referrals, value, 2021-22-Q2");
}

TEST_CASE("a figure sourced elsewhere is verified by its citation until that is withdrawn", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    auto& proofs = services->proofs();
    const auto before = proofs.proof(kYouth, kAudit).value();

    const auto decided = proofs.decide(decisionOn(before, "4,711", ClaimRuling::SourcedElsewhere));

    REQUIRE(decided);
    CHECK(newestAction(store) == "decide-claim");
    const auto after = figureOf(proofs.proof(kYouth, "Foreword.\n\n" + std::string(kAudit)).value(), "4,711");
    CHECK(after.claim.verdict == Verdict::Verified);
    CHECK(after.claim.source == "Service audit 2021, table 3");
    CHECK(after.decision->id == decided->id);
    CHECK(proofs.decisions(kYouth)->size() == 1);

    REQUIRE(proofs.withdraw(decided->id, "Approver"));
    CHECK(newestAction(store) == "withdraw-claim-decision");
    CHECK(figureOf(proofs.proof(kYouth, kAudit).value(), "4,711").claim.verdict == Verdict::Unsourced);
    CHECK(proofs.decisions(kYouth)->empty());
}

TEST_CASE("an ignored figure is no claim", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    auto& proofs = services->proofs();
    const std::string wrong = "The youth service received 73 referrals in Q2 21/22.";
    const auto before = proofs.proof(kYouth, wrong).value();
    REQUIRE(figureOf(before, "73").claim.verdict == Verdict::Contradicted);

    REQUIRE(proofs.decide(decisionOn(before, "73", ClaimRuling::Ignored)));

    const auto after = proofs.proof(kYouth, wrong).value();
    CHECK(after.counts.problems() == 0);
    CHECK(figureOf(after, "73").claim.verdict == Verdict::Label);
    CHECK(figureOf(after, "73").claim.explanation.find("not held in this store") != std::string::npos);
}

TEST_CASE("a decision needs a reason, and a citation where one is to be published", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    auto decision =
        decisionOn(services->proofs().proof(kYouth, kAudit).value(), "4,711", ClaimRuling::SourcedElsewhere);

    decision.citation = "  ";
    CHECK(services->proofs().decide(decision).error().code == ErrorCode::ReasonRequired);
    decision.citation = "An audit";
    decision.reason.clear();
    CHECK(services->proofs().decide(decision).error().code == ErrorCode::ReasonRequired);
    CHECK(services->proofs().decisions(kYouth)->empty());
}

TEST_CASE("a live figure is verified by its reference, where its words do not deny it", "[unit]")
{
    const auto proof =
        sample().proofs().proof(kYouth, "There were {=youth-referrals|value|2021-22-Q2} letters of all kinds.").value();

    const auto figure = figureOf(proof, "72");
    CHECK(figure.claim.verdict == Verdict::Verified);
    CHECK(figure.live);
    CHECK(proof.live.size() == 1);

    const auto denied = sample()
                            .proofs()
                            .proof(kYouth, "Referrals fell from 60 to {=youth-referrals|value|2021-22-Q2} in Q2 21/22.")
                            .value();
    CHECK(denied.counts.problems() == 1);
}

TEST_CASE("evidence names the series, the figure in the printed form, and where it came from", "[unit]")
{
    auto& proofs = sample().proofs();
    const domain::CommentaryKey key{domain::OutcomeSlug("domestic-abuse.response"), kYouth.quarter};
    const auto proof = proofs.storedProof(key).value();

    const auto level = proofs.evidence(key, figureOf(proof, "00:16:32")).value();
    REQUIRE(level);
    CHECK(level->figure.reference.indicator == domain::IndicatorSlug("da-g1r-response"));
    CHECK(level->figure.shown == "00:16:32");
    CHECK(level->linkable);
    CHECK_FALSE(level->figure.point->source.file.empty());

    const auto target = proofs.evidence(key, figureOf(proof, "00:16:03")).value();
    REQUIRE(target);
    CHECK(target->target);
    CHECK(target->targetText == "Local target at most 16:03");
    CHECK_FALSE(target->linkable);

    CHECK_FALSE(proofs.evidence(key, figureOf(proof, "7.2%")).value());
}

TEST_CASE("every figure of the sample that the data verifies has evidence", "[unit]")
{
    auto& proofs = sample().proofs();
    const domain::CommentaryKey key{domain::OutcomeSlug("domestic-abuse.response"), kYouth.quarter};
    const auto proof = proofs.storedProof(key).value();

    for (const ProvenFigure& figure : proof.figures) {
        if (figure.claim.verdict != Verdict::Verified || figure.claim.source.find(", ") == std::string::npos)
            continue;
        INFO(figure.claim.text << " " << figure.claim.source);
        const auto evidence = proofs.evidence(key, figure).value();
        REQUIRE(evidence);
        CHECK((evidence->target || evidence->figure.point));
    }
}

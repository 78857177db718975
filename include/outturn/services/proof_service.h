// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/claims/claim.h>
#include <outturn/claims/hint.h>
#include <outturn/domain/claim_decision.h>
#include <outturn/services/live_figure_service.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// One figure of a commentary, its verdict, and what a person decided of it.
struct ProvenFigure
{
    claims::Claim claim{}; ///< offsets are into the expanded text
    std::optional<domain::ClaimDecision> decision{};
    std::optional<domain::LiveReference> live{}; ///< it is a live figure
};

/// How many figures have which verdict.
struct VerdictCounts
{
    int verified{0};
    int contradicted{0};
    int inconsistent{0};
    int unsourced{0};

    [[nodiscard]] int problems() const { return contradicted + inconsistent; }
};

/// A whole commentary read as an auditor would.
struct Proof
{
    std::string text{}; ///< with live figures expanded
    std::vector<LiveSpan> live{};
    std::vector<ProvenFigure> figures{}; ///< in reading order, labels included
    VerdictCounts counts{};
    std::vector<claims::Hint> hints{}; ///< of the house rules in force; offsets are into the expanded text
};

/// What a figure was held against.
struct FigureEvidence
{
    LiveFigure figure{};         ///< in a form that reads as the text should, where one does
    std::string indicatorName{}; ///< in full
    bool target{false};          ///< a target rather than a level
    std::string targetText{};    ///< `Local target at most 16:03`
    bool linkable{false};        ///< `figure.shown` can take the place of what is written
};

/// The proofs of commentaries: the checker's verdicts, live figures, and people's decisions, in one reading.
///
/// A figure that a person sourced elsewhere counts as verified, one to be ignored as a label; a live figure that
/// nothing else is known of is verified by its reference.
class ProofService
{
public:
    virtual ~ProofService() = default;

    /// Fails with `NotFound`, naming near misses, for an unknown outcome.
    [[nodiscard]] virtual Result<Proof> proof(const domain::CommentaryKey& key, std::string_view text) = 0;
    /// The same of the newest saved commentary; of the empty text where none was saved.
    [[nodiscard]] virtual Result<Proof> storedProof(const domain::CommentaryKey& key) = 0;

    /// What the data has on a figure; nothing where its verdict rests on the text alone.
    [[nodiscard]] virtual Result<std::optional<FigureEvidence>> evidence(const domain::CommentaryKey& key,
                                                                         const ProvenFigure& figure) = 0;

    /// Records a decision and returns it with its number. Fails with `ReasonRequired` where reason or citation is
    /// blank, with `NotFound` for an unknown outcome.
    [[nodiscard]] virtual Result<domain::ClaimDecision> decide(const domain::ClaimDecision& decision) = 0;
    /// Takes a decision back; it stays in the audit.
    [[nodiscard]] virtual Result<void> withdraw(std::int64_t decision, const std::string& by) = 0;
    /// Decisions that stand, for the notes of a report.
    [[nodiscard]] virtual Result<std::vector<domain::ClaimDecision>> decisions(const domain::CommentaryKey& key) = 0;

    /// Reads the figures anew at the next proof: after targets or the plan were changed.
    virtual void forget() = 0;
};

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/batch.h>
#include <outturn/domain/commentary.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/observation.h>
#include <outturn/services/proof_service.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// How many figures of a batch are new, and how many took the place of another.
struct BatchCounts
{
    std::int64_t added{0};
    std::int64_t revised{0};
};

/// One figure that a batch wrote, beside what was shown before it.
struct BatchChange
{
    domain::Observation figure{};
    std::optional<domain::Observation> before{}; ///< none where it is new
    std::string indicatorName{};                 ///< in full; the slug where the plan has it no more
    std::string areaName{};                      ///< empty for the area that the indicator is reported for
    domain::Unit unit{};
    int decimals{0};
    std::optional<domain::Period> published{}; ///< quarter of the first edition that published what it revised
};

/// What a batch changed.
struct BatchDetails
{
    domain::Batch batch{};
    std::vector<BatchChange> changes{}; ///< what it revised first, then what is new; the first of them
    std::int64_t more{0};               ///< figures beyond those
};

/// A figure of a commentary that rests on data which was revised after the commentary was saved.
struct TouchedFigure
{
    std::string text{};   ///< as it reads now
    std::string was{};    ///< of a live figure: as it read when the commentary was saved; empty for others
    std::string now{};    ///< of a typed figure: what the figure that proved it reads now; empty for others
    std::string source{}; ///< indicator, measure and period that it rests on
    bool holds{true};     ///< it is live, or what proved it proves it still
};

/// A commentary that somebody has to look at again.
struct TouchedCommentary
{
    domain::OutcomeSlug outcome{};
    domain::PrioritySlug priority{};
    std::string title{}; ///< of the outcome
    int version{0};
    std::string by{}; ///< who saved it last
    Timestamp at{};
    std::vector<TouchedFigure> figures{};
};

/// Batches looked at one by one: what each of them changed, and whom that concerns.
class BatchService
{
public:
    virtual ~BatchService() = default;

    /// Fails with `NotFound`.
    [[nodiscard]] virtual Result<BatchCounts> counts(std::int64_t batch) = 0;

    /// What it changed when it was loaded, withdrawn since or not. Fails with `NotFound`.
    [[nodiscard]] virtual Result<BatchDetails> details(std::int64_t batch) = 0;

    /// Saved commentaries of that edition with live or proven figures that rest on what the batch revised, by loading
    /// or by being withdrawn, after they were saved. Fails with `NotFound`.
    [[nodiscard]] virtual Result<std::vector<TouchedCommentary>> touched(std::int64_t batch,
                                                                         const domain::Period& edition) = 0;

    /// The figures of one saved commentary that any batch touched so; `proof` is that of its text.
    [[nodiscard]] virtual Result<std::vector<TouchedFigure>> touched(const domain::CommentaryVersion& version,
                                                                     const Proof& proof) = 0;
};

} // namespace outturn::services

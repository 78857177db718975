// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>
#include <outturn/domain/status.h>

#include <QString>

#include <vector>

namespace outturn::gui {

/// What the list of exceptions can be narrowed to.
enum class ExceptionFilter { All, TargetMissed, SpecialCause, OutsideExpectedRange, PeerOutlier, WorstRecord, NewOnly };

/// A filter with how many indicators it leaves: `Target missed 4`.
struct ChipTexts
{
    QString title{};
    int count{0};
    bool chosen{false};
};

/// One indicator that needs attention, ready to show.
struct ExceptionRowTexts
{
    domain::PrioritySlug prioritySlug{};
    domain::OutcomeSlug outcome{};
    domain::Status status{domain::Status::NotAssessed}; ///< of the outcome
    QString statusWords{};                              ///< `Not on track`
    QString priority{};
    QString what{};   ///< `Response time to DA incidents, Grade 1 Rural`
    QString detail{}; ///< `Misses the local target of at most 16:03 · illustrative`
    QString latest{}; ///< `16:32`
    QString period{}; ///< `12 months to Sep 21`
    QString gap{};    ///< `+29 s`; empty where there is no target
    QString since{};  ///< `new this quarter`, `since May 21`
    QString sentence{};
};

/// The page of exceptions.
struct ExceptionsTexts
{
    QString title{};
    QString line{};
    std::vector<ChipTexts> rules{};  ///< in the order of `ExceptionFilter`
    std::vector<ChipTexts> themes{}; ///< all of them first
    std::vector<ExceptionRowTexts> rows{};
    QString nothing{}; ///< what to say where there are no rows
    MatrixTexts matrix{};
};

} // namespace outturn::gui

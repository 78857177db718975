// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/exceptions_texts.h"

#include <outturn/domain/slugs.h>
#include <outturn/services/proof_service.h>

#include <QString>

#include <vector>

namespace outturn::gui {

/// What the commentary page can be narrowed to.
enum class EditionFilter { All, Problems, Unsourced, NotSaved, Revised };

/// The commentary on one outcome, ready to show.
struct EditionRowTexts
{
    domain::PrioritySlug prioritySlug{};
    domain::OutcomeSlug outcome{};
    QString title{};    ///< of the outcome
    QString priority{}; ///< its title
    QString state{};    ///< `Version 2`, `Draft over version 2`, `Nothing saved`
    QString by{};       ///< who saved it last: `Analyst, 14 October 2021 09:41`
    QString words{};    ///< `212`
    QString figures{};  ///< `12 verified · 1 contradicted`
    QString sentence{}; ///< the first problem's; empty where there is none
    QString revised{};  ///< figures whose data was revised since it was saved; empty where there is none
    services::VerdictCounts counts{};
    bool saved{false};
};

/// The commentary page.
struct EditionTexts
{
    QString title{};
    QString line{};
    std::vector<ChipTexts> filters{}; ///< in the order of `EditionFilter`
    std::vector<EditionRowTexts> rows{};
    QString nothing{}; ///< what to do where no row is left
};

/// A commentary with a figure that does not hold.
struct ProblemPlace
{
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
};

/// Figures of other priorities that do not hold.
struct ProblemsAround
{
    int before{0}; ///< in the plan's order
    int after{0};
    bool known{false}; ///< else only the page shown is counted
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/area.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/slugs.h>

#include <string>
#include <vector>

namespace outturn::domain {

/// A key outcome of a priority: what a status and a commentary are given for.
struct Outcome
{
    OutcomeSlug slug{};
    std::string title{};
    std::vector<Indicator> indicators{}; ///< headline first

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Priority
{
    PrioritySlug slug{};
    std::string title{};
    std::vector<Outcome> outcomes{};

    friend bool operator==(const Priority&, const Priority&) = default;
};

struct Theme
{
    ThemeSlug slug{};
    std::string title{};
    std::vector<Priority> priorities{};

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// A Police and Crime Plan: themes → priorities → outcomes → indicators, in the plan's own order.
struct Plan
{
    PlanSlug slug{};
    std::string title{};
    AreaSlug forceArea{};
    std::vector<Theme> themes{};

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Null where the plan has none of that name.
[[nodiscard]] const Priority* findPriority(const Plan& plan, const PrioritySlug& slug);
[[nodiscard]] const Outcome* findOutcome(const Plan& plan, const OutcomeSlug& slug);
[[nodiscard]] const Indicator* findIndicator(const Plan& plan, const IndicatorSlug& slug);
/// The priority that an outcome belongs to.
[[nodiscard]] const Priority* priorityOf(const Plan& plan, const OutcomeSlug& slug);
/// The theme that a priority belongs to.
[[nodiscard]] const Theme* themeOf(const Plan& plan, const PrioritySlug& slug);

/// All priorities in the plan's order, for "previous" and "next".
[[nodiscard]] std::vector<const Priority*> priorities(const Plan& plan);
[[nodiscard]] std::vector<const Outcome*> outcomes(const Plan& plan);
[[nodiscard]] std::vector<const Indicator*> indicators(const Plan& plan);

} // namespace outturn::domain

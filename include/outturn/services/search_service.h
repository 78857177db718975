// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/period.h>
#include <outturn/domain/plan.h>

#include <string>
#include <vector>

namespace outturn::services {

enum class SearchHitKind { Priority, Outcome, Indicator, Commentary };

/// One place that matches.
struct SearchHit
{
    SearchHitKind kind;
    domain::PrioritySlug priority;    ///< the panel to open
    domain::OutcomeSlug outcome {};   ///< the section to show; empty for a priority
    domain::IndicatorSlug indicator {};
    std::string title;                ///< what matched: a title, a name
    std::string context;              ///< where it is, or the words around the match in a commentary
};

class SearchService
{
public:
    virtual ~SearchService() = default;

    /// Priorities, outcomes, indicators and commentary of that quarter in which every word of `query` occurs (case and
    /// accents do not matter; beginnings of words count), best first: titles that begin with the query, then titles,
    /// then names, then commentary. An empty query gives all priorities in the plan's order.
    [[nodiscard]] virtual Result<std::vector<SearchHit>> search(const std::string& query, const domain::Period& quarter,
                                                                std::size_t limit = 50)
        = 0;
};

} // namespace outturn::services

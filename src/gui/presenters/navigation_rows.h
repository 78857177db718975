// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_texts.h"

#include <optional>
#include <vector>

namespace outturn::services {
struct Overview;
}

namespace outturn::gui {

/// What stands beside the pages' titles, where it is known.
struct PageCounts
{
    std::optional<int> exceptions{};
    std::optional<int> problems{}; ///< figures of commentaries that do not hold
};

/// The pages, then each theme with its priorities, in the plan's order.
[[nodiscard]] std::vector<NavigationRow> navigationRows(const services::Overview& overview, const Location& here,
                                                        const PageCounts& counts = {});

} // namespace outturn::gui

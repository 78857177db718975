// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_texts.h"

#include <optional>
#include <vector>

namespace outturn::services {
struct Overview;
}

namespace outturn::gui {

/// The pages, then each theme with its priorities, in the plan's order. `exceptions`: how many, where that is known.
[[nodiscard]] std::vector<NavigationRow> navigationRows(const services::Overview& overview, const Location& here,
                                                        std::optional<int> exceptions = {});

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/plan_folder.h>
#include <outturn/store/store.h>

#include <string>

namespace outturn::services {

/// Puts everything of a plan folder into an empty store, in one transaction: two batches of figures, the first version
/// of each commentary, the stated statuses, and an open edition of the current quarter after a published one.
[[nodiscard]] Result<void> loadPlan(store::Store& store, const importing::PlanFolder& plan, const std::string& by);

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/live_figure_service.h>

#include <vector>

namespace outturn::services {

/// The figures of one indicator that a commentary on that quarter is likely to quote: levels of the quarter, of the one
/// before and of the year before, changes, running totals.
[[nodiscard]] Result<std::vector<LiveFigure>> liveOffers(Workspace& workspace, const domain::Indicator& indicator,
                                                         const domain::Period& quarter);

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check_figure.h"
#include "workspace.h"

namespace outturn::services {

/// Reads every figure that a commentary on the outcome in that quarter may quote.
[[nodiscard]] Result<CheckFigures> checkFiguresOf(Workspace& workspace, const domain::Outcome& outcome,
                                                  const domain::Period& quarter);

} // namespace outturn::services

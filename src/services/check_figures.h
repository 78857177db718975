// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"
#include <outturn/claims/known_figures.h>

namespace outturn::services {

using claims::KnownFigure;
using claims::KnownFigures;
using claims::KnownSubject;

/// Reads every figure that a commentary on the outcome in that quarter may quote.
[[nodiscard]] Result<KnownFigures> checkFiguresOf(Workspace& workspace, const domain::Outcome& outcome,
                                                  const domain::Period& quarter);

} // namespace outturn::services

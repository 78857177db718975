// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/charting/peer_chart.h>

namespace outturn::services {

/// The newest figures up to the quarter's end that the force's most similar group has of an indicator: those of the
/// members at that period's end, this force's own among them.
[[nodiscard]] Result<charting::PeerChartInput> peerFigures(Workspace& workspace, const domain::Indicator& indicator,
                                                           const domain::Period& quarter);

} // namespace outturn::services

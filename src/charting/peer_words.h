// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer_levels.h"

#include <outturn/analysis/funnel.h>

namespace outturn::charting {

/// What both drawings of a comparison share: title, unit, marks in their order, mean, notes; or why there is none.
[[nodiscard]] ChartSpec peerSpec(const PeerChartInput& input, const PeerLevels& levels);

/// `7th of 8`, `4th of 8, level with Peer force B`.
[[nodiscard]] std::string placeWords(const PeerLevels& levels, const PeerLevel& level);

/// `1st is the lowest`.
[[nodiscard]] std::string firstWords(const PeerLevels& levels);

/// `17.1% above`, `0.4 points below`, `level with`.
[[nodiscard]] std::string differenceWords(const PeerLevels& levels, double value);

/// `above the 95% limits`; empty within.
[[nodiscard]] std::string positionWords(analysis::FunnelPosition position);

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/peer_rank.h>
#include <outturn/analysis/two_sample.h>
#include <outturn/charting/peer_chart.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::charting {

/// One member's figure in the form that forces of different size can be compared in.
struct PeerLevel
{
    std::string name{};
    bool own{false};
    domain::SeriesPoint point{};
    double value{}; ///< per 1,000 population, or the figure itself
    std::optional<analysis::CountAndBase> counts{};
    analysis::PeerRank rank{};
};

/// The comparable figures of a group.
struct PeerLevels
{
    domain::Unit unit{};
    int decimals{};
    analysis::RankFrom first{analysis::RankFrom::Lowest}; ///< what comes first
    std::vector<PeerLevel> levels{};                      ///< by place, then by name
    double mean{};
    bool weighted{false};               ///< by what stands behind the figures
    std::vector<std::string> leftOut{}; ///< `Peer force C (suppressed)`
    std::string refusal{};              ///< why there is nothing to compare; empty where there is
};

[[nodiscard]] PeerLevels peerLevels(const PeerChartInput& input);

/// This force's; null where it has none.
[[nodiscard]] const PeerLevel* ownLevel(const PeerLevels& levels);

/// A value of the comparison without its unit's words: `3.01`, `8.4%`, `16:32`.
[[nodiscard]] std::string printedLevelOf(const PeerLevels& levels, double value);

} // namespace outturn::charting

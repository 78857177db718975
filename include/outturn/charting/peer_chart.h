// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::charting {

/// The figure of one member of a peer group.
struct PeerFigure
{
    std::string name{};
    bool own{false};                            ///< the force that the plan is for
    std::optional<domain::SeriesPoint> point{}; ///< of the period compared; a count's denominator is the population
};

/// What a comparison with peers is made from.
struct PeerChartInput
{
    domain::Indicator indicator;
    std::string group{};                       ///< `Most similar group`; empty where no group is known
    domain::Period period{};                   ///< the newest that the peers have figures for
    std::vector<PeerFigure> members{};         ///< of the group at the period's end, this force among them
    std::vector<std::string> alternatives{};   ///< other indicators of the outcome that have figures of the group
    std::optional<domain::Period> ownNewest{}; ///< the force's own newest period of that length, where it is later
};

/// The group's figures as bars, first place at the top, with the group's mean and this force's place.
///
/// Counts are compared per 1,000 population, shares as they are; the mean is all counts over all bases, this force's
/// included, and where no counts are known the plain mean, and says so. First is the highest where higher is better,
/// else the lowest; equal figures share a place. `emptyReason` tells why there is nothing to compare, and what to do.
/// Source: docs/statistics.md#peers.
[[nodiscard]] ChartSpec peerBars(const PeerChartInput& input);

/// The same figures against the population or cases behind them, between the limits of chance (95 % and 99.8 %).
/// Needs counts. Source: docs/statistics.md#funnels.
[[nodiscard]] ChartSpec peerFunnel(const PeerChartInput& input);

} // namespace outturn::charting

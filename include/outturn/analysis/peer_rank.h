// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/moving_window.h>

#include <optional>
#include <vector>

namespace outturn::analysis {

enum class RankFrom { Highest, Lowest };

/// The place of one figure among those that are not missing; 1 is first.
struct PeerRank
{
    int first{};      ///< the place shared by all that tie: `4=` of `4/8`
    int last{};       ///< the last place that they take up
    double average{}; ///< of these places

    [[nodiscard]] bool tied() const { return last > first; }

    friend bool operator==(const PeerRank&, const PeerRank&) = default;
};

/// The rank of each figure, nothing of a missing one.
[[nodiscard]] std::vector<std::optional<PeerRank>> ranksOf(Figures figures, RankFrom from);

/// How quantiles fall between two figures.
enum class QuantileRule {
    Type6, ///< (n + 1) p, as most statistical packages of the sector do
    Type7  ///< (n − 1) p + 1, as spreadsheets do
};

/// Quantile of the figures that are not missing; nothing without one. Precondition: 0 ≤ `p` ≤ 1.
/// Source: Hyndman and Fan, The American Statistician 50 (1996).
[[nodiscard]] std::optional<double> quantile(Figures figures, double p, QuantileRule rule = QuantileRule::Type7);

/// How a group of peers lies; nothing is defined without a figure, no deviation below two.
struct PeerSummary
{
    int ranked{}; ///< figures that are not missing
    std::optional<double> mean{};
    std::optional<double> median{};
    std::optional<double> standardDeviation{};

    friend bool operator==(const PeerSummary&, const PeerSummary&) = default;
};

[[nodiscard]] PeerSummary peerSummary(Figures figures);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/peer_rank.h>

#include <outturn/analysis/control_limits.h>

#include <algorithm>
#include <cmath>

namespace outturn::analysis {
namespace {

std::vector<double> sortedKnown(Figures figures)
{
    std::vector<double> values;
    for (const auto& figure : figures) {
        if (figure)
            values.push_back(*figure);
    }
    std::ranges::sort(values);
    return values;
}

PeerRank rankIn(const std::vector<double>& sorted, double value, RankFrom from)
{
    const auto [low, high] = std::ranges::equal_range(sorted, value);
    const auto below = static_cast<int>(low - sorted.begin());
    const auto above = static_cast<int>(sorted.end() - high);
    const auto equal = static_cast<int>(high - low);
    const int first = (from == RankFrom::Highest ? above : below) + 1;
    return {.first = first, .last = first + equal - 1, .average = first + (equal - 1) / 2.0};
}

std::optional<double> deviationOf(const std::vector<double>& values, double mean)
{
    if (values.size() < 2)
        return std::nullopt;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace

std::vector<std::optional<PeerRank>> ranksOf(Figures figures, RankFrom from)
{
    const auto sorted = sortedKnown(figures);
    std::vector<std::optional<PeerRank>> ranks;
    for (const auto& figure : figures)
        ranks.push_back(figure ? std::optional(rankIn(sorted, *figure, from)) : std::nullopt);
    return ranks;
}

std::optional<double> quantile(Figures figures, double p, QuantileRule rule)
{
    const auto sorted = sortedKnown(figures);
    if (sorted.empty())
        return std::nullopt;
    const auto count = static_cast<double>(sorted.size());
    const double place = rule == QuantileRule::Type6 ? (count + 1) * p : (count - 1) * p + 1;
    const double within = std::clamp(place, 1.0, count);
    const auto below = static_cast<std::size_t>(within) - 1;
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (within - std::floor(within)) * (sorted[above] - sorted[below]);
}

PeerSummary peerSummary(Figures figures)
{
    const auto sorted = sortedKnown(figures);
    PeerSummary summary;
    summary.ranked = static_cast<int>(sorted.size());
    summary.mean = meanOf(figures);
    summary.median = quantile(figures, 0.5);
    if (summary.mean)
        summary.standardDeviation = deviationOf(sorted, *summary.mean);
    return summary;
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/two_sample.h>

#include "gamma_function.h"

#include <outturn/analysis/distributions.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace outturn::analysis {
namespace {

// Outcomes as likely as the one seen count as such although their probability differs in the last bits.
constexpr double kAsLikely = 1 + 1e-7;

double binomialProbability(double successes, double trials, double chance)
{
    const double ways = logGamma(trials + 1) - logGamma(successes + 1) - logGamma(trials - successes + 1);
    return std::exp(ways + successes * std::log(chance) + (trials - successes) * std::log1p(-chance));
}

/// Sum of the probabilities of all outcomes no likelier than the one seen.
double binomialTest(double successes, double trials, double chance)
{
    const double seen = binomialProbability(successes, trials, chance) * kAsLikely;
    double sum = 0;
    for (double outcome = 0; outcome <= trials; ++outcome) {
        const double probability = binomialProbability(outcome, trials, chance);
        if (probability <= seen)
            sum += probability;
    }
    return std::min(1.0, sum);
}

/// Clopper and Pearson's exact interval of a share.
Interval exactShare(double successes, double trials, double confidence)
{
    const double tail = (1 - confidence) / 2;
    return {successes > 0 ? betaQuantile(tail, successes, trials - successes + 1) : 0,
            successes < trials ? betaQuantile(1 - tail, successes + 1, trials - successes) : 1};
}

} // namespace

std::optional<ProportionComparison> compareProportions(CountAndBase first, CountAndBase second, double confidence)
{
    const double total = first.base + second.base;
    const double pooled = (first.count + second.count) / total;
    if (first.base <= 0 || second.base <= 0 || pooled <= 0 || pooled >= 1)
        return std::nullopt;
    const double p1 = first.count / first.base;
    const double p2 = second.count / second.base;
    const double error = std::sqrt(p1 * (1 - p1) / first.base + p2 * (1 - p2) / second.base);
    const double reach = normalQuantile(1 - (1 - confidence) / 2) * error;
    ProportionComparison result;
    result.difference = p1 - p2;
    result.interval = {std::max(-1.0, result.difference - reach), std::min(1.0, result.difference + reach)};
    result.chiSquare =
        result.difference * result.difference / (pooled * (1 - pooled)) / (1 / first.base + 1 / second.base);
    result.probability = std::erfc(std::sqrt(result.chiSquare / 2));
    return result;
}

std::optional<RateComparison> compareRates(CountAndBase first, CountAndBase second, double confidence)
{
    const double events = first.count + second.count;
    if (events <= 0 || first.base <= 0 || second.base <= 0)
        return std::nullopt;
    const double odds = second.base / first.base;
    const auto ratioOf = [odds](double share) { return share / (1 - share) * odds; };
    const auto share = exactShare(first.count, events, confidence);
    RateComparison result;
    result.ratio = second.count > 0 ? first.count / second.count * odds : std::numeric_limits<double>::infinity();
    result.interval.lower = ratioOf(*share.lower);
    if (second.count > 0)
        result.interval.upper = ratioOf(*share.upper);
    result.probability = binomialTest(first.count, events, first.base / (first.base + second.base));
    return result;
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/funnel.h>

#include <outturn/analysis/distributions.h>
#include <outturn/analysis/peer_rank.h>

#include <algorithm>
#include <cmath>

namespace outturn::analysis {
namespace {

constexpr double kWide = 0.998;
constexpr double kUpper95 = 0.975;
constexpr double kUpper998 = 0.999;
constexpr double kWinsorised = 0.1;

struct Band
{
    double lower;
    double upper;
};

/// The proportions whose Wilson interval at `tail` ends at `proportion`.
Band invertedWilson(double proportion, double base, double tail)
{
    const double z2 = std::pow(normalQuantile(tail), 2);
    const double whole = 1 / z2 + 1 / base;
    const double centre = proportion * (base / z2 + 1);
    const double rest = proportion * (base * (proportion * (base / z2 + 2) - 1) + z2 * (proportion - 1));
    const double reach = std::sqrt(centre * centre - whole * rest);
    return {std::max(0.0, (centre - reach) / whole / base), std::min(1.0, (centre + reach) / whole / base)};
}

FunnelPosition positionOf(double value, double centre, const Interval& usual, const Interval& wide)
{
    if (value < centre) {
        if (*wide.upper < centre)
            return FunnelPosition::VeryLow;
        return *usual.upper < centre ? FunnelPosition::Low : FunnelPosition::Within;
    }
    if (wide.lower && *wide.lower > centre)
        return FunnelPosition::VeryHigh;
    return usual.lower && *usual.lower > centre ? FunnelPosition::High : FunnelPosition::Within;
}

double arcsine(double proportion)
{
    return std::asin(std::sqrt(proportion));
}

/// 0 and 1 where the angle leaves the quarter circle.
double backFromArcsine(double angle)
{
    constexpr double kQuarter = 1.5707963267948966;
    return std::pow(std::sin(std::clamp(angle, 0.0, kQuarter)), 2);
}

/// z-scores on the arcsine scale with the ends drawn in.
OptionalFigures winsorisedScores(std::span<const CountAndBase> units, double centre)
{
    OptionalFigures scores;
    for (const auto& [count, base] : units)
        scores.emplace_back((arcsine(count / base) - centre) * 2 * std::sqrt(base));
    const double low = *quantile(scores, kWinsorised);
    const double high = *quantile(scores, 1 - kWinsorised);
    for (auto& score : scores)
        score = std::clamp(*score, low, high);
    return scores;
}

} // namespace

FunnelLimits proportionFunnel(double proportion, double base)
{
    const auto usual = invertedWilson(proportion, base, kUpper95);
    const auto wide = invertedWilson(proportion, base, kUpper998);
    return {.lower95 = usual.lower, .upper95 = usual.upper, .lower998 = wide.lower, .upper998 = wide.upper};
}

FunnelLimits rateFunnel(double rate, double events)
{
    const auto usual = exactCountInterval(events);
    const auto wide = exactCountInterval(events, kWide);
    return {.lower95 = events * rate / *usual.upper,
            .upper95 = events * rate / *usual.lower,
            .lower998 = events * rate / *wide.upper,
            .upper998 = events * rate / *wide.lower};
}

FunnelPosition proportionPosition(CountAndBase unit, double groupProportion)
{
    return positionOf(unit.count / unit.base, groupProportion, wilsonInterval(unit.count, unit.base),
                      wilsonInterval(unit.count, unit.base, kWide));
}

FunnelPosition ratePosition(CountAndBase unit, double groupRate)
{
    // Held against the number of events that the group's rate would give.
    return positionOf(unit.count, groupRate * unit.base, rateCountInterval(unit.count),
                      rateCountInterval(unit.count, kWide));
}

Overdispersion overdispersionOf(std::span<const CountAndBase> units)
{
    double counts = 0;
    double bases = 0;
    double weights = 0;
    double squares = 0;
    for (const auto& [count, base] : units) {
        counts += count;
        bases += base;
        weights += 4 * base;
        squares += 16 * base * base;
    }
    const auto number = static_cast<double>(units.size());
    Overdispersion result;
    for (const auto& score : winsorisedScores(units, arcsine(counts / bases)))
        result.phi += *score * *score / number;
    result.tau2 = std::max(0.0, (number * result.phi - (number - 1)) / (weights - squares / weights));
    return result;
}

FunnelLimits arcsineFunnel(double proportion, double base, double tau2)
{
    const double centre = arcsine(proportion);
    const double error = std::sqrt(1 / (4 * base) + tau2);
    const double usual = normalQuantile(kUpper95) * error;
    const double wide = normalQuantile(kUpper998) * error;
    return {.lower95 = backFromArcsine(centre - usual),
            .upper95 = backFromArcsine(centre + usual),
            .lower998 = backFromArcsine(centre - wide),
            .upper998 = backFromArcsine(centre + wide)};
}

} // namespace outturn::analysis

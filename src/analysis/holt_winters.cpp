// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/holt_winters.h>

#include "nelder_mead.h"

#include <outturn/analysis/control_limits.h>
#include <outturn/analysis/trend.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace outturn::analysis {
namespace {

/// Level, trend and the seasons of one year to start from.
struct Start
{
    double level;
    double trend;
    std::vector<double> season;
};

/// Classical decomposition of the first two years.
Start decomposed(std::span<const double> values, std::size_t period, Seasonality seasonality)
{
    const OptionalFigures twoYears(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(2 * period));
    const auto centred = centredMean(twoYears, period);
    OptionalFigures trend;
    std::vector<double> season(period, 0);
    for (std::size_t i = 0; i < centred.size(); ++i) {
        if (!centred[i])
            continue;
        trend.push_back(centred[i]);
        season[i % period] = seasonality == Seasonality::Additive ? values[i] - *centred[i] : values[i] / *centred[i];
    }
    const double mean = *meanOf(OptionalFigures(season.begin(), season.end()));
    for (double& one : season)
        one = seasonality == Seasonality::Additive ? one - mean : one / mean;
    // Two seasons a year leave two points of trend, through which any line of best fit goes.
    if (const auto line = leastSquaresLine(trend))
        return {line->intercept, line->slope, season};
    const double slope = trend.size() > 1 ? *trend[1] - *trend[0] : 0;
    return {*trend.front() - slope, slope, season};
}

/// The recursion itself, told of each step by `visit(fitted, error)`.
template <typename Visit>
void recur(std::span<const double> values, Seasonality seasonality, HoltWintersWeights weights, Start& state,
           Visit visit)
{
    const std::size_t period = state.season.size();
    const bool additive = seasonality == Seasonality::Additive;
    for (std::size_t i = period; i < values.size(); ++i) {
        double& season = state.season[i % period];
        const double before = state.level + state.trend;
        const double fitted = additive ? before + season : before * season;
        visit(fitted, values[i] - fitted);
        const double deseasoned = additive ? values[i] - season : values[i] / season;
        const double level = weights.level * deseasoned + (1 - weights.level) * before;
        state.trend = weights.trend * (level - state.level) + (1 - weights.trend) * state.trend;
        const double newSeason = additive ? values[i] - level : values[i] / level;
        season = weights.season * newSeason + (1 - weights.season) * season;
        state.level = level;
    }
}

Result<void> checked(std::span<const double> values, std::size_t period, Seasonality seasonality)
{
    if (values.size() < 2 * period)
        return failure(ErrorCode::TooFewPoints,
                       "Holt-Winters needs two whole years, " + std::to_string(2 * period) + " values, and there are "
                           + std::to_string(values.size()) + "; wait for more.");
    if (seasonality == Seasonality::Multiplicative
        && std::ranges::any_of(values, [](double value) { return value <= 0; }))
        return failure(ErrorCode::BadInput,
                       "Multiplicative seasons need values above zero; use additive seasons instead.");
    return {};
}

double squaredErrors(std::span<const double> values, Seasonality seasonality, HoltWintersWeights weights, Start state)
{
    double sum = 0;
    recur(values, seasonality, weights, state, [&sum](double, double error) { sum += error * error; });
    return std::isfinite(sum) ? sum : std::numeric_limits<double>::max();
}

HoltWinters smoothedFrom(std::span<const double> values, Seasonality seasonality, HoltWintersWeights weights,
                         Start state)
{
    HoltWinters model;
    model.seasonality = seasonality;
    model.period = state.season.size();
    model.weights = weights;
    recur(values, seasonality, weights, state, [&model](double fitted, double error) {
        model.fitted.push_back(fitted);
        model.errors.push_back(error);
        model.squaredErrors += error * error;
    });
    model.level = state.level;
    model.trend = state.trend;
    model.season = state.season;
    std::ranges::rotate(model.season, model.season.begin() + static_cast<std::ptrdiff_t>(values.size() % model.period));
    return model;
}

double errorVariance(const std::vector<double>& errors)
{
    const double mean = *meanOf(OptionalFigures(errors.begin(), errors.end()));
    double squares = 0;
    for (const double error : errors)
        squares += (error - mean) * (error - mean);
    return squares / static_cast<double>(errors.size() - 1);
}

/// What an error does to the value `step` steps later.
double weightAfter(const HoltWinters& model, std::size_t step)
{
    if (step == 0)
        return 1;
    const auto& [level, trend, season] = model.weights;
    const double ofSeason = step % model.period == 0 ? season * (1 - level) : 0;
    return level * (1 + static_cast<double>(step) * trend) + ofSeason;
}

} // namespace

Result<HoltWinters> smoothed(std::span<const double> values, std::size_t period, Seasonality seasonality,
                             HoltWintersWeights weights)
{
    if (const auto ok = checked(values, period, seasonality); !ok)
        return tl::unexpected(ok.error());
    return smoothedFrom(values, seasonality, weights, decomposed(values, period, seasonality));
}

Result<HoltWinters> fitHoltWinters(std::span<const double> values, std::size_t period, Seasonality seasonality)
{
    if (const auto ok = checked(values, period, seasonality); !ok)
        return tl::unexpected(ok.error());
    const auto start = decomposed(values, period, seasonality);
    const auto objective = [&](const Parameters& at) {
        return squaredErrors(values, seasonality, {at[0], at[1], at[2]}, start);
    };
    SearchResult best{{}, std::numeric_limits<double>::infinity()};
    // The squared errors have several valleys: a lively and a calm level, with seasons that stay or move.
    for (const double level : {0.1, 0.5, 0.9}) {
        for (const double season : {0.1, 0.7}) {
            auto found = minimised({{level, 0.05, season}, {0, 0, 0}, {1, 1, 1}}, objective);
            if (found.value < best.value)
                best = std::move(found);
        }
    }
    return smoothedFrom(values, seasonality, {best.at[0], best.at[1], best.at[2]}, start);
}

std::vector<Prediction> forecast(const HoltWinters& model, std::size_t horizon)
{
    const double variance = errorVariance(model.errors);
    const bool additive = model.seasonality == Seasonality::Additive;
    std::vector<Prediction> result;
    for (std::size_t h = 1; h <= horizon; ++h) {
        const auto seasonAt = [&model](std::size_t step) { return model.season[(step - 1) % model.period]; };
        double spread = 0;
        for (std::size_t j = 0; j < h; ++j) {
            const double scale = additive ? 1 : seasonAt(h) / seasonAt(h - j);
            spread += std::pow(weightAfter(model, j) * scale, 2);
        }
        const double line = model.level + static_cast<double>(h) * model.trend;
        result.push_back({additive ? line + seasonAt(h) : line * seasonAt(h), std::sqrt(variance * spread)});
    }
    return result;
}

} // namespace outturn::analysis

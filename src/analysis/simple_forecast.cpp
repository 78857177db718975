// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/simple_forecast.h>

#include "least_squares.h"

#include <cmath>
#include <numeric>
#include <string>

namespace outturn::analysis {
namespace {

tl::unexpected<Error> tooFew(std::size_t count, std::size_t needed)
{
    return failure(ErrorCode::TooFewPoints,
                   "A forecast of this kind needs " + std::to_string(needed) + " values and there are "
                       + std::to_string(count) + "; wait for more or ask for a simpler one.");
}

double meanSquaredChange(std::span<const double> values, std::size_t lag, double drift, double freedom)
{
    double squares = 0;
    for (std::size_t i = lag; i < values.size(); ++i)
        squares += std::pow(values[i] - values[i - lag] - drift, 2);
    return squares / freedom;
}

/// 1, the step, and a mark for each season but the first.
std::vector<double> regressors(std::size_t index, std::size_t period)
{
    std::vector<double> row(period + 1, 0);
    row[0] = 1;
    row[1] = static_cast<double>(index + 1);
    if (const std::size_t season = index % period; season > 0)
        row[season + 1] = 1;
    return row;
}

} // namespace

Result<std::vector<Prediction>> naiveForecast(std::span<const double> values, std::size_t horizon)
{
    return seasonalNaiveForecast(values, 1, horizon);
}

Result<std::vector<Prediction>> driftForecast(std::span<const double> values, std::size_t horizon)
{
    if (values.size() < 3)
        return tooFew(values.size(), 3);
    const auto changes = static_cast<double>(values.size() - 1);
    const double drift = (values.back() - values.front()) / changes;
    const double variance = meanSquaredChange(values, 1, drift, changes - 1);
    std::vector<Prediction> result;
    for (std::size_t step = 1; step <= horizon; ++step) {
        const auto h = static_cast<double>(step);
        result.push_back({values.back() + h * drift, std::sqrt(variance * h * (1 + h / changes))});
    }
    return result;
}

Result<std::vector<Prediction>> seasonalNaiveForecast(std::span<const double> values, std::size_t period,
                                                      std::size_t horizon)
{
    if (values.size() < period + 1)
        return tooFew(values.size(), period + 1);
    const double variance = meanSquaredChange(values, period, 0, static_cast<double>(values.size() - period));
    std::vector<Prediction> result;
    for (std::size_t step = 0; step < horizon; ++step) {
        const auto years = static_cast<double>(step / period + 1);
        result.push_back({values[values.size() - period + step % period], std::sqrt(variance * years)});
    }
    return result;
}

Result<std::vector<Prediction>> meanForecast(std::span<const double> values, std::size_t horizon)
{
    if (values.size() < 2)
        return tooFew(values.size(), 2);
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (count - 1) * (1 + 1 / count));
    return std::vector<Prediction>(horizon, Prediction{mean, deviation, count - 1});
}

Result<std::vector<Prediction>> regressionForecast(std::span<const double> values, std::size_t period,
                                                   std::size_t horizon)
{
    if (values.size() < period + 2)
        return tooFew(values.size(), period + 2);
    Matrix design(values.size(), period + 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto row = regressors(i, period);
        for (std::size_t j = 0; j < row.size(); ++j)
            design.at(i, j) = row[j];
    }
    const LeastSquares problem(std::move(design), {values.begin(), values.end()});
    const auto coefficients = problem.solution();
    const auto freedom = static_cast<double>(values.size() - period - 1);
    const double variance = problem.squaredErrors() / freedom;
    std::vector<Prediction> result;
    for (std::size_t step = 0; step < horizon; ++step) {
        const auto row = regressors(values.size() + step, period);
        const double mean = std::inner_product(row.begin(), row.end(), coefficients.begin(), 0.0);
        result.push_back({mean, std::sqrt(variance * (1 + problem.leverage(row))), freedom});
    }
    return result;
}

} // namespace outturn::analysis

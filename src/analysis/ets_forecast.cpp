// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/exponential_smoothing.h>

#include "ets_recursion.h"
#include "least_squares.h"

#include <cmath>

namespace outturn::analysis {
namespace {

double dampingOf(const EtsModel& model)
{
    return model.form.trend == EtsTrend::Damped ? model.weights.phi : 1;
}

std::vector<double> meansOf(const EtsModel& model, std::size_t horizon)
{
    std::vector<double> means;
    double line = model.last.level;
    double slope = model.form.trend == EtsTrend::None ? 0 : model.last.trend;
    for (std::size_t h = 0; h < horizon; ++h) {
        slope *= dampingOf(model);
        line += slope;
        const std::size_t season = model.form.period - 1 - h % model.form.period;
        means.push_back(model.form.season == EtsSeason::None ? line : line + model.last.season[season]);
    }
    return means;
}

/// What an error does to the value `step` ≥ 1 steps later.
double weightAfter(const EtsModel& model, std::size_t step)
{
    double weight = model.weights.alpha;
    double power = 1;
    for (std::size_t i = 0; model.form.trend != EtsTrend::None && i < step; ++i) {
        power *= dampingOf(model);
        weight += model.weights.beta * power;
    }
    const bool sameSeason = model.form.season != EtsSeason::None && step % model.form.period == 0;
    return weight + (sameSeason ? model.weights.gamma : 0);
}

std::vector<Prediction> withAdditiveErrors(const EtsModel& model, const std::vector<double>& means)
{
    std::vector<Prediction> result;
    double spread = 1;
    for (std::size_t h = 1; h <= means.size(); ++h) {
        result.push_back({means[h - 1], std::sqrt(model.variance * spread)});
        spread += std::pow(weightAfter(model, h), 2);
    }
    return result;
}

std::vector<Prediction> withMultiplicativeErrors(const EtsModel& model, const std::vector<double>& means)
{
    std::vector<Prediction> result;
    std::vector<double> squares; // expected square of each fitted value
    for (std::size_t h = 0; h < means.size(); ++h) {
        double square = means[h] * means[h];
        for (std::size_t j = 1; j <= h; ++j)
            square += model.variance * std::pow(weightAfter(model, j), 2) * squares[h - j];
        squares.push_back(square);
        result.push_back({means[h], std::sqrt((1 + model.variance) * square - means[h] * means[h])});
    }
    return result;
}

Matrix operator*(const Matrix& a, const Matrix& b)
{
    Matrix result(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i) {
        for (std::size_t k = 0; k < a.columns; ++k) {
            const double factor = a.at(i, k);
            for (std::size_t j = 0; factor != 0 && j < b.columns; ++j)
                result.at(i, j) += factor * b.at(k, j);
        }
    }
    return result;
}

Matrix operator+(Matrix a, const Matrix& b)
{
    for (std::size_t i = 0; i < a.cells.size(); ++i)
        a.cells[i] += b.cells[i];
    return a;
}

Matrix operator*(double factor, Matrix a)
{
    for (double& cell : a.cells)
        cell *= factor;
    return a;
}

Matrix transposed(const Matrix& a)
{
    Matrix result(a.columns, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i) {
        for (std::size_t j = 0; j < a.columns; ++j)
            result.at(j, i) = a.at(i, j);
    }
    return result;
}

Matrix kronecker(const Matrix& a, const Matrix& b)
{
    Matrix result(a.rows * b.rows, a.columns * b.columns);
    for (std::size_t i = 0; i < result.rows; ++i) {
        for (std::size_t j = 0; j < result.columns; ++j)
            result.at(i, j) = a.at(i / b.rows, j / b.columns) * b.at(i % b.rows, j % b.columns);
    }
    return result;
}

Matrix sandwiched(const Matrix& a, const Matrix& between, const Matrix& b)
{
    return a * between * transposed(b);
}

/// The parts of a model with multiplicative seasons: a line (H1, F1, G1) times a season (H2, F2, G2).
struct Factors
{
    explicit Factors(const EtsModel& model)
        : lineView(1, model.form.trend == EtsTrend::None ? 1 : 2)
        , lineStep(lineView.columns, lineView.columns)
        , lineGain(lineView.columns, lineView.columns)
        , seasonView(1, model.form.period)
        , seasonStep(model.form.period, model.form.period)
        , seasonGain(model.form.period, model.form.period)
    {
        fillLine(model);
        seasonView.at(0, model.form.period - 1) = 1;
        seasonStep.at(0, model.form.period - 1) = 1;
        for (std::size_t i = 1; i < model.form.period; ++i)
            seasonStep.at(i, i - 1) = 1;
        seasonGain.at(0, model.form.period - 1) = model.weights.gamma;
    }

    void fillLine(const EtsModel& model)
    {
        lineView.at(0, 0) = 1;
        lineStep.at(0, 0) = 1;
        lineGain.at(0, 0) = model.weights.alpha;
        if (model.form.trend == EtsTrend::None)
            return;
        lineView.at(0, 1) = dampingOf(model);
        lineStep.at(0, 1) = dampingOf(model);
        lineStep.at(1, 1) = dampingOf(model);
        lineGain.at(0, 1) = model.weights.alpha;
        lineGain.at(1, 0) = model.weights.beta;
        lineGain.at(1, 1) = model.weights.beta;
    }

    Matrix lineView, lineStep, lineGain, seasonView, seasonStep, seasonGain;
};

/// Column by column, as Kronecker's product wants it.
Matrix stacked(const Matrix& a)
{
    Matrix result(a.cells.size(), 1);
    for (std::size_t j = 0; j < a.columns; ++j) {
        for (std::size_t i = 0; i < a.rows; ++i)
            result.at(j * a.rows + i, 0) = a.at(i, j);
    }
    return result;
}

Matrix productOfStates(const EtsModel& model, std::size_t lineSize)
{
    Matrix line(lineSize, 1);
    line.at(0, 0) = model.last.level;
    if (lineSize > 1)
        line.at(1, 0) = model.last.trend;
    Matrix season(1, model.form.period);
    season.cells = model.last.season;
    return line * season;
}

std::vector<Prediction> withMultiplicativeSeasons(const EtsModel& model, std::size_t horizon)
{
    const Factors f(model);
    const double variance = model.variance;
    const auto view = kronecker(f.seasonView, f.lineView);
    const auto step = kronecker(f.seasonStep, f.lineStep);
    const auto gain = kronecker(f.seasonGain, f.lineGain);
    const auto mixed = kronecker(f.seasonGain, f.lineStep) + kronecker(f.seasonStep, f.lineGain);
    auto mean = productOfStates(model, f.lineView.columns);
    Matrix spread(mean.cells.size(), mean.cells.size());
    std::vector<Prediction> result;
    for (std::size_t h = 0; h < horizon; ++h) {
        const double expected = (f.lineView * mean * transposed(f.seasonView)).at(0, 0);
        const double squares = (1 + variance) * sandwiched(view, spread, view).at(0, 0);
        result.push_back({expected, std::sqrt(squares + variance * expected * expected)});
        const auto states = stacked(mean);
        const auto outer = states * transposed(states);
        spread = sandwiched(step, spread, step)
            + variance
                * (sandwiched(step, spread, gain) + sandwiched(gain, spread, step)
                   + sandwiched(mixed, spread + outer, mixed)
                   + variance * sandwiched(gain, 3 * spread + 2 * outer, gain));
        mean = f.lineStep * mean * transposed(f.seasonStep) + variance * (f.lineGain * mean * transposed(f.seasonGain));
    }
    return result;
}

} // namespace

std::vector<Prediction> forecast(const EtsModel& model, std::size_t horizon)
{
    if (model.form.season == EtsSeason::Multiplicative)
        return withMultiplicativeSeasons(model, horizon);
    const auto means = meansOf(model, horizon);
    return model.form.error == EtsError::Additive ? withAdditiveErrors(model, means)
                                                  : withMultiplicativeErrors(model, means);
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/exponential_smoothing.h>

#include "ets_recursion.h"
#include "least_squares.h"
#include "nelder_mead.h"

#include <limits>

namespace outturn::analysis {
namespace {

// The usual region: 0 < beta < alpha, 0 < gamma < 1 - alpha; damping neither absent nor strong.
constexpr double kLeast = 1e-4;
constexpr double kMost = 0.9999;
constexpr double kLeastDamping = 0.8;
constexpr double kMostDamping = 0.98;

/// One unknown of the initial state at a time, the others zero.
EtsState unitState(const EtsForm& form, std::size_t unknown)
{
    EtsState state;
    const std::size_t seasons = form.season == EtsSeason::None ? 0 : form.period;
    const std::size_t lines = form.trend == EtsTrend::None ? 1 : 2;
    state.season.assign(seasons, 0);
    if (unknown == 0)
        state.level = 1;
    else if (unknown < lines)
        state.trend = 1;
    else {
        // Seasons add up to zero: the last one takes what another is given.
        state.season[unknown - lines] = 1;
        state.season.back() = -1;
    }
    return state;
}

std::size_t unknownsOf(const EtsForm& form)
{
    return (form.trend == EtsTrend::None ? 1 : 2) + (form.season == EtsSeason::None ? 0 : form.period - 1);
}

/// Searched from 0 to 1 each, so that every point of the box is in the region.
EtsWeights weightsAt(const EtsForm& form, const Parameters& at)
{
    EtsWeights weights;
    std::size_t next = 0;
    weights.alpha = kLeast + at[next++] * (kMost - kLeast);
    if (form.trend != EtsTrend::None)
        weights.beta = kLeast + at[next++] * (weights.alpha - kLeast);
    if (form.season != EtsSeason::None)
        weights.gamma = kLeast + at[next++] * (1 - weights.alpha - kLeast);
    if (form.trend == EtsTrend::Damped)
        weights.phi = kLeastDamping + at[next] * (kMostDamping - kLeastDamping);
    return weights;
}

/// The model is linear in its initial state: the errors are those of a zero start less what each unknown adds.
LeastSquares initialProblem(std::span<const double> values, const EtsForm& form, const EtsWeights& weights)
{
    const std::size_t unknowns = unknownsOf(form);
    Matrix design(values.size(), unknowns);
    for (std::size_t unknown = 0; unknown < unknowns; ++unknown) {
        EtsRecursion response(form, weights, unitState(form, unknown));
        for (std::size_t i = 0; i < values.size(); ++i) {
            design.at(i, unknown) = response.next();
            response.update(0);
        }
    }
    EtsState zero;
    zero.season.assign(form.season == EtsSeason::None ? 0 : form.period, 0);
    EtsRecursion rest(form, weights, std::move(zero));
    std::vector<double> errors;
    errors.reserve(values.size());
    for (const double value : values) {
        errors.push_back(value - rest.next());
        rest.update(value);
    }
    return LeastSquares(std::move(design), std::move(errors));
}

EtsState stateOf(const EtsForm& form, const std::vector<double>& solution)
{
    EtsState state;
    state.season.assign(form.season == EtsSeason::None ? 0 : form.period, 0);
    std::size_t next = 0;
    state.level = solution[next++];
    if (form.trend != EtsTrend::None)
        state.trend = solution[next++];
    for (std::size_t i = 0; next < solution.size(); ++i, ++next) {
        state.season[i] = solution[next];
        state.season.back() -= solution[next];
    }
    return state;
}

Parameters startOf(const EtsForm& form, double alpha, double beta)
{
    Parameters start{alpha};
    if (form.trend != EtsTrend::None)
        start.push_back(beta);
    if (form.season != EtsSeason::None)
        start.push_back(0.1);
    if (form.trend == EtsTrend::Damped)
        start.push_back(0.9);
    return start;
}

/// A calm and a lively level; without seasons to hold it, the slope may be lively as well.
std::vector<Parameters> startsOf(const EtsForm& form)
{
    std::vector<Parameters> starts{startOf(form, 0.2, 0.1), startOf(form, 0.8, 0.1)};
    if (form.trend != EtsTrend::None && form.season == EtsSeason::None)
        starts.push_back(startOf(form, 0.9, 0.9));
    return starts;
}

} // namespace

Result<EtsModel> fitEts(std::span<const double> values, const EtsForm& form)
{
    if (form.error != EtsError::Additive || form.season == EtsSeason::Multiplicative)
        return failure(ErrorCode::BadInput, etsName(form) + " has a multiplicative part; fit an additive form.");
    if (values.size() <= etsParameterCount(form) + 2)
        return failure(ErrorCode::TooFewPoints,
                       etsName(form) + " needs more than " + std::to_string(etsParameterCount(form) + 2)
                           + " values and there are " + std::to_string(values.size())
                           + "; wait for more or ask for a simpler model.");
    const auto objective = [&](const Parameters& at) {
        return initialProblem(values, form, weightsAt(form, at)).squaredErrors();
    };
    SearchResult best{{}, std::numeric_limits<double>::infinity()};
    for (const auto& start : startsOf(form)) {
        const Parameters none(start.size(), 0);
        const Parameters all(start.size(), 1);
        if (auto found = minimised({start, none, all}, objective); found.value < best.value)
            best = std::move(found);
    }
    const auto weights = weightsAt(form, best.at);
    return runEts(values, form, weights, stateOf(form, initialProblem(values, form, weights).solution()));
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/exponential_smoothing.h>

#include "ets_recursion.h"

#include <algorithm>
#include <cmath>

namespace outturn::analysis {
namespace {

Result<void> checkedState(const EtsForm& form, const EtsState& state)
{
    const std::size_t seasons = form.season == EtsSeason::None ? 0 : form.period;
    if (state.season.size() != seasons)
        return failure(ErrorCode::BadInput,
                       "The initial state has " + std::to_string(state.season.size()) + " seasons and the model "
                           + std::to_string(seasons) + "; give one for each.");
    return {};
}

tl::unexpected<Error> notPositive()
{
    return failure(ErrorCode::BadInput,
                   "A multiplicative model needs values and fitted values above zero; use an additive one.");
}

} // namespace

std::string etsName(const EtsForm& form)
{
    constexpr std::string_view kErrors[] = {"A", "M"};
    constexpr std::string_view kTrends[] = {"N", "A", "Ad"};
    constexpr std::string_view kSeasons[] = {"N", "A", "M"};
    std::string name = "ETS(";
    name += kErrors[static_cast<std::size_t>(form.error)];
    name += ',';
    name += kTrends[static_cast<std::size_t>(form.trend)];
    name += ',';
    name += kSeasons[static_cast<std::size_t>(form.season)];
    return name + ')';
}

std::size_t etsParameterCount(const EtsForm& form)
{
    // alpha and the level; beta and the slope; phi; gamma and all seasons but one, which the others fix.
    std::size_t count = 2;
    count += form.trend == EtsTrend::None ? 0 : 2;
    count += form.trend == EtsTrend::Damped ? 1 : 0;
    return count + (form.season == EtsSeason::None ? 0 : form.period);
}

Result<EtsModel> runEts(std::span<const double> values, const EtsForm& form, const EtsWeights& weights,
                        const EtsState& initial)
{
    if (const auto ok = checkedState(form, initial); !ok)
        return tl::unexpected(ok.error());
    const std::size_t parameters = etsParameterCount(form);
    if (values.size() <= parameters + 2)
        return failure(ErrorCode::TooFewPoints,
                       etsName(form) + " needs more than " + std::to_string(parameters + 2) + " values and there are "
                           + std::to_string(values.size()) + "; wait for more or ask for a simpler model.");
    EtsModel model{.form = form, .weights = weights, .initial = initial};
    EtsRecursion recursion(form, weights, initial);
    double squares = 0;
    double logFitted = 0;
    for (const double value : values) {
        const double fitted = recursion.next();
        const bool relative = form.error == EtsError::Multiplicative;
        if ((relative || form.season == EtsSeason::Multiplicative) && !(fitted > 0 && value > 0))
            return notPositive();
        const double error = relative ? (value - fitted) / fitted : value - fitted;
        recursion.update(value);
        model.fitted.push_back(fitted);
        model.errors.push_back(error);
        squares += error * error;
        logFitted += relative ? std::log(fitted) : 0;
    }
    const auto count = static_cast<double>(values.size());
    const auto free = static_cast<double>(parameters + 1); // with the variance
    model.last = recursion.state();
    model.variance = squares / (count - static_cast<double>(parameters));
    model.logLikelihood = -(count * std::log(squares) + 2 * logFitted) / 2;
    model.aicc = -2 * model.logLikelihood + 2 * free + 2 * free * (free + 1) / (count - free - 1);
    return model;
}

bool hasRanges(const EtsForm& form)
{
    return form.error == EtsError::Multiplicative || form.season != EtsSeason::Multiplicative;
}

} // namespace outturn::analysis

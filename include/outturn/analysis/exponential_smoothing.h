// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/prediction.h>
#include <outturn/base/result.h>

#include <span>
#include <string>
#include <vector>

namespace outturn::analysis {

enum class EtsError { Additive, Multiplicative };
enum class EtsTrend { None, Additive, Damped };
enum class EtsSeason { None, Additive, Multiplicative };

/// Which state space model of exponential smoothing.
struct EtsForm
{
    EtsError error{EtsError::Additive};
    EtsTrend trend{EtsTrend::None};
    EtsSeason season{EtsSeason::None};
    std::size_t period{1}; ///< steps in a year

    friend bool operator==(const EtsForm&, const EtsForm&) = default;
};

/// `ETS(A,Ad,M)`
[[nodiscard]] std::string etsName(const EtsForm& form);

struct EtsWeights
{
    double alpha{};
    double beta{};
    double gamma{};
    double phi{1}; ///< damping; 1 = none

    friend bool operator==(const EtsWeights&, const EtsWeights&) = default;
};

struct EtsState
{
    double level{};
    double trend{};
    std::vector<double> season{}; ///< newest first: the last one is the next step's; empty without seasons

    friend bool operator==(const EtsState&, const EtsState&) = default;
};

struct EtsModel
{
    EtsForm form{};
    EtsWeights weights{};
    EtsState initial{};
    EtsState last{};              ///< after the last value
    std::vector<double> fitted{}; ///< one step ahead
    std::vector<double> errors{}; ///< value − fitted; relative to fitted where errors are multiplicative
    double variance{};            ///< of the errors, with the degrees of freedom of the parameters taken off
    double logLikelihood{};       ///< up to a constant, as the R package forecast prints it
    double aicc{};                ///< corrected information criterion; lower is better

    friend bool operator==(const EtsModel&, const EtsModel&) = default;
};

/// Runs a model with given weights and initial state over values without gaps. Fails with `BadInput` where the state
/// does not suit the form or a multiplicative model meets what is not positive, with `TooFewPoints` where there are no
/// more values than parameters.
/// Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing (2008), chapter 5.
[[nodiscard]] Result<EtsModel> runEts(std::span<const double> values, const EtsForm& form, const EtsWeights& weights,
                                      const EtsState& initial);

/// Whether prediction ranges are known in closed form: for all but additive errors with multiplicative seasons.
[[nodiscard]] bool hasRanges(const EtsForm& form);

/// What follows, for each of `horizon` steps. Precondition: `hasRanges(model.form)`.
/// Source: as above, chapter 6 (classes 1 to 3).
[[nodiscard]] std::vector<Prediction> forecast(const EtsModel& model, std::size_t horizon);

/// The model of an additive form (no multiplicative part) that is likeliest, with weights in the usual region.
/// For given weights the best initial state is a least-squares solution; the weights are searched.
/// Fails with `BadInput` for other forms, with `TooFewPoints` like `runEts`.
[[nodiscard]] Result<EtsModel> fitEts(std::span<const double> values, const EtsForm& form);

} // namespace outturn::analysis

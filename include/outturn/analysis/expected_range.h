// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/dated_value.h>
#include <outturn/analysis/prediction.h>
#include <outturn/base/result.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::analysis {

struct DatedPrediction
{
    Date date;
    Prediction prediction{};

    friend bool operator==(const DatedPrediction&, const DatedPrediction&) = default;
};

/// How the same method would have done over the last year, made from the values before it only.
struct BackTest
{
    int steps{};
    double meanAbsoluteError{}; ///< in the unit of the values
    int within95{};             ///< values inside their 95 % range

    friend bool operator==(const BackTest&, const BackTest&) = default;
};

/// Where the next values are expected if the process goes on as it did; ranges with `rangeOf`.
struct ExpectedRange
{
    std::string method;                  ///< `ETS(A,N,A)`, `seasonal naive`
    std::size_t used{};                  ///< values that it rests on: those after the last missing one
    std::vector<DatedPrediction> points; ///< by date
    std::optional<BackTest> backTest{};  ///< where a year can be spared

    friend bool operator==(const ExpectedRange&, const ExpectedRange&) = default;
};

enum class RangePosition { Below, Within, Above };

[[nodiscard]] RangePosition positionIn(const Prediction& prediction, double value, double confidence);

/// Forecasts `horizon` steps of monthly, quarterly or other values spaced by whole months that divide the year.
///
/// From two whole years on the better of simple and seasonal exponential smoothing by their AICc, from three on also
/// with a damped trend; below two the value of a year before. Values must be levels: rolling or cumulative figures
/// share data. Fails with `TooFewPoints` below a year and a value, with `BadInput` where dates are not evenly spaced.
[[nodiscard]] Result<ExpectedRange> expectedRange(std::span<const DatedValue> values, std::size_t horizon);

} // namespace outturn::analysis

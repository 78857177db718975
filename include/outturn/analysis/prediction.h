// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/confidence_interval.h>

#include <optional>

namespace outturn::analysis {

/// What is expected one or more steps ahead, in the unit of the values.
struct Prediction
{
    double mean{};
    double deviation{};              ///< standard error of the prediction
    std::optional<double> freedom{}; ///< degrees of freedom of Student's t; none = normal

    friend bool operator==(const Prediction&, const Prediction&) = default;
};

/// Where the value will lie with that confidence, if the process goes on as it did.
[[nodiscard]] Interval rangeOf(const Prediction& prediction, double confidence);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/moving_window.h>
#include <outturn/base/result.h>

namespace outturn::analysis {

/// Limits of an individuals (XmR) chart, in the unit of the plotted values.
struct ControlLimits
{
    double mean;
    double lower;     ///< lower process limit
    double nearLower; ///< two thirds of the way to it
    double nearUpper;
    double upper; ///< upper process limit

    friend bool operator==(const ControlLimits&, const ControlLimits&) = default;
};

enum class Screening { None, OnePass };

/// The mean of the figures that are there, exact for a constant; nothing where none is.
[[nodiscard]] std::optional<double> meanOf(Figures figures);

/// Limits from consecutive, evenly spaced values of one process.
///
/// Values must not be rolling or cumulative: neighbouring points that share data make the moving range meaningless.
/// There is no moving range to or from a missing value. `Screening::OnePass` leaves out moving ranges beyond their own
/// upper limit once; the mean keeps every value.
/// Fails with `TooFewPoints` without a moving range, and where screening leaves none (a constant series).
/// Source: NHS England, Making Data Count; constants in docs/statistics.md#xmr.
[[nodiscard]] Result<ControlLimits> controlLimits(Figures figures, Screening screening = Screening::OnePass);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/prediction.h>

#include <outturn/analysis/distributions.h>

namespace outturn::analysis {

Interval rangeOf(const Prediction& prediction, double confidence)
{
    const double p = 1 - (1 - confidence) / 2;
    const double quantile = prediction.freedom ? studentQuantile(p, *prediction.freedom) : normalQuantile(p);
    const double reach = quantile * prediction.deviation;
    return {prediction.mean - reach, prediction.mean + reach};
}

} // namespace outturn::analysis

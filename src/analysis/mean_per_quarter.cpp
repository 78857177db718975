// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/mean_per_quarter.h>

#include <outturn/analysis/window_level.h>

namespace outturn::analysis {
namespace {

constexpr int kMonthsPerQuarter = 3;

}

std::optional<double> meanPerQuarter(std::span<const domain::SeriesPoint> points, const domain::Period& window,
                                     domain::Aggregation aggregation, domain::Unit unit)
{
    const int months = window.months();
    if (aggregation != domain::Aggregation::Sum || months == 0 || months % kMonthsPerQuarter != 0)
        return std::nullopt;
    const auto total = windowLevel(points, window, aggregation, unit);
    if (!total)
        return std::nullopt;
    return *total->value * kMonthsPerQuarter / months;
}

} // namespace outturn::analysis

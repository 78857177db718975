// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/series.h>

#include <optional>
#include <vector>

namespace outturn::testing {

/// Consecutive points from `first` on, one for each value; nothing = not available.
[[nodiscard]] inline std::vector<domain::SeriesPoint> pointsFrom(domain::Period first,
                                                                 const std::vector<std::optional<double>>& values)
{
    std::vector<domain::SeriesPoint> points;
    for (const auto& value : values) {
        domain::SeriesPoint point;
        point.period = first;
        point.value = value;
        if (!value)
            point.missing = domain::MissingReason::NotAvailable;
        points.push_back(point);
        first = first.next();
    }
    return points;
}

/// One point of any period.
[[nodiscard]] inline domain::SeriesPoint pointOf(const domain::Period& period, std::optional<double> value)
{
    return pointsFrom(period, {value}).front();
}

/// A ratio's points with their counts, values in per cent.
[[nodiscard]] inline std::vector<domain::SeriesPoint> ratiosFrom(domain::Period first,
                                                                 const std::vector<std::pair<double, double>>& counts)
{
    std::vector<domain::SeriesPoint> points;
    for (const auto& [numerator, denominator] : counts) {
        auto point = pointOf(first, numerator / denominator * 100);
        point.numerator = numerator;
        point.denominator = denominator;
        points.push_back(point);
        first = first.next();
    }
    return points;
}

} // namespace outturn::testing

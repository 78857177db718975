// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/rolling.h>

#include <outturn/analysis/window_level.h>

#include <optional>

namespace outturn::analysis {
namespace {

bool endsAWindow(const domain::Period& period)
{
    return period.kind() == domain::PeriodKind::Month || period.kind() == domain::PeriodKind::Quarter
        || period.kind() == domain::PeriodKind::TwelveMonths;
}

} // namespace

std::vector<domain::SeriesPoint> rolling12(std::span<const domain::SeriesPoint> points, domain::Aggregation aggregation,
                                           domain::Unit unit)
{
    std::vector<domain::SeriesPoint> result;
    std::optional<domain::Period> done;
    for (const auto& point : points) {
        const auto window = point.period.rolling12();
        if (!endsAWindow(point.period) || window == done)
            continue;
        done = window;
        if (auto level = windowLevel(points, window, aggregation, unit))
            result.push_back(std::move(*level));
    }
    return result;
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/target_position.h>

#include <ranges>

namespace outturn::analysis {

std::optional<TargetStanding> targetStanding(const domain::Target& target, const domain::SeriesPoint& point)
{
    if (!point.value || !domain::isLevelTarget(target))
        return std::nullopt;
    const auto aim = domain::targetValueOn(target, point.period.last());
    if (!aim)
        return std::nullopt;
    const bool met = target.comparator == domain::Comparator::AtLeast ? *point.value >= *aim : *point.value <= *aim;
    return TargetStanding{.targetValue = *aim, .met = met, .gap = *point.value - *aim};
}

LastMet lastMet(const domain::Target& target, std::span<const domain::SeriesPoint> points)
{
    LastMet result;
    for (const auto& point : points | std::views::reverse) {
        const auto standing = targetStanding(target, point);
        if (standing && standing->met) {
            result.period = point.period;
            return result;
        }
        result.missedSince += standing ? 1 : 0;
    }
    return result;
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_axis.h"

#include <string_view>

namespace outturn::charting {
namespace {

using domain::Unit;

constexpr std::string_view kBrokenAxis = "The axis does not start at zero.";

Axis levelAxis(const ChartSpec& spec, bool fromZero)
{
    constexpr double kPadding = 0.06;
    ValueRange range = valuesOf(spec);
    for (const auto& target : spec.targets) {
        range.include(target.fromY);
        range.include(target.toY);
    }
    for (const auto& line : spec.references)
        range.include(line.y);
    for (const auto& point : spec.expected) {
        range.include(point.lower95);
        range.include(point.upper95);
    }
    const double spread = range.highest - range.lowest;
    // Figures that reach down near to zero are better seen from there.
    const bool nearZero = range.lowest >= 0 && range.lowest < spread / 2;
    if (fromZero || (nearZero && spec.unit != Unit::Rank))
        return valueAxis(range.lowest, range.highest, spec.unit, spec.decimals, true);
    const bool ranked = spec.unit == Unit::Rank;
    const double pad = ranked ? 0 : spread * kPadding;
    const double lowest = range.lowest >= 0 ? std::max(range.lowest - pad, 0.0) : range.lowest - pad;
    const bool share = spec.unit == Unit::Percent && range.highest <= 100;
    const double highest = share ? std::min(range.highest + pad, 100.0) : range.highest + pad;
    return valueAxis(lowest, highest, spec.unit, spec.decimals, false);
}

} // namespace

ValueRange valuesOf(const ChartSpec& spec)
{
    ValueRange range;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points) {
            if (point.y)
                range.include(*point.y);
        }
    }
    return range;
}

bool countsFromZero(const domain::Indicator& indicator, Unit unit)
{
    return unit == Unit::Count || unit == Unit::Money || unit == Unit::Hours
        || indicator.aggregation == domain::Aggregation::Sum;
}

void setLevelAxis(ChartSpec& spec, bool fromZero)
{
    spec.y = levelAxis(spec, fromZero);
    std::erase(spec.notes, kBrokenAxis);
    if (!spec.y.startsAtZero && spec.unit != Unit::Rank && spec.unit != Unit::Date)
        spec.notes.emplace_back(kBrokenAxis);
}

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/cumulative.h>

#include <algorithm>

namespace outturn::analysis {
namespace {

using domain::Period;
using domain::PeriodKind;
using domain::SeriesPoint;

PeriodKind partKind(std::span<const SeriesPoint> points)
{
    const bool monthly =
        std::ranges::any_of(points, [](const SeriesPoint& point) { return point.period.kind() == PeriodKind::Month; });
    return monthly ? PeriodKind::Month : PeriodKind::Quarter;
}

SeriesPoint withAdded(SeriesPoint total, const SeriesPoint& part)
{
    total.value = total.value.value_or(0) + *part.value;
    total.period = Period::pointInTime(part.period.last());
    total.provisional = total.provisional || part.provisional;
    total.illustrative = total.illustrative || part.illustrative;
    total.batch = std::max(total.batch, part.batch);
    total.recordedAt = std::max(total.recordedAt, part.recordedAt);
    return total;
}

} // namespace

std::vector<SeriesPoint> cumulative(std::span<const SeriesPoint> points, Date since)
{
    const auto kind = partKind(points);
    std::vector<SeriesPoint> totals;
    SeriesPoint total;
    total.provenance = domain::Provenance::Derived;
    total.source.formula = "running total since " + isoDate(since);
    Date expected = since;
    for (const auto& point : points) {
        if (point.period.kind() != kind || point.period.last() < since)
            continue;
        if (!point.value || !point.period.contains(expected))
            break;
        total = withAdded(std::move(total), point);
        totals.push_back(total);
        expected = addDays(point.period.last(), 1);
    }
    return totals;
}

} // namespace outturn::analysis

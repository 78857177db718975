// SPDX-License-Identifier: GPL-3.0-or-later
#include "thresholds.h"

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

bool isOfTrack(const Track& track, const Target& target)
{
    return target.area == track.line.area && track.line.subset.empty() && target.unit == track.series.unit
        && target.kind != TargetKind::ServiceLevel;
}

} // namespace

std::vector<Threshold> thresholdsOf(const Track& track)
{
    std::vector<Threshold> found;
    if (!track.headline)
        return found;
    for (const Target& target : track.figures.targets) {
        if (!isOfTrack(track, target))
            continue;
        if (const auto value = targetValueOn(target, track.current().period.last()))
            found.push_back({&target, *value});
    }
    return found;
}

std::optional<bool> reaches(const Target& target, const SeriesPoint& point)
{
    const auto value = targetValueOn(target, point.period.last());
    if (!value || !point.value)
        return std::nullopt;
    return target.comparator == Comparator::AtMost ? *point.value <= *value : *point.value >= *value;
}

std::size_t runLength(const Track& track, const Target& target)
{
    const auto now = reaches(target, track.current());
    std::size_t count = 1;
    for (std::size_t i = track.points.size() - 1; i > 0; --i) {
        if (!follows(track, track.points[i], track.points[i - 1]) || reaches(target, track.points[i - 1]) != now)
            break;
        ++count;
    }
    return count;
}

} // namespace outturn::analysis::facts

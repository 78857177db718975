// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_revisions.h"

#include <map>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;

using LineKey = std::tuple<AreaSlug, std::string>;
using Levels = std::map<LineKey, std::map<Period, SeriesPoint>>;

Levels levelsOf(const Period& quarter, const std::vector<Observation>& observations)
{
    std::map<LineKey, std::vector<Observation>> lines;
    for (const Observation& observation : observations) {
        const auto kind = observation.key.measure.kind;
        const bool level = kind == MeasureKind::Value || kind == MeasureKind::Rolling12;
        if (level && observation.provenance != Provenance::Illustrative
            && observation.key.period.last() < quarter.first())
            lines[{observation.key.area, observation.key.subset}].push_back(observation);
    }
    Levels levels;
    for (auto& [key, figures] : lines) {
        for (SeriesPoint& point : mergeByProvenance(std::move(figures)))
            levels[key].emplace(point.period, std::move(point));
    }
    return levels;
}

} // namespace

std::vector<analysis::RevisionEvidence> revisionsOf(const Period& quarter, const std::vector<Observation>& before,
                                                    const std::vector<Observation>& now)
{
    std::vector<analysis::RevisionEvidence> revisions;
    const auto current = levelsOf(quarter, now);
    for (const auto& [key, points] : levelsOf(quarter, before)) {
        const auto line = current.find(key);
        if (line == current.end())
            continue;
        for (const auto& [period, was] : points) {
            const auto is = line->second.find(period);
            if (is == line->second.end() || !was.value || !is->second.value || *was.value == *is->second.value)
                continue;
            const auto measure = period.kind() == PeriodKind::TwelveMonths ? Measure::rolling12() : Measure::value();
            revisions.push_back({std::get<0>(key), std::get<1>(key), measure, was, is->second});
        }
    }
    return revisions;
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_bench_figures.h"

namespace outturn::bench {

using namespace outturn::domain;

Plan plan(int indicators)
{
    Outcome outcome{OutcomeSlug("outcome"), "Outcome", {}};
    for (int number = 0; number < indicators; ++number) {
        Indicator indicator;
        indicator.slug = seriesKey(number, 0).indicator;
        indicator.outcome = outcome.slug;
        indicator.area = AreaSlug("force");
        outcome.indicators.push_back(indicator);
    }
    const Priority priority{PrioritySlug("priority"), "Priority", {outcome}};
    return {PlanSlug("plan"), "Plan", AreaSlug("force"), {{ThemeSlug("theme"), "Theme", {priority}}}};
}

std::vector<Area> areas()
{
    return {{AreaSlug("force"), "Force", AreaKind::Force, {}}};
}

ObservationKey seriesKey(int indicator, int subset)
{
    return {IndicatorSlug("i" + std::to_string(indicator)),
            AreaSlug("force"),
            "s" + std::to_string(subset),
            Measure::value(),
            {}};
}

std::vector<Observation> figures(int first, int indicators)
{
    std::vector<Observation> made;
    made.reserve(static_cast<std::size_t>(indicators) * kSubsets * kPointsASeries);
    for (int indicator = first; indicator < first + indicators; ++indicator) {
        for (int subset = 0; subset < kSubsets; ++subset) {
            Observation observation;
            observation.key = seriesKey(indicator, subset);
            observation.source.file = "force-return.xlsx";
            observation.source.sheet = "Figures";
            observation.source.cell = "AB" + std::to_string(subset);
            for (int point = 0; point < kPointsASeries; ++point) {
                observation.key.period = Period::month(2002 + point / 12, static_cast<unsigned>(point % 12) + 1);
                observation.value = indicator * 1000.0 + subset + point / 7.0;
                made.push_back(observation);
            }
        }
    }
    return made;
}

} // namespace outturn::bench

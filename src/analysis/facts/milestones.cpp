// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kMilestoneStrength = 0.5;
constexpr double kSmallestMilestone = 100;

/// The greatest of 100, 200, 250, 500, 1,000 … that was passed on the way from `before` to `now`; 0 = none.
double milestoneBetween(double before, double now)
{
    if (now < kSmallestMilestone)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(now)));
    for (const double factor : {5.0, 2.5, 2.0, 1.0}) {
        const double milestone = factor * power;
        if (milestone >= kSmallestMilestone && before < milestone && milestone <= now)
            return milestone;
    }
    return 0;
}

void addPassed(const Track& track, const SeriesPoint& total, double before, bool illustrative, Facts& facts)
{
    const double milestone =
        total.bound == Bound::Below || total.bound == Bound::About ? 0 : milestoneBetween(before, *total.value);
    if (milestone == 0)
        return;
    auto fact = draft(track, FactKind::Milestone);
    fact.measure = Measure::cumulative();
    fact.period = total.period;
    fact.value = *total.value;
    fact.comparator = printedNumber(milestone, 0);
    fact.evidence = {total};
    fact.illustrative = illustrative;
    tell(track, std::move(fact), kMilestoneStrength,
         fmt::format("{} passed {} in {}, reaching {}", subject(track), printedNumber(milestone, 0),
                     periodTitle(track.quarter), figureText(track, total)),
         facts);
}

void addOfTotals(const Track& track, Facts& facts)
{
    for (const SeriesPoint& total : track.line.cumulative) {
        if (!total.value || total.period.last() != track.quarter.last())
            continue;
        auto fact = draft(track, FactKind::Level);
        fact.measure = Measure::cumulative();
        fact.period = total.period;
        fact.value = *total.value;
        fact.evidence = {total};
        fact.illustrative = total.illustrative;
        tell(track, std::move(fact), kMilestoneStrength,
             fmt::format("{} came to {} in all {}", subject(track), figureText(track, total), when(total.period)),
             facts);
        const bool wholeQuarter = track.current().period == track.quarter;
        if (wholeQuarter && track.indicator().aggregation == Aggregation::Sum)
            addPassed(track, total, *total.value - *track.current().value, total.illustrative, facts);
    }
}

} // namespace

void addMilestones(const Track& track, Facts& facts)
{
    addOfTotals(track, facts);
    if (!countsUp(track.indicator()) || track.points.size() < 2)
        return;
    const SeriesPoint& before = track.points[track.points.size() - 2];
    if (before.value && track.current().period.last() == track.quarter.last())
        addPassed(track, track.current(), *before.value, before.illustrative || track.current().illustrative, facts);
}

} // namespace outturn::analysis::facts

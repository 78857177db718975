// SPDX-License-Identifier: GPL-3.0-or-later
#include "latest_changes.h"

#include "summary.h"

#include <outturn/analysis/change.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::services {
namespace {

using namespace outturn::domain;

// A percentage of fewer than these is a headline without news.
constexpr double kSmallBase = 50;
constexpr int kRelativeDecimals = 1;

std::vector<ChangeBase> basesFor(const Indicator& indicator, const Period& period)
{
    if (period.kind() == PeriodKind::TwelveMonths) {
        if (indicator.aggregation == Aggregation::Sum)
            return {ChangeBase::Previous12Months, ChangeBase::PreviousQuarter, ChangeBase::Baseline2019_20};
        return {ChangeBase::PreviousQuarter, ChangeBase::Previous12Months, ChangeBase::ThreeYearsAgo};
    }
    if (period.kind() == PeriodKind::Month)
        return {ChangeBase::SamePeriodLastYear, ChangeBase::PreviousQuarter, ChangeBase::Baseline2019_20};
    return {ChangeBase::PreviousQuarter, ChangeBase::SamePeriodLastYear, ChangeBase::Baseline2019_20};
}

bool isSmall(const std::optional<SeriesPoint>& level)
{
    return level && level->value && std::abs(*level->value) < kSmallBase;
}

bool isCounted(Unit unit)
{
    return unit == Unit::Count || unit == Unit::Money || unit == Unit::Fte || unit == Unit::Hours;
}

std::array<ChangeType, 2> typesFor(Unit unit)
{
    const auto difference = analysis::differenceType(unit);
    return isCounted(unit) ? std::array{ChangeType::Relative, difference}
                           : std::array{difference, ChangeType::Relative};
}

Change described(const Indicator& indicator, ChangeType type, ChangeBase base, const ChangePoint& found)
{
    Change change{.type = type, .base = base, .value = *found.point.value};
    change.decimals = type == ChangeType::Relative ? kRelativeDecimals : indicator.decimals;
    change.statement = !found.baseLevel;
    change.illustrative = found.point.illustrative;
    change.direction = directionOf(change.value, indicator.polarity);
    if (found.baseLevel) {
        change.baseValue = found.baseLevel->value;
        change.basePeriod = found.baseLevel->period;
    }
    return change;
}

// Better polarity of a rank is "lower", which its own polarity says; the sign stays arithmetic.
std::optional<Change> changeAgainst(const Indicator& indicator, const FigureSet& figures, const Period& period,
                                    ChangeBase base)
{
    std::optional<Change> fallback;
    for (const ChangeType type : typesFor(indicator.unit)) {
        const auto found = figures.change(period, type, base);
        if (!found || !found->point.value)
            continue;
        const bool misleads = type == ChangeType::Relative && isSmall(found->baseLevel) && isCounted(indicator.unit);
        const auto change = described(indicator, type, base, *found);
        if (!change.illustrative && !misleads)
            return change;
        if (!fallback || (fallback->type == ChangeType::Relative && isSmall(found->baseLevel)))
            fallback = change;
    }
    return fallback;
}

} // namespace

std::vector<Change> latestChanges(const Indicator& indicator, const FigureSet& figures, const Period& period)
{
    std::vector<Change> changes;
    for (const ChangeBase base : basesFor(indicator, period)) {
        if (const auto change = changeAgainst(indicator, figures, period, base))
            changes.push_back(*change);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return !a.illustrative && b.illustrative; });
    return changes;
}

} // namespace outturn::services

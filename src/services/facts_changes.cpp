// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_changes.h"

#include <outturn/analysis/change.h>
#include <outturn/base/text.h>

#include <set>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;

/// Which change of which figure.
struct Wanted
{
    Period period;
    ChangeBase base;
    ChangeType type;

    friend auto operator<=>(const Wanted& a, const Wanted& b)
    {
        return std::tie(a.period, a.base, a.type) <=> std::tie(b.period, b.base, b.type);
    }
};

std::vector<ChangeBase> basesFor(const Indicator& indicator, const Period& period)
{
    if (period.kind() != PeriodKind::TwelveMonths)
        return {ChangeBase::PreviousQuarter, ChangeBase::SamePeriodLastYear, ChangeBase::Baseline2019_20};
    // A window a year earlier is the twelve months before: one of the two names is enough.
    const auto year =
        indicator.aggregation == Aggregation::Sum ? ChangeBase::Previous12Months : ChangeBase::SamePeriodLastYear;
    return {ChangeBase::PreviousQuarter, year, ChangeBase::ThreeYearsAgo, ChangeBase::Baseline2019_20};
}

std::vector<ChangeType> typesFor(Unit unit)
{
    const auto difference = analysis::differenceType(unit);
    if (unit == Unit::Percent || unit == Unit::Rank || unit == Unit::Score || unit == Unit::Date)
        return {difference};
    return {ChangeType::Relative, difference};
}

void want(std::set<Wanted>& wanted, const Indicator& indicator, const Period& period)
{
    for (const ChangeBase base : basesFor(indicator, period)) {
        for (const ChangeType type : typesFor(indicator.unit))
            wanted.insert({period, base, type});
    }
}

void wantCurrent(std::set<Wanted>& wanted, const Indicator& indicator, const Period& quarter, const Series& series)
{
    const auto* latest = latestAt(series, quarter.last());
    if (latest != nullptr && latest->period.last() > quarter.sameLastYear().last())
        want(wanted, indicator, latest->period);
}

bool isOfTheYear(const Period& period, const Period& quarter)
{
    return period.last() <= quarter.last() && period.last() > quarter.sameLastYear().last();
}

std::set<Wanted> wantedOf(const Indicator& indicator, const Period& quarter, const analysis::LineEvidence& line,
                          const std::vector<Observation>& observations)
{
    std::set<Wanted> wanted;
    wantCurrent(wanted, indicator, quarter, line.values);
    wantCurrent(wanted, indicator, quarter, line.rolling12);
    if (const auto* point = pointAt(line.quarters, quarter); point != nullptr && point->value)
        want(wanted, indicator, quarter);
    for (const Observation& observation : observations) {
        const Measure& measure = observation.key.measure;
        if (measure.kind == MeasureKind::Change && isOfTheYear(observation.key.period, quarter))
            wanted.insert({observation.key.period, measure.base, measure.type});
    }
    return wanted;
}

std::optional<SeriesPoint> levelAt(const FigureSet& figures, const Wanted& wanted)
{
    const bool year = wanted.base == ChangeBase::Previous12Months || wanted.period.kind() == PeriodKind::TwelveMonths;
    return figures.figure(year ? Measure::rolling12() : Measure::value(), wanted.period);
}

/// The figure that a published difference starts from.
std::optional<SeriesPoint> impliedBase(const FigureSet& figures, const Wanted& wanted, const SeriesPoint& level)
{
    const auto difference = figures.change(wanted.period, ChangeType::Absolute, wanted.base);
    const auto base = analysis::basePeriod(level.period, wanted.base);
    if (!difference || difference->baseLevel || !difference->point.value || !base || !level.value)
        return std::nullopt;
    SeriesPoint point = difference->point;
    point.period = *base;
    point.value = *level.value - *difference->point.value;
    point.provenance = Provenance::Derived;
    return point;
}

bool agreesAsPrinted(double computed, double printedValue)
{
    const int decimals = roundedTo(printedValue, 0) == printedValue ? 0 : 1;
    return roundedTo(computed, decimals) == roundedTo(printedValue, decimals);
}

void settleAgainstDifference(const FigureSet& figures, const Wanted& wanted, analysis::ChangeEvidence& evidence)
{
    const bool bare = wanted.type == ChangeType::Relative && !evidence.baseLevel && evidence.level;
    if (!bare)
        return;
    const auto base = impliedBase(figures, wanted, *evidence.level);
    const auto computed = base ? analysis::relativeChange(*evidence.level->value, *base->value) : std::nullopt;
    if (!computed || agreesAsPrinted(*computed, *evidence.change.value))
        return;
    evidence.change.value = computed;
    evidence.change.provenance = Provenance::Derived;
    evidence.baseLevel = base;
}

} // namespace

std::vector<analysis::ChangeEvidence> changeEvidence(const Indicator& indicator, const Period& quarter,
                                                     const FigureSet& figures, const analysis::LineEvidence& line,
                                                     const std::vector<Observation>& observations)
{
    std::vector<analysis::ChangeEvidence> changes;
    for (const Wanted& wanted : wantedOf(indicator, quarter, line, observations)) {
        auto found = figures.change(wanted.period, wanted.type, wanted.base);
        if (!found || !found->point.value)
            continue;
        analysis::ChangeEvidence evidence{.type = wanted.type, .base = wanted.base};
        evidence.change = std::move(found->point);
        evidence.baseLevel = std::move(found->baseLevel);
        evidence.level = levelAt(figures, wanted);
        settleAgainstDifference(figures, wanted, evidence);
        changes.push_back(std::move(evidence));
    }
    return changes;
}

} // namespace outturn::services

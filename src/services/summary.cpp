// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "latest_changes.h"

#include <outturn/analysis/target_position.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::domain;

Series seriesTo(const FigureSet& figures, const Measure& measure, Date day)
{
    auto series = figures.series(measure);
    std::erase_if(series.points, [day](const SeriesPoint& point) { return point.period.last() > day; });
    return series;
}

bool hasFigure(const Series& series)
{
    return std::any_of(series.points.begin(), series.points.end(),
                       [](const SeriesPoint& point) { return point.value.has_value(); });
}

Series shownSeries(const SummaryInput& input)
{
    const Date end = input.quarter.last();
    auto series = seriesTo(input.figures, input.measure.value_or(input.indicator.headline), end);
    if (input.measure || hasFigure(series))
        return series;
    const bool rolling = series.measure.kind == MeasureKind::Rolling12;
    auto other = seriesTo(input.figures, rolling ? Measure::value() : Measure::rolling12(), end);
    return hasFigure(other) ? other : series;
}

// What adds up has targets for the measure it is quoted by only: a yearly target says nothing about a month.
bool hasTargets(const SummaryInput& input, const Measure& measure)
{
    return input.indicator.aggregation != Aggregation::Sum || measure == input.indicator.headline;
}

std::vector<TargetPosition> targetPositions(const SummaryInput& input, const Series& series, const SeriesPoint& latest)
{
    std::vector<TargetPosition> positions;
    if (!hasTargets(input, series.measure))
        return positions;
    for (const Target& target : input.targets) {
        const bool applies = target.indicator == series.indicator && target.area == series.area
            && target.unit == series.unit && series.subset.empty();
        if (!applies)
            continue;
        if (const auto standing = analysis::targetStanding(target, latest))
            positions.push_back({target, standing->targetValue, standing->met, standing->gap});
    }
    return positions;
}

// Levels of months, quarters and years are in the series; a figure for another span (two months, six) is not.
bool isStatement(const Observation& observation)
{
    return observation.provenance != Provenance::Illustrative
        && (observation.key.measure.kind != MeasureKind::Value || observation.key.period.kind() == PeriodKind::Range);
}

std::vector<Observation> statementsIn(const Period& quarter, const std::vector<Observation>& observations)
{
    std::vector<Observation> found;
    for (const Observation& observation : observations) {
        if (isStatement(observation) && quarter.contains(observation.key.period.last()))
            found.push_back(observation);
    }
    return found;
}

} // namespace

Direction directionOf(double difference, Polarity polarity)
{
    if (polarity == Polarity::Neutral)
        return Direction::Neutral;
    if (difference == 0)
        return Direction::Unchanged;
    return (difference > 0) == (polarity == Polarity::HigherIsBetter) ? Direction::Better : Direction::Worse;
}

IndicatorSummary summarise(const SummaryInput& input)
{
    IndicatorSummary summary;
    summary.indicator = input.indicator;
    summary.series = shownSeries(input);
    summary.measure = summary.series.measure;
    summary.statements = statementsIn(input.quarter, input.observations);
    if (const auto* latest = latestAt(summary.series, input.quarter.last())) {
        summary.latest = *latest;
        summary.late = latest->period.last() < input.quarter.last();
        summary.changes = latestChanges(input.indicator, input.figures, latest->period);
        summary.targets = targetPositions(input, summary.series, *latest);
    }
    return summary;
}

} // namespace outturn::services

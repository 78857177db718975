// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_set.h"

#include <outturn/analysis/change.h>
#include <outturn/analysis/mean_per_quarter.h>
#include <outturn/analysis/rolling.h>
#include <outturn/analysis/window_level.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace outturn::services {
namespace {

using namespace outturn::domain;

using Points = std::vector<SeriesPoint>;
using PointsByPeriod = std::map<Period, SeriesPoint>;

constexpr int kRelativeDecimals = 1;

bool isLevel(const Observation& observation)
{
    return observation.key.measure.kind == MeasureKind::Value || observation.key.measure.kind == MeasureKind::Rolling12;
}

Points pointsOfKind(const Points& points, PeriodKind kind)
{
    Points found;
    std::copy_if(points.begin(), points.end(), std::back_inserter(found),
                 [kind](const SeriesPoint& point) { return point.period.kind() == kind; });
    return found;
}

Points valuesOf(PointsByPeriod& byPeriod)
{
    Points points;
    points.reserve(byPeriod.size());
    for (auto& [period, point] : byPeriod)
        points.push_back(std::move(point));
    return points;
}

// Kinds of periods in which an indicator of that frequency is observed, best first: the first that has figures is its
// own; the others serve where only some figures were ever printed.
std::array<PeriodKind, 3> ownKinds(Frequency frequency)
{
    if (frequency == Frequency::Monthly)
        return {PeriodKind::Month, PeriodKind::PointInTime, PeriodKind::Quarter};
    return {PeriodKind::Quarter, PeriodKind::PointInTime, PeriodKind::Month};
}

} // namespace

bool restsOnRealFigures(const SeriesPoint& point)
{
    return point.value && !point.illustrative && point.bound == Bound::Exact;
}

FigureSet::FigureSet(const Indicator& indicator, AreaSlug area, std::string subset,
                     const std::vector<Observation>& observations)
    : m_indicator(indicator.slug)
    , m_unit(indicator.unit)
    , m_decimals(indicator.decimals)
    , m_frequency(indicator.frequency)
    , m_aggregation(indicator.aggregation)
    , m_headline(indicator.headline)
    , m_area(std::move(area))
    , m_subset(std::move(subset))
{
    std::vector<Observation> levels;
    for (const Observation& observation : observations)
        (isLevel(observation) ? levels : m_others).push_back(observation);
    m_levels = mergeByProvenance(std::move(levels));

    m_allLevels = emptySeries(Measure::value());
    PointsByPeriod all;
    for (const SeriesPoint& point : m_levels)
        all[point.period] = point;
    for (const SeriesPoint& point : rollingPoints())
        all[point.period] = point;
    m_allLevels.points = valuesOf(all);
}

Series FigureSet::emptySeries(const Measure& measure) const
{
    Series series{
        .indicator = m_indicator, .area = m_area, .subset = m_subset, .measure = measure, .unit = m_unit, .points = {}};
    series.decimals = m_decimals;
    if (measure.kind == MeasureKind::Change && measure.type == ChangeType::Relative) {
        series.unit = Unit::Percent;
        series.decimals = kRelativeDecimals;
    } else if (measure.kind == MeasureKind::Change && measure.type == ChangeType::Points) {
        series.unit = Unit::PercentagePoints;
    }
    return series;
}

Series FigureSet::series(const Measure& measure) const
{
    auto series = emptySeries(measure);
    switch (measure.kind) {
    case MeasureKind::Value:
        series.points = ownFrequencyPoints();
        break;
    case MeasureKind::Rolling12:
        series.points = pointsOfKind(m_allLevels.points, PeriodKind::TwelveMonths);
        break;
    case MeasureKind::Change:
        series.points = changePoints(measure);
        break;
    case MeasureKind::MeanPerQuarter:
        series.points = meanPerQuarterPoints(measure);
        break;
    case MeasureKind::Cumulative:
    case MeasureKind::Statement:
        series.points = printedPoints(measure);
        break;
    }
    return series;
}

std::optional<SeriesPoint> FigureSet::figure(const Measure& measure, const Period& period) const
{
    if (measure.kind == MeasureKind::Value)
        return analysis::windowLevel(m_allLevels.points, period, m_aggregation, m_unit);
    if (measure.kind == MeasureKind::Rolling12)
        return analysis::windowLevel(m_allLevels.points, period.rolling12(), m_aggregation, m_unit);
    if (measure.kind == MeasureKind::Change) {
        auto found = change(period, measure.type, measure.base);
        return found ? std::optional(std::move(found->point)) : std::nullopt;
    }
    const auto known = series(measure);
    const auto* point = pointAt(known, period);
    return point != nullptr ? std::optional(*point) : std::nullopt;
}

Points FigureSet::ownFrequencyPoints() const
{
    if (m_frequency == Frequency::AdHoc) {
        Points found;
        std::copy_if(m_levels.begin(), m_levels.end(), std::back_inserter(found),
                     [](const SeriesPoint& point) { return point.period.kind() != PeriodKind::TwelveMonths; });
        return found;
    }
    for (const PeriodKind kind : ownKinds(m_frequency)) {
        auto found = pointsOfKind(m_levels, kind);
        if (!found.empty())
            return found;
    }
    return {};
}

Points FigureSet::rollingPoints() const
{
    Points parts;
    PointsByPeriod best;
    for (const SeriesPoint& point : m_levels) {
        if (point.period.kind() == PeriodKind::TwelveMonths)
            best[point.period] = point;
        else
            parts.push_back(point);
    }
    for (SeriesPoint& computed : analysis::rolling12(parts, m_aggregation, m_unit)) {
        const auto printed = best.find(computed.period);
        if (printed == best.end() || printed->second.illustrative || restsOnRealFigures(computed))
            best[computed.period] = std::move(computed);
    }
    return valuesOf(best);
}

Points FigureSet::printedPoints(const Measure& measure) const
{
    std::vector<Observation> printed;
    std::copy_if(m_others.begin(), m_others.end(), std::back_inserter(printed),
                 [&](const Observation& observation) { return observation.key.measure == measure; });
    return mergeByProvenance(std::move(printed));
}

std::optional<ChangePoint> FigureSet::change(const Period& period, ChangeType type, ChangeBase base) const
{
    const auto computed = analysis::changeOf(m_allLevels, m_aggregation, period, type, base);
    std::optional<ChangePoint> best;
    if (computed.value) {
        SeriesPoint point{.period = period, .value = computed.value, .missing = {}, .numerator = {}, .denominator = {}};
        const bool exact = computed.current->bound == Bound::Exact && computed.baseLevel->bound == Bound::Exact;
        point.bound = exact ? Bound::Exact : Bound::About;
        point.illustrative = computed.illustrative;
        point.provisional = computed.provisional;
        point.provenance = Provenance::Derived;
        point.source.formula = measureKey(Measure::change(type, base));
        best = ChangePoint{point, computed.baseLevel};
    }
    if (best && restsOnRealFigures(best->point))
        return best;
    for (SeriesPoint& printed : printedPoints(Measure::change(type, base))) {
        if (printed.period == period && printed.value)
            return ChangePoint{std::move(printed), std::nullopt};
    }
    return best;
}

Points FigureSet::changePoints(const Measure& measure) const
{
    const bool ofTwelveMonths =
        measure.base == ChangeBase::Previous12Months || m_headline.kind == MeasureKind::Rolling12;
    std::set<Period> periods;
    for (const SeriesPoint& point : series(ofTwelveMonths ? Measure::rolling12() : Measure::value()).points)
        periods.insert(point.period);
    for (const SeriesPoint& point : printedPoints(measure))
        periods.insert(point.period);

    Points points;
    for (const Period& period : periods) {
        if (auto found = change(period, measure.type, measure.base))
            points.push_back(std::move(found->point));
    }
    return points;
}

Points FigureSet::meanPerQuarterPoints(const Measure& measure) const
{
    PointsByPeriod best;
    for (const SeriesPoint& window : pointsOfKind(m_allLevels.points, PeriodKind::TwelveMonths)) {
        if (const auto mean = analysis::meanPerQuarter(m_allLevels.points, window.period, m_aggregation, m_unit)) {
            best[window.period] = window;
            best[window.period].value = mean;
            best[window.period].source.printed.clear();
        }
    }
    for (SeriesPoint& printed : printedPoints(measure)) {
        const auto computed = best.find(printed.period);
        if (computed == best.end() || !restsOnRealFigures(computed->second))
            best[printed.period] = std::move(printed);
    }
    return valuesOf(best);
}

} // namespace outturn::services

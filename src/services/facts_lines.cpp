// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_lines.h"

#include "facts_changes.h"
#include "figure_set.h"

#include <outturn/analysis/process_start.h>
#include <outturn/analysis/spc_eligibility.h>

#include <algorithm>
#include <map>

namespace outturn::services {
namespace {

using namespace outturn::domain;

using LineKey = std::pair<AreaSlug, std::string>;
using ByLine = std::map<LineKey, std::vector<Observation>>;

bool isLevel(const Observation& observation)
{
    return observation.key.measure.kind == MeasureKind::Value || observation.key.measure.kind == MeasureKind::Rolling12;
}

std::ptrdiff_t levels(const std::vector<Observation>& observations)
{
    return std::count_if(observations.begin(), observations.end(), isLevel);
}

// The figures for all in the indicator's own area; where none were ever given for all, the subset with most figures.
LineKey mainLine(const Indicator& indicator, const ByLine& lines)
{
    const LineKey whole{indicator.area, {}};
    if (const auto found = lines.find(whole); found != lines.end() && levels(found->second) > 0)
        return whole;
    LineKey best = whole;
    std::ptrdiff_t most = 0;
    for (const auto& [key, observations] : lines) {
        if (key.first == indicator.area && levels(observations) > most) {
            best = key;
            most = levels(observations);
        }
    }
    return best;
}

Series quartersOf(const Indicator& indicator, const FigureSet& figures, const Series& values)
{
    Series quarters = values;
    quarters.points.clear();
    if (indicator.frequency != Frequency::Monthly || indicator.aggregation == Aggregation::Snapshot
        || values.points.empty())
        return quarters;
    const Date end = values.points.back().period.last();
    for (Period quarter = values.points.front().period.quarterOfEnd(); quarter.last() <= end;
         quarter = quarter.next()) {
        if (auto figure = figures.figure(Measure::value(), quarter); figure && figure->value)
            quarters.points.push_back(std::move(*figure));
    }
    return quarters;
}

// A yearly total's target says nothing about a month.
std::optional<double> chartTarget(const Indicator& indicator, const Series& values, std::span<const Target> targets)
{
    if (indicator.aggregation == Aggregation::Sum && indicator.headline.kind != MeasureKind::Value)
        return std::nullopt;
    for (const Target& target : targets) {
        if (isLevelTarget(target) && target.area == values.area && target.unit == values.unit)
            return targetValueOn(target, values.points.back().period.last());
    }
    return std::nullopt;
}

Series upTo(Series values, const Period& quarter)
{
    while (!values.points.empty()
           && (values.points.back().period.last() > quarter.last() || !values.points.back().value))
        values.points.pop_back();
    return values;
}

bool isEvenLevel(analysis::SpcVerdict verdict)
{
    return verdict == analysis::SpcVerdict::Allowed || verdict == analysis::SpcVerdict::TooFewValues;
}

void addProcess(const Indicator& indicator, const Period& quarter, const LineSettings& settings, ExpectedRanges& ranges,
                analysis::LineEvidence& line)
{
    const Series values = upTo(line.values, quarter);
    line.eligibility = analysis::spcEligibility(values);
    if (!isEvenLevel(line.eligibility.verdict) || values.points.empty() || values.unit == Unit::Rank)
        return;
    std::vector<analysis::DatedValue> dated;
    dated.reserve(values.points.size());
    for (const SeriesPoint& point : values.points)
        dated.push_back({point.period.last(), point.value});
    line.expected = ranges.forLastOf(dated);
    if (line.eligibility.verdict != analysis::SpcVerdict::Allowed)
        return;
    analysis::SpcOptions options{.polarity = indicator.polarity};
    options.target = chartTarget(indicator, values, settings.targets);
    for (const Date from : settings.rebasedFrom) {
        if (const auto start = analysis::processStart(dated, from))
            options.rebaseOn.push_back(*start);
    }
    auto chart = analysis::spcChart(dated, options);
    if (chart)
        line.chart = std::move(*chart);
}

analysis::LineEvidence lineOf(const Indicator& indicator, const Period& quarter, const LineKey& key, bool main,
                              const std::vector<Observation>& observations)
{
    const FigureSet figures(indicator, key.first, key.second, observations);
    analysis::LineEvidence line{.area = key.first, .areaName = {}, .subset = key.second, .main = main};
    line.values = figures.series(Measure::value());
    line.quarters = quartersOf(indicator, figures, line.values);
    line.rolling12 = figures.series(Measure::rolling12());
    line.cumulative = figures.series(Measure::cumulative()).points;
    std::vector<Observation> stated;
    for (const Observation& observation : observations) {
        if (observation.key.measure.kind == MeasureKind::Statement)
            line.statements.push_back(observation);
        else if (isLevel(observation) && observation.provenance != Provenance::Illustrative)
            stated.push_back(observation);
    }
    line.stated = mergeByProvenance(std::move(stated));
    line.changes = changeEvidence(indicator, quarter, figures, line, observations);
    return line;
}

} // namespace

std::vector<analysis::LineEvidence> linesOf(const Indicator& indicator, const Period& quarter,
                                            const std::vector<Observation>& observations, const LineSettings& settings,
                                            ExpectedRanges& ranges)
{
    ByLine byLine;
    for (const Observation& observation : observations)
        byLine[{observation.key.area, observation.key.subset}].push_back(observation);
    std::vector<analysis::LineEvidence> lines;
    const auto main = mainLine(indicator, byLine);
    if (const auto found = byLine.find(main); found != byLine.end()) {
        lines.push_back(lineOf(indicator, quarter, main, true, found->second));
        addProcess(indicator, quarter, settings, ranges, lines.back());
    }
    for (const auto& [key, figures] : byLine) {
        if (key != main)
            lines.push_back(lineOf(indicator, quarter, key, false, figures));
    }
    return lines;
}

} // namespace outturn::services

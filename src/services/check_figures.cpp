// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_figures.h"

#include "check_statements.h"
#include "facts_changes.h"
#include "figure_set.h"
#include <outturn/claims/name_words.h>

#include <outturn/analysis/change.h>
#include <outturn/base/text.h>
#include <outturn/store/area_repository.h>

#include <algorithm>
#include <map>

namespace outturn::services {
namespace {

using claims::namesFor;
using claims::placeWords;
using claims::stemsOf;

using namespace outturn::domain;

using LineKey = std::pair<AreaSlug, std::string>;
using ByLine = std::map<LineKey, std::vector<Observation>>;
using AreaNames = std::map<AreaSlug, std::string>;

KnownSubject subjectOf(const Indicator& indicator, std::initializer_list<std::string_view> names)
{
    KnownSubject subject{.indicator = indicator.slug.text(), .name = indicator.name};
    for (const std::string_view given : names) {
        for (const std::string& name : namesFor(given)) {
            auto stems = stemsOf(name);
            if (!stems.empty())
                subject.names.push_back(std::move(stems));
        }
    }
    subject.definition = stemsOf(indicator.definition);
    return subject;
}

bool isDifferenceIndicator(const Indicator& indicator)
{
    return lowerCase(indicator.name).find("difference from") != std::string::npos;
}

/// Collects the figures of one indicator.
class FigureCollector
{
public:
    FigureCollector(KnownFigures& into, const Indicator& indicator, const Period& quarter, const AreaNames& areas)
        : m_into(into)
        , m_indicator(indicator)
        , m_quarter(quarter)
        , m_areas(areas)
    {
        m_whole = addSubject({indicator.name, indicator.shortName});
        m_numerator = indicator.numerator.empty() ? m_whole : addSubject({indicator.numerator, indicator.name});
        m_denominator = indicator.denominator.empty() ? m_whole : addSubject({indicator.denominator, indicator.name});
    }

    void addLine(const LineKey& key, const std::vector<Observation>& observations)
    {
        m_key = key;
        m_begin = m_into.figures.size();
        const FigureSet figures(m_indicator, key.first, key.second, observations);
        analysis::LineEvidence line;
        line.values = figures.series(Measure::value());
        line.rolling12 = figures.series(Measure::rolling12());
        addSeries(line.values);
        addQuarters(figures, line);
        addSeries(line.rolling12);
        addStated(observations);
        addSeries(figures.series(Measure::cumulative()));
        addSeries(figures.series({.kind = MeasureKind::MeanPerQuarter}));
        addChanges(figures, line, observations);
        addStatements(observations);
    }

    void addTarget(const Target& target)
    {
        KnownFigure figure{.subject = m_whole, .value = target.value, .unit = target.unit, .target = true};
        m_into.figures.push_back(std::move(figure));
    }

private:
    std::size_t addSubject(std::initializer_list<std::string_view> names)
    {
        m_into.subjects.push_back(subjectOf(m_indicator, names));
        return m_into.subjects.size() - 1;
    }

    void place(KnownFigure& figure) const
    {
        figure.subject = m_whole;
        figure.subset = m_key.second;
        if (!figure.subset.empty())
            figure.subsetWords = stemsOf(placeWords(figure.subset));
        if (m_key.first == m_indicator.area)
            return;
        const auto name = m_areas.find(m_key.first);
        figure.area = name != m_areas.end() ? name->second : m_key.first.text();
        figure.areaWords = stemsOf(placeWords(figure.area));
    }

    KnownFigure figureOf(const SeriesPoint& point, const Measure& measure, Unit unit) const
    {
        KnownFigure figure{.measure = measure, .period = point.period};
        place(figure);
        figure.value = *point.value;
        figure.unit = unit;
        figure.bound = point.bound;
        figure.illustrative = point.illustrative;
        figure.difference = isDifferenceIndicator(m_indicator);
        if (unit == Unit::Rank)
            figure.groupSize = point.denominator;
        return figure;
    }

    bool isKnown(const Period& period, double value) const
    {
        return std::any_of(m_into.figures.begin() + static_cast<std::ptrdiff_t>(m_begin), m_into.figures.end(),
                           [&](const KnownFigure& figure) { return figure.period == period && figure.value == value; });
    }

    void addPoint(const SeriesPoint& point, const Measure& measure, Unit unit)
    {
        if (!point.value || point.period.last() > m_quarter.next().last())
            return;
        m_into.figures.push_back(figureOf(point, measure, unit));
        if (unit == Unit::Rank || measure.kind == MeasureKind::MeanPerQuarter)
            return;
        addCount(point, "numerator", point.numerator, m_numerator);
        addCount(point, "denominator", point.denominator, m_denominator);
    }

    void addCount(const SeriesPoint& point, const char* name, const std::optional<double>& count, std::size_t subject)
    {
        if (!count)
            return;
        KnownFigure figure = figureOf(point, Measure::statement(name), Unit::Count);
        figure.subject = subject;
        figure.value = *count;
        figure.illustrative = point.illustrative || point.illustrativeCounts;
        m_into.figures.push_back(std::move(figure));
    }

    void addSeries(const Series& series)
    {
        for (const SeriesPoint& point : series.points)
            addPoint(point, series.measure, series.unit);
    }

    void addQuarters(const FigureSet& figures, analysis::LineEvidence& line)
    {
        line.quarters = line.values;
        line.quarters.points.clear();
        if (m_indicator.frequency != Frequency::Monthly || m_indicator.aggregation == Aggregation::Snapshot)
            return;
        Period period = m_quarter;
        for (int step = 0; step < 9; ++step, period = period.previous()) {
            const auto figure = figures.figure(Measure::value(), period);
            if (figure && figure->value)
                line.quarters.points.push_back(*figure);
        }
        std::reverse(line.quarters.points.begin(), line.quarters.points.end());
        addSeries(line.quarters);
    }

    void addStated(const std::vector<Observation>& observations)
    {
        std::vector<Observation> stated;
        std::copy_if(observations.begin(), observations.end(), std::back_inserter(stated), [](const auto& one) {
            const auto kind = one.key.measure.kind;
            return (kind == MeasureKind::Value || kind == MeasureKind::Rolling12)
                && one.provenance != Provenance::Illustrative;
        });
        for (const SeriesPoint& point : mergeByProvenance(std::move(stated))) {
            if (point.value && !isKnown(point.period, *point.value))
                addPoint(point, Measure::value(), m_indicator.unit);
        }
    }

    void addChanges(const FigureSet& figures, const analysis::LineEvidence& line,
                    const std::vector<Observation>& observations)
    {
        for (const auto& change : changeEvidence(m_indicator, m_quarter, figures, line, observations)) {
            const auto unit = change.type == ChangeType::Relative ? Unit::Percent
                : change.type == ChangeType::Points               ? Unit::PercentagePoints
                                                                  : m_indicator.unit;
            KnownFigure figure = figureOf(change.change, Measure::change(change.type, change.base), unit);
            figure.difference = true;
            figure.groupSize.reset();
            figure.statement = !change.baseLevel;
            m_into.figures.push_back(std::move(figure));
        }
        for (const Observation& observation : observations)
            addRefutedChange(figures, observation);
    }

    // Of a published change that its own levels refute, what holds instead.
    void addRefutedChange(const FigureSet& figures, const Observation& observation)
    {
        const Measure& measure = observation.key.measure;
        const Period& period = observation.key.period;
        if (measure.kind != MeasureKind::Change || measure.type != ChangeType::Relative || !observation.value)
            return;
        const auto base = analysis::basePeriod(period, measure.base);
        const auto baseLevel = base ? figures.figure(Measure::value(), *base) : std::nullopt;
        const auto change = figures.change(period, measure.type, measure.base);
        const bool computed = change && change->baseLevel && restsOnRealFigures(change->point);
        const auto ruling =
            rulingChange(m_indicator, *observation.value, baseLevel, computed ? change->point.value : std::nullopt);
        if (!ruling)
            return;
        std::erase_if(m_into.figures, [&](const KnownFigure& figure) {
            return figure.subject == m_whole && figure.measure == measure && figure.period == period
                && figure.value == *observation.value;
        });
        KnownFigure figure{.measure = measure, .period = period};
        place(figure);
        figure.value = *observation.value;
        figure.unit = Unit::Percent;
        figure.difference = true;
        addRuled(figure, *ruling);
        figure.ruling = ruling;
        m_into.figures.push_back(std::move(figure));
    }

    // What holds verifies wherever the published figure would have been recognised.
    void addRuled(KnownFigure figure, double ruling)
    {
        const auto known = std::ranges::find_if(m_into.figures, [&](const KnownFigure& other) {
            return other.subject == m_whole && other.measure == figure.measure && other.period == figure.period
                && other.area == figure.area && other.subset == figure.subset && other.value == ruling;
        });
        if (known != m_into.figures.end()) {
            known->ruled = true;
            return;
        }
        figure.value = ruling;
        figure.ruled = true;
        m_into.figures.push_back(std::move(figure));
    }

    void addStatements(const std::vector<Observation>& observations)
    {
        const std::vector<KnownFigure> levels(m_into.figures.begin() + static_cast<std::ptrdiff_t>(m_begin),
                                              m_into.figures.end());
        for (const Observation& observation : observations) {
            if (observation.key.measure.kind != MeasureKind::Statement || !observation.value)
                continue;
            KnownFigure figure = statementFigure(m_indicator, observation, levels);
            place(figure);
            if (observation.key.measure.name == "numerator")
                figure.subject = m_numerator;
            if (observation.key.measure.name == "denominator")
                figure.subject = m_denominator;
            m_into.figures.push_back(std::move(figure));
        }
    }

    KnownFigures& m_into;
    const Indicator& m_indicator;
    Period m_quarter;
    const AreaNames& m_areas;
    LineKey m_key{};
    std::size_t m_begin{0};
    std::size_t m_whole{0};
    std::size_t m_numerator{0};
    std::size_t m_denominator{0};
};

ByLine linesOf(std::vector<Observation> observations)
{
    ByLine lines;
    for (Observation& observation : observations)
        lines[{observation.key.area, observation.key.subset}].push_back(std::move(observation));
    return lines;
}

} // namespace

Result<KnownFigures> checkFiguresOf(Workspace& workspace, const Outcome& outcome, const Period& quarter)
{
    const auto targets = workspace.targets();
    if (!targets)
        return tl::unexpected(targets.error());
    const auto areas = store::AreaRepository(workspace.store()).all();
    if (!areas)
        return tl::unexpected(areas.error());
    AreaNames names;
    for (const Area& area : *areas)
        names.emplace(area.slug, area.name);
    KnownFigures found;
    for (const Indicator& indicator : outcome.indicators) {
        auto observations = workspace.observationsOfPlan({.indicator = indicator.slug});
        if (!observations)
            return tl::unexpected(observations.error());
        FigureCollector collector(found, indicator, quarter, names);
        for (const auto& [key, line] : linesOf(std::move(*observations)))
            collector.addLine(key, line);
        for (const Target& target : *targets) {
            if (target.indicator == indicator.slug)
                collector.addTarget(target);
        }
    }
    return found;
}

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/spc_trend.h>

#include "calendar_days.h"
#include "level_axis.h"
#include "note_words.h"
#include "point_words.h"
#include "spc_words.h"
#include "trend_targets.h"

#include <outturn/analysis/process_start.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

using analysis::SpcChart;
using analysis::SpcSegment;
using domain::Series;
using domain::SeriesPoint;
using domain::Target;
using domain::Unit;

void dropTrailingGaps(Series& series)
{
    while (!series.points.empty() && !series.points.back().value)
        series.points.pop_back();
}

std::string refusal(const domain::Indicator& indicator, const Series& series)
{
    if (series.unit == Unit::Rank || series.unit == Unit::Date)
        return fmt::format("{} is given in {}, which vary by what others do and not as a process; control limits would "
                           "mean nothing. Choose Trend.",
                           indicator.name, series.unit == Unit::Rank ? "ranks" : "dates");
    return refusalWords(indicator.name, analysis::spcEligibility(series));
}

const Target* targetAtEnd(const std::vector<Target>& targets, const Series& series)
{
    const Date end = series.points.back().period.last();
    const auto found = std::ranges::find_if(
        targets, [end](const Target& target) { return domain::targetValueOn(target, end).has_value(); });
    return found == targets.end() ? nullptr : &*found;
}

std::vector<analysis::DatedValue> datedValues(const Series& series)
{
    std::vector<analysis::DatedValue> values;
    values.reserve(series.points.size());
    for (const auto& point : series.points)
        values.push_back({point.period.last(), point.value});
    return values;
}

Result<SpcChart> controlChart(const SpcTrendInput& input, const Series& series, const Target* target)
{
    const auto values = datedValues(series);
    analysis::SpcOptions options{.polarity = input.trend.indicator.polarity};
    if (target)
        options.target = domain::targetValueOn(*target, series.points.back().period.last());
    for (const auto& rebase : input.rebases) {
        if (const auto start = analysis::processStart(values, rebase.from))
            options.rebaseOn.push_back(*start);
    }
    return analysis::spcChart(values, options);
}

// Half way between the last point of one process and the first of the next.
double between(const SpcChart& chart, std::size_t first)
{
    return (daysSinceEpoch(chart.points.at(first - 1).date) + daysSinceEpoch(chart.points.at(first).date)) / 2;
}

bool isJudged(const SpcSegment& segment)
{
    return segment.values >= analysis::kFewestSpcValues;
}

void markPoints(ChartSeries& series, const SpcChart& chart)
{
    for (const auto& judged : chart.points) {
        const auto point = std::ranges::find(series.points, daysSinceEpoch(judged.date), &ChartPoint::x);
        if (point == series.points.end() || !point->y || !isJudged(chart.segments.at(judged.segment)))
            continue;
        point->signal = signalRole(judged.meaning);
        if (point->signal == SignalRole::Common)
            continue;
        point->remark = fmt::format("{}: {}", meaningWords(judged.meaning), signalWords(judged.signal));
        point->readOut += "; " + point->remark;
    }
}

/// Whether the unit has values there at all: no count is below nought, no share above all.
bool isPossible(double level, const ChartSpec& spec)
{
    const ValueRange values = valuesOf(spec);
    if (level < 0 && values.lowest >= 0)
        return false;
    return spec.unit != Unit::Percent || level <= 100 || values.highest > 100;
}

class ReferenceDrawer
{
public:
    ReferenceDrawer(ChartSpec& spec, const Series& series)
        : m_spec(spec)
        , m_series(series)
    {
    }

    void draw(const SpcChart& chart)
    {
        for (std::size_t i = 0; i < chart.segments.size(); ++i) {
            const SpcSegment& segment = chart.segments[i];
            const double from = i == 0 ? m_spec.x.min : between(chart, segment.first);
            const double to =
                i + 1 == chart.segments.size() ? m_spec.x.max : between(chart, segment.first + segment.count);
            if (isJudged(segment) && to > m_spec.x.min && from < m_spec.x.max)
                drawSegment(segment, std::max(from, m_spec.x.min), std::min(to, m_spec.x.max));
        }
    }

private:
    void drawSegment(const SpcSegment& segment, double from, double to)
    {
        if (segment.limits)
            add("Upper limit", ReferenceKind::Limit, segment.limits->upper, from, to);
        add("Mean", ReferenceKind::Mean, *segment.mean, from, to);
        if (segment.limits)
            add("Lower limit", ReferenceKind::Limit, segment.limits->lower, from, to);
        else
            addNote("There are no limits, for the figures hardly ever differ.");
    }

    void add(const char* name, ReferenceKind kind, double level, double from, double to)
    {
        if (!isPossible(level, m_spec))
            return addNote(level < 0 ? "The lower limit lies below zero, where no figure can be."
                                     : "The upper limit lies above 100%, where no figure can be.");
        m_spec.references.push_back({.name = name,
                                     .printed = printedValue(m_series, level),
                                     .kind = kind,
                                     .fromX = from,
                                     .toX = to,
                                     .y = level});
    }

    void addNote(std::string note)
    {
        if (std::ranges::find(m_spec.notes, note) == m_spec.notes.end())
            m_spec.notes.push_back(std::move(note));
    }

    ChartSpec& m_spec;
    const Series& m_series;
};

// A line where each process starts, and what was decided with the first figure of it.
void markRebases(ChartSpec& spec, const SpcChart& chart, const SpcTrendInput& input, const Series& series)
{
    const auto values = datedValues(series);
    for (const auto& rebase : input.rebases) {
        const auto start = analysis::processStart(values, rebase.from);
        if (!start)
            continue;
        const auto first = std::ranges::find(chart.points, *start, &analysis::SpcPoint::date) - chart.points.begin();
        const double at = between(chart, static_cast<std::size_t>(first));
        if (at < spec.x.min || at > spec.x.max)
            continue;
        spec.bands.push_back({at, at, rebaseCaption(rebase), BandKind::Rebase, rebaseWords(rebase)});
        const auto point = std::ranges::find(spec.series.front().points, daysSinceEpoch(*start), &ChartPoint::x);
        if (point != spec.series.front().points.end() && point->y)
            point->readOut += "\n" + rebaseWords(rebase);
    }
    std::ranges::stable_sort(spec.bands, {}, &AnnotationBand::fromX);
}

void tellShapes(ChartSpec& spec)
{
    const auto any = [&](SignalRole role) {
        return std::ranges::any_of(spec.series.front().points,
                                   [role](const ChartPoint& point) { return point.signal == role; });
    };
    std::vector<std::string> shapes;
    if (any(SignalRole::Concern))
        shapes.emplace_back("squares are a concern");
    if (any(SignalRole::Improvement))
        shapes.emplace_back("diamonds an improvement");
    if (any(SignalRole::Neutral))
        shapes.emplace_back("triangles unusual");
    if (!shapes.empty())
        spec.notes.push_back(fmt::format("Beyond chance: {}.", fmt::join(shapes, ", ")));
}

void judge(ChartSpec& spec, const SpcChart& chart, const Target* target, const Series& series)
{
    if (const std::size_t wanted = chart.valuesWanted(); wanted > 0) {
        spec.notes.push_back(fmt::format("{} more figure{} since the limits were set anew {} needed to judge them.",
                                         wanted, wanted == 1 ? "" : "s", wanted == 1 ? "is" : "are"));
        return;
    }
    spec.verdicts.push_back(variationVerdict(chart));
    if (target && chart.assurance != analysis::Assurance::None) {
        const double level = domain::targetValueOn(*target, series.points.back().period.last()).value_or(target->value);
        spec.verdicts.push_back(assuranceVerdict(chart.assurance, printedLevel(level, series.unit, series.decimals)));
    }
    for (const auto& verdict : spec.verdicts)
        spec.summary += fmt::format(" {}: {}{}{}.", verdict.label, verdict.words, verdict.detail.empty() ? "" : ", ",
                                    verdict.detail);
}

ChartSpec refused(ChartSpec spec, std::string reason)
{
    spec.series.clear();
    spec.targets.clear();
    spec.bands.clear();
    spec.notes.clear();
    spec.callouts.clear();
    spec.summary = reason;
    spec.emptyReason = std::move(reason);
    return spec;
}

} // namespace

ChartSpec spcTrend(const SpcTrendInput& input)
{
    TrendChartInput trend = input.trend;
    trend.series.resize(std::min<std::size_t>(trend.series.size(), 1));
    if (!trend.series.empty()) {
        dropTrailingGaps(trend.series.front().series);
        trend.series.front().role = SeriesRole::Primary;
    }
    ChartSpec spec = trendChart(trend);
    spec.subtitle += ", SPC";
    if (!spec.emptyReason.empty())
        return spec;
    const Series& series = trend.series.front().series;
    if (std::string reason = refusal(trend.indicator, series); !reason.empty())
        return refused(std::move(spec), std::move(reason));

    const auto targets = comparableTargets(trend.indicator, series, trend.targets);
    const Target* target = targetAtEnd(targets, series);
    const auto chart = controlChart(input, series, target);
    if (!chart)
        return refused(std::move(spec), chart.error().message);
    markPoints(spec.series.front(), *chart);
    markRebases(spec, *chart, input, series);
    ReferenceDrawer(spec, series).draw(*chart);
    tellShapes(spec);
    judge(spec, *chart, target, series);
    setLevelAxis(spec, false);
    return spec;
}

} // namespace outturn::charting

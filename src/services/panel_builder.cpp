// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_builder.h"

#include "annotation_service_impl.h"
#include "outcome_judge.h"
#include "peer_reader.h"

#include <outturn/charting/spc_trend.h>
#include <outturn/charting/trend_extras.h>
#include <outturn/charting/year_on_year_chart.h>
#include <outturn/store/status_repository.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::domain;

std::vector<Annotation> notesOn(const Indicator& indicator, const PrioritySlug& priority,
                                const std::vector<Annotation>& annotations)
{
    std::vector<Annotation> notes;
    std::copy_if(annotations.begin(), annotations.end(), std::back_inserter(notes),
                 [&](const Annotation& note) { return covers(note, indicator, priority); });
    return notes;
}

std::vector<Rebase> rebasesOf(const Indicator& indicator, const std::vector<Rebase>& rebases)
{
    std::vector<Rebase> found;
    std::ranges::copy_if(rebases, std::back_inserter(found),
                         [&](const Rebase& rebase) { return rebase.indicator == indicator.slug; });
    return found;
}

std::vector<Target> targetsOf(const Indicator& indicator, const std::vector<Target>& targets)
{
    std::vector<Target> found;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(found), [&](const Target& target) {
        return target.indicator == indicator.slug && target.area == indicator.area;
    });
    return found;
}

// `direct-support` as a reader sees it.
std::string subsetTitle(std::string subset)
{
    std::replace(subset.begin(), subset.end(), '-', ' ');
    return subset;
}

std::vector<charting::TrendSeries> linesOf(const IndicatorReader& reader, const IndicatorSummary& summary, Date end)
{
    const bool rolling = summary.measure.kind == MeasureKind::Rolling12;
    std::vector<charting::TrendSeries> lines;
    lines.push_back({summary.series, rolling ? charting::SeriesRole::Rolling : charting::SeriesRole::Primary,
                     subsetTitle(summary.series.subset)});
    for (const FigureSet* part : reader.otherParts()) {
        auto series = part->series(summary.measure);
        std::erase_if(series.points, [end](const SeriesPoint& point) { return point.period.last() > end; });
        if (!series.points.empty())
            lines.push_back({std::move(series), charting::SeriesRole::Comparison, subsetTitle(part->subset())});
    }
    return lines;
}

} // namespace

Result<PanelBuilder> PanelBuilder::make(Workspace& workspace, const Period& quarter)
{
    PanelBuilder builder(workspace, quarter);
    auto targets = workspace.targets();
    if (!targets)
        return tl::unexpected(targets.error());
    auto annotations = workspace.annotations();
    if (!annotations)
        return tl::unexpected(annotations.error());
    auto decisions = store::StatusRepository(workspace.store()).newestOfQuarter(quarter);
    if (!decisions)
        return tl::unexpected(decisions.error());
    auto rebases = workspace.rebases();
    if (!rebases)
        return tl::unexpected(rebases.error());
    builder.m_targets = std::move(*targets);
    builder.m_rebases = std::move(*rebases);
    builder.m_annotations = std::move(*annotations);
    builder.m_decisions = std::move(*decisions);
    return builder;
}

Result<PriorityPanel> PanelBuilder::priority(const Priority& priority, const Theme& theme)
{
    PriorityPanel panel{priority.slug, priority.title, theme.title, m_quarter, {}};
    for (const Outcome& part : priority.outcomes) {
        auto built = outcome(part, priority.slug);
        if (!built)
            return tl::unexpected(built.error());
        panel.outcomes.push_back(std::move(*built));
    }
    return panel;
}

Result<OutcomePanel> PanelBuilder::outcome(const Outcome& outcome, const PrioritySlug& priority)
{
    OutcomePanel panel{outcome.slug, outcome.title, {}, {}};
    std::vector<IndicatorSummary> summaries;
    for (const Indicator& part : outcome.indicators) {
        auto built = indicator(part, priority);
        if (!built)
            return tl::unexpected(built.error());
        summaries.push_back(built->summary);
        panel.indicators.push_back(std::move(*built));
    }
    panel.status = proposedStatus(summaries);
    panel.status.decision = decisionOn(outcome.slug);
    return panel;
}

Result<IndicatorPanel> PanelBuilder::indicator(const Indicator& indicator, const PrioritySlug& priority,
                                               const std::optional<Measure>& measure)
{
    const auto reader = IndicatorReader::read(m_workspace, indicator);
    if (!reader)
        return tl::unexpected(reader.error());
    IndicatorPanel panel{reader->summary(m_quarter, m_targets, measure), {}};
    auto input = chartInput(indicator, priority, *reader, panel.summary);
    panel.chart = charting::trendChart(input);
    if (panel.chart.emptyReason.empty())
        panel.detail = detail(std::move(input), *reader, false);
    return panel;
}

charting::TrendChartInput PanelBuilder::chartInput(const Indicator& indicator, const PrioritySlug& priority,
                                                   const IndicatorReader& reader, const IndicatorSummary& summary) const
{
    return {.indicator = indicator,
            .series = linesOf(reader, summary, m_quarter.last()),
            .targets = targetsOf(indicator, m_targets),
            .annotations = notesOn(indicator, priority, m_annotations),
            .shown = {},
            .statements = static_cast<int>(summary.statements.size())};
}

charting::ChartSpec PanelBuilder::detail(charting::TrendChartInput input, const IndicatorReader& reader,
                                         bool expected) const
{
    charting::TrendDetailInput all{.trend = std::move(input), .expected = expected};
    if (!all.trend.series.empty() && all.trend.series.front().series.measure.kind == MeasureKind::Value)
        all.rolling = reader.main().series(Measure::rolling12());
    return charting::trendDetail(all);
}

Result<charting::ChartSpec> PanelBuilder::chart(const Indicator& indicator, const PrioritySlug& priority,
                                                const Measure& measure, ChartMode mode)
{
    if (mode == ChartMode::Peers)
        return peerFigures(m_workspace, indicator, m_quarter).map(charting::peerBars);
    if (mode == ChartMode::PeerFunnel)
        return peerFigures(m_workspace, indicator, m_quarter).map(charting::peerFunnel);
    const auto reader = IndicatorReader::read(m_workspace, indicator);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto summary = reader->summary(m_quarter, m_targets, measure);
    auto input = chartInput(indicator, priority, *reader, summary);
    switch (mode) {
    case ChartMode::Spc:
        return charting::spcTrend({.trend = std::move(input), .rebases = rebasesOf(indicator, m_rebases)});
    case ChartMode::YearOnYear:
        return charting::yearOnYearChart(input);
    case ChartMode::Trend:
    case ChartMode::TrendExpected:
    case ChartMode::Peers:
    case ChartMode::PeerFunnel:
        break;
    }
    return detail(std::move(input), *reader, mode == ChartMode::TrendExpected);
}

std::optional<StatusDecision> PanelBuilder::decisionOn(const OutcomeSlug& outcome) const
{
    const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
                                    [&](const StatusDecision& decision) { return decision.outcome == outcome; });
    return found == m_decisions.end() ? std::nullopt : std::optional(*found);
}

} // namespace outturn::services

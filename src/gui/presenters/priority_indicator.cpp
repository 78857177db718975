// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/priority_indicator.h"

#include "gui/presenters/priority_about.h"
#include "gui/presenters/priority_wording.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

constexpr std::size_t kMostFigures = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

QString baseLabel(const services::Change& change)
{
    QString label = baseWords(change.base);
    label.replace(0, 1, label.left(1).toUpper());
    const bool shown = change.basePeriod && change.base != domain::ChangeBase::Baseline2019_20;
    return shown ? Words::tr("%1, %2").arg(label, QString::fromStdString(domain::periodShort(*change.basePeriod)))
                 : label;
}

FigureText latestFigure(const services::IndicatorSummary& summary)
{
    return {.label = measureWords(summary),
            .value = figureWords(summary),
            .remark = caveatWords(summary),
            .remarkTone = FigureTone::Quiet};
}

FigureText changeFigure(const services::Change& change, const services::IndicatorSummary& summary)
{
    const auto& indicator = summary.indicator;
    const QString words = changeWords(change, indicator);
    const QString direction = directionWords(change, indicator);
    const FigureTone tone = toneOf(change, indicator);
    if (!change.baseValue)
        return {.label = Words::tr("%1 (published)").arg(baseLabel(change)),
                .value = words,
                .remark = direction,
                .remarkTone = tone};
    const domain::Quantity base{*change.baseValue, summary.series.unit, summary.series.decimals};
    return {.label = baseLabel(change),
            .value = QString::fromStdString(domain::printed(base)),
            .remark = direction.isEmpty() ? words : Words::tr("%1, %2").arg(words, direction),
            .remarkTone = tone};
}

FigureText targetFigure(const services::TargetPosition& position, const domain::Indicator& indicator)
{
    return {.label = QString::fromStdString(std::string(domain::targetKindTitle(position.target.kind))),
            .value = targetValueWords(position, indicator),
            .remark = targetGapWords(position, indicator),
            .remarkTone = position.met ? FigureTone::Good : FigureTone::Bad};
}

std::vector<FigureText> figuresOf(const services::IndicatorSummary& summary)
{
    std::vector<FigureText> figures;
    if (summary.latest && summary.latest->value)
        figures.push_back(latestFigure(summary));
    for (const auto& position : summary.targets)
        figures.push_back(targetFigure(position, summary.indicator));
    std::vector<domain::ChangeBase> told;
    for (const auto& change : summary.changes) {
        if (std::ranges::count(told, change.base) == 0 && figures.size() < kMostFigures)
            figures.push_back(changeFigure(change, summary));
        told.push_back(change.base);
    }
    for (const auto& statement : summary.statements) {
        const auto& measure = statement.key.measure;
        const bool shown = measure.kind == domain::MeasureKind::Change && std::ranges::count(told, measure.base) > 0;
        if (!shown && figures.size() < kMostFigures)
            figures.push_back(statementText(statement, summary.indicator));
    }
    return figures;
}

std::vector<MeasureChoice> measuresOf(const services::IndicatorSummary& summary)
{
    const auto& indicator = summary.indicator;
    if (indicator.frequency == domain::Frequency::AdHoc || indicator.aggregation == domain::Aggregation::Snapshot
        || summary.series.points.empty())
        return {};
    const bool rolling = summary.measure.kind == domain::MeasureKind::Rolling12;
    const bool monthly = indicator.frequency == domain::Frequency::Monthly;
    return {{.title = monthly ? Words::tr("Monthly") : Words::tr("Quarterly"), .shown = !rolling},
            {.title = Words::tr("12 months"), .shown = rolling}};
}

void addHeadlines(IndicatorTexts& texts, const services::IndicatorSummary& summary)
{
    if (!summary.changes.empty()) {
        const auto& change = summary.changes.front();
        texts.change = changeSentence(change, summary.indicator);
        texts.changeTone = toneOf(change, summary.indicator);
    } else if (!summary.statements.empty()) {
        texts.change = statementText(summary.statements.front(), summary.indicator).value;
    }
    if (!summary.targets.empty()) {
        const auto& position = summary.targets.front();
        const QString words = position.met ? Words::tr("✓ Target %1 met") : Words::tr("✕ Target %1 missed");
        texts.target = words.arg(targetValueWords(position, summary.indicator));
        texts.targetTone = position.met ? FigureTone::Good : FigureTone::Bad;
    }
}

FigureTone toneOf(charting::SignalRole role)
{
    switch (role) {
    case charting::SignalRole::Improvement:
        return FigureTone::Good;
    case charting::SignalRole::Concern:
        return FigureTone::Bad;
    default:
        return FigureTone::Quiet;
    }
}

} // namespace

IndicatorTexts indicatorTexts(const services::IndicatorPanel& panel, std::shared_ptr<const void> owner)
{
    const auto& summary = panel.summary;
    const charting::ChartSpec& large = panel.detail ? *panel.detail : panel.chart;
    IndicatorTexts texts{.slug = summary.indicator.slug,
                         .name = QString::fromStdString(summary.indicator.name),
                         .shortName = QString::fromStdString(summary.indicator.shortName),
                         .measure = measureWords(summary),
                         .shortMeasure = shortMeasureWords(summary),
                         .figure = figureWords(summary),
                         .figures = figuresOf(summary),
                         .measures = measuresOf(summary),
                         .about = aboutFigure(summary),
                         .chart = std::shared_ptr<const charting::ChartSpec>(owner, &large),
                         .ownMeasure = summary.measure,
                         .trend = std::shared_ptr<const charting::ChartSpec>(owner, &panel.chart),
                         .hasModes = !summary.series.points.empty()};
    addHeadlines(texts, summary);
    return texts;
}

void offerFirstFigures(IndicatorTexts& texts, const services::IndicatorSummary& summary, const domain::Period& quarter)
{
    if (!summary.series.points.empty())
        return;
    constexpr int kMonths = 12;
    constexpr int kQuarters = 4;
    const bool monthly = summary.indicator.frequency == domain::Frequency::Monthly;
    const Date end = quarter.last();
    const auto last =
        monthly ? domain::Period::month(static_cast<int>(end.year()), static_cast<unsigned>(end.month())) : quarter;
    for (int back = (monthly ? kMonths : kQuarters) - 1; back >= 0; --back)
        texts.entryPeriods.push_back(last.shifted(-back));
    // Twelve-month figures are worked out from those that are entered.
    texts.ownMeasure = domain::Measure::value();
}

IndicatorTexts noIndicatorTexts()
{
    auto chart = std::make_shared<charting::ChartSpec>();
    chart->title = Words::tr("No indicator yet").toStdString();
    chart->emptyReason = Words::tr("No indicator is set for this outcome. Add one to the plan to see its figures; "
                                   "until then the commentary alone tells how it stands.")
                             .toStdString();
    return {.name = Words::tr("No indicator yet"),
            .about = {.title = Words::tr("No indicator yet"),
                      .rows = {{.label = Words::tr("Figure"), .value = Words::tr("None is set for this outcome")}}},
            .chart = chart,
            .trend = std::move(chart)};
}

domain::Measure measureOfChoice(std::size_t choice)
{
    static const std::array kMeasures{domain::Measure::value(), domain::Measure::rolling12()};
    return kMeasures.at(choice);
}

services::ChartMode modeOfChoice(std::size_t choice)
{
    static constexpr std::array<services::ChartMode, kModeCount> kModes{
        services::ChartMode::Trend, services::ChartMode::Spc,        services::ChartMode::YearOnYear,
        services::ChartMode::Peers, services::ChartMode::PeerFunnel, services::ChartMode::TrendExpected};
    return kModes.at(choice);
}

void setChart(IndicatorTexts& texts, std::size_t mode, std::shared_ptr<const charting::ChartSpec> chart)
{
    texts.mode = mode;
    texts.chart = std::move(chart);
    texts.verdicts.clear();
    for (const auto& verdict : texts.chart->verdicts)
        texts.verdicts.push_back({.label = QString::fromStdString(verdict.label),
                                  .value = QString::fromStdString(
                                      verdict.letter.empty() ? verdict.words : verdict.letter + " · " + verdict.words),
                                  .remark = QString::fromStdString(verdict.detail),
                                  .remarkTone = toneOf(verdict.role)});
}

} // namespace outturn::gui

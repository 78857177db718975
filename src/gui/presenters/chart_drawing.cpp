// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/chart_drawing.h"

#include "gui/presenters/priority_indicator.h"

#include <outturn/services/panel_service.h>
#include <outturn/services/services.h>

#include <algorithm>

namespace outturn::gui {

ChartDrawing::ChartDrawing(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_choices(std::make_unique<ChartChoices>())
{
}

void ChartDrawing::rememberIn(std::unique_ptr<ChartChoices> choices)
{
    m_choices = std::move(choices);
}

ChartChoice ChartDrawing::choiceFor(const IndicatorTexts& shown) const
{
    return m_choices->of(shown.slug).value_or(ChartChoice{});
}

bool ChartDrawing::applyMeasure(IndicatorTexts& shown, const domain::Period& quarter, std::size_t measure)
{
    const auto panel = m_services.panels().indicatorPanel(shown.slug, quarter, measureOfChoice(measure));
    if (!panel) {
        emit failed(QString::fromStdString(panel.error().message));
        return false;
    }
    const auto choices = shown.measures;
    const bool hadModes = shown.hasModes;
    const auto kept = std::make_shared<const services::IndicatorPanel>(*panel);
    shown = indicatorTexts(*kept, kept);
    // Where the chosen measure has no figures the way back must stay.
    shown.measures = choices;
    shown.hasModes = hadModes;
    for (std::size_t i = 0; i < shown.measures.size(); ++i)
        shown.measures[i].shown = i == measure;
    return true;
}

bool ChartDrawing::applyMode(IndicatorTexts& shown, const domain::Period& quarter, std::size_t mode)
{
    const auto measure = std::ranges::find(shown.measures, true, &MeasureChoice::shown);
    const auto asked = measure == shown.measures.end()
        ? shown.ownMeasure
        : measureOfChoice(static_cast<std::size_t>(measure - shown.measures.begin()));
    auto chart = m_services.panels().chart(shown.slug, quarter, asked, modeOfChoice(mode));
    if (!chart) {
        emit failed(QString::fromStdString(chart.error().message));
        return false;
    }
    setChart(shown, mode, std::make_shared<const charting::ChartSpec>(std::move(*chart)));
    return true;
}

void ChartDrawing::restore(IndicatorTexts& shown, const domain::Period& quarter)
{
    const auto choice = choiceFor(shown);
    const auto measure = choice.measure;
    if (measure && *measure < shown.measures.size() && !shown.measures[*measure].shown)
        (void)applyMeasure(shown, quarter, *measure);
    if (choice.mode > 0 && choice.mode < kModeCount && shown.hasModes)
        (void)applyMode(shown, quarter, choice.mode);
    shown.range = choice.range;
}

bool ChartDrawing::showMeasure(IndicatorTexts& shown, const domain::Period& quarter, std::size_t measure)
{
    const std::size_t mode = shown.mode;
    const auto range = shown.range;
    if (!applyMeasure(shown, quarter, measure))
        return false;
    shown.range = range;
    auto choice = choiceFor(shown);
    choice.measure = measure;
    m_choices->keep(shown.slug, choice);
    if (mode > 0)
        (void)applyMode(shown, quarter, mode);
    return true;
}

bool ChartDrawing::showMode(IndicatorTexts& shown, const domain::Period& quarter, std::size_t mode)
{
    if (!shown.hasModes || !applyMode(shown, quarter, mode))
        return false;
    auto choice = choiceFor(shown);
    choice.mode = mode;
    m_choices->keep(shown.slug, choice);
    return true;
}

void ChartDrawing::showRange(IndicatorTexts& shown, const std::optional<ChartRange>& range)
{
    if (shown.range == range)
        return;
    shown.range = range;
    auto choice = choiceFor(shown);
    choice.range = range;
    m_choices->keep(shown.slug, choice);
}

} // namespace outturn::gui

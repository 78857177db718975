// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/lasting_chart_choices.h"

#include "gui/shell/window_settings.h"

namespace outturn::gui {
namespace {

constexpr qsizetype kParts = 4; // measure, mode, from, until; empty where nothing was chosen

QStringList partsOf(const ChartChoice& choice)
{
    return {choice.measure ? QString::number(*choice.measure) : QString(), QString::number(choice.mode),
            choice.range ? QString::number(choice.range->from) : QString(),
            choice.range ? QString::number(choice.range->until) : QString()};
}

// What cannot be read, perhaps written by another version, is left out.
std::optional<ChartChoice> choiceOf(const QStringList& parts)
{
    if (parts.size() != kParts)
        return std::nullopt;
    ChartChoice choice;
    bool sound = false;
    if (const auto measure = parts[0].toUInt(&sound); sound)
        choice.measure = measure;
    choice.mode = parts[1].toUInt();
    const double from = parts[2].toDouble(&sound);
    if (const double until = parts[3].toDouble(); sound && from > until)
        choice.range = ChartRange{from, until};
    return choice;
}

} // namespace

LastingChartChoices::LastingChartChoices(WindowSettings& settings, QString store)
    : m_settings(settings)
    , m_store(std::move(store))
{
}

std::optional<ChartChoice> LastingChartChoices::of(const domain::IndicatorSlug& indicator) const
{
    if (const auto known = ChartChoices::of(indicator))
        return known;
    return choiceOf(m_settings.chartChoice(m_store, QString::fromStdString(indicator.text())));
}

void LastingChartChoices::keep(const domain::IndicatorSlug& indicator, const ChartChoice& choice)
{
    ChartChoices::keep(indicator, choice);
    m_settings.setChartChoice(m_store, QString::fromStdString(indicator.text()), partsOf(choice));
}

} // namespace outturn::gui

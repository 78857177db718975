// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"

#include <outturn/services/panel_service.h>

namespace outturn::gui {

/// An indicator of a panel as display-ready texts, whose charts share ownership of `owner`, which holds the panel.
/// Measures to choose from are filled in where both a monthly or quarterly value and its rolling figure can be.
/// Periods up to a quarter's end whose figures may be entered first, for an indicator that has none yet.
void offerFirstFigures(IndicatorTexts& texts, const services::IndicatorSummary& summary, const domain::Period& quarter);

[[nodiscard]] IndicatorTexts indicatorTexts(const services::IndicatorPanel& panel, std::shared_ptr<const void> owner);

/// What stands in the place of the first indicator of an outcome that has none.
[[nodiscard]] IndicatorTexts noIndicatorTexts();

/// What `MeasureChoice` at that place stands for.
[[nodiscard]] domain::Measure measureOfChoice(std::size_t choice);

/// Ways to draw: `modeOfChoice` knows each below it.
inline constexpr std::size_t kModeCount = 6;

/// How the chart is drawn at that place of the mode switch.
[[nodiscard]] services::ChartMode modeOfChoice(std::size_t choice);

/// Puts another drawing of the same figures in the place of the chart, with what it judges.
void setChart(IndicatorTexts& texts, std::size_t mode, std::shared_ptr<const charting::ChartSpec> chart);

} // namespace outturn::gui

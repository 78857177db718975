// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/annotation.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/period.h>
#include <outturn/domain/series.h>
#include <outturn/domain/target.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::charting {

/// One line of a trend chart.
struct TrendSeries
{
    domain::Series series;
    SeriesRole role{SeriesRole::Primary};
    std::string label{}; ///< named at the line's end; empty = the indicator's short name
};

/// What a trend chart is made from.
struct TrendChartInput
{
    domain::Indicator indicator;
    std::vector<TrendSeries> series;               ///< all in one unit; subtitle and summary are about the first
    std::vector<domain::Target> targets{};         ///< all that there are; what does not apply is left out
    std::vector<domain::Annotation> annotations{}; ///< those whose scope covers the indicator
    std::optional<domain::Period> shown{};         ///< only points whose period ends within; none = all
    int statements{0}; ///< published statements (of change, of rank) about an indicator without levels
};

/// The trend of an indicator: lines with gaps for missing figures, targets over their validity, annotations as bands,
/// and what it says in words.
///
/// Only targets that are levels in the series' unit are drawn, never on a chart of changes, and for indicators that
/// add up only on the chart of the measure they are quoted by: a yearly target says nothing about a month. The value
/// axis starts at zero for counts, money, hours and whatever adds up; any other has a padded range and a note.
/// Where there is nothing to draw, `emptyReason` says why and what to do next.
[[nodiscard]] ChartSpec trendChart(const TrendChartInput& input);

} // namespace outturn::charting

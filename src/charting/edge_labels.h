// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_placement.h"
#include "plot_scale.h"

#include <outturn/charting/chart_spec.h>
#include <outturn/charting/drawing.h>

#include <vector>

namespace outturn::charting {

/// What is written right of the field, beside the line that it names; the most important first.
struct EdgeLabel
{
    Label label{};      ///< placed later
    double value{};     ///< height at which its line ends, in data units
    Role line{};        ///< of that line, in whose colour a leader joins the two
    bool joined{false}; ///< always, not only where the label had to move far
};

/// Last values (with the series' names where there are several), no wider than `widest`.
[[nodiscard]] std::vector<EdgeLabel> seriesEdgeLabels(const ChartSpec& spec, double widest, const TextWidth& textWidth);

/// The labels of targets that reach the right edge.
[[nodiscard]] std::vector<EdgeLabel> targetEdgeLabels(const ChartSpec& spec, double widest, const TextWidth& textWidth);

/// The labels of means and limits that reach the right edge.
[[nodiscard]] std::vector<EdgeLabel> referenceEdgeLabels(const ChartSpec& spec, double widest,
                                                         const TextWidth& textWidth);

/// Beside its last point the name of a year that is not over yet.
void placeInnerSeriesLabels(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth,
                            LabelSpace& space);

/// A ring and a text at each point that is called out, above it or below.
void placeCallouts(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space,
                   Drawing& drawing);

/// Width of the widest, 0 for none.
[[nodiscard]] double widthOf(const std::vector<EdgeLabel>& labels, const TextWidth& textWidth);

/// Places as many as the field is high for, spread apart, with a leader from the line's end where needed.
void placeEdgeLabels(std::vector<EdgeLabel> labels, const PlotScale& scale, LabelSpace& space, Drawing& drawing);

/// Whether a target's line goes on to the right edge.
[[nodiscard]] bool reachesEdge(const TargetLine& target, const ChartSpec& spec);

} // namespace outturn::charting

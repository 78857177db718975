// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot_scale.h"

#include <outturn/charting/chart_spec.h>
#include <outturn/charting/drawing.h>

namespace outturn::charting {

/// Which points of a line get a marker. A point between two gaps always does: there is no line to show it.
enum class Markers { All, Hollow, LastOnly };

[[nodiscard]] Role roleOf(SeriesRole role);
/// Each signal has a shape of its own, so that it is told without colour.
[[nodiscard]] MarkerShape shapeOf(SignalRole signal);

/// Lines broken at gaps, then their markers, comparisons below the primary series.
void drawSeries(const ChartSpec& spec, const PlotScale& scale, Markers markers, double lastRadius, Drawing& drawing);

/// The fan of the expected range, 80 % within 95 %.
void drawExpected(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing);

/// Means as plain lines, limits dashed, each over its own stretch.
void drawReferences(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing);

/// Dashed lines over each target's validity, out to the field's edge where it goes on.
void drawTargets(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing);

/// Pale bands, at least two pixels wide, from `top` down; a line for a single day, dashed for a rebase.
void drawBands(const ChartSpec& spec, const PlotScale& scale, double top, Drawing& drawing);

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/charting/drawing.h>

#include <functional>
#include <string_view>
#include <vector>

namespace outturn::charting {

/// Width in pixels of a text at a font size; the painter's own measure, so that labels never collide.
using TextWidth = std::function<double(std::string_view text, double fontSize)>;

/// How much of a chart is drawn.
enum class ChartDetail {
    Full,          ///< axes, grid, labels, bands
    SmallMultiple, ///< line, target, first and last period, last value
    Sparkline      ///< line, target, last point; no text
};

/// Places a chart in `width` × `height` pixels. Empty specs give their reason as text.
[[nodiscard]] Drawing layOut(const ChartSpec& spec, double width, double height, ChartDetail detail,
                             const TextWidth& textWidth);

/// Where each mark of bars or a funnel lies in the whole chart of that size, in their order; none of other charts.
[[nodiscard]] std::vector<Box> peerPlaces(const ChartSpec& spec, double width, double height,
                                          const TextWidth& textWidth);

} // namespace outturn::charting

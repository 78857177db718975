// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/charting/drawing.h>

#include <functional>
#include <span>
#include <vector>

namespace outturn::charting {

/// What a callout should not stand on: series and targets one after the other, each point where `place` puts its data,
/// with one that is no number between them and at gaps.
[[nodiscard]] std::vector<PointXY> calloutLines(const ChartSpec& spec,
                                                const std::function<PointXY(double, double)>& place);

/// Where a text of that size stands best that names the point `at` of a line: the top left of its box, above or below
/// the point, as near as it can be without the line or one of `taken` in the way, else where least of them is. Within
/// `field`. A point of `line` that is no number parts one line from the next.
[[nodiscard]] PointXY calloutPlace(std::span<const PointXY> line, const PointXY& at, double width, double height,
                                   const Box& field, std::span<const Box> taken = {});

} // namespace outturn::charting

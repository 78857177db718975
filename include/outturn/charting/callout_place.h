// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/drawing.h>

#include <span>

namespace outturn::charting {

/// Where a text of that size stands best that names the point `at` of a line: the top left of its box, above or below
/// the point, as near as it can be without the line or one of `taken` in the way, else where least of them is. Within
/// `field`.
[[nodiscard]] PointXY calloutPlace(std::span<const PointXY> line, const PointXY& at, double width, double height,
                                   const Box& field, std::span<const Box> taken = {});

} // namespace outturn::charting

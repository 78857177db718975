// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_placement.h"

#include <outturn/charting/axis.h>

namespace outturn::charting {

/// Maps data to pixels: `plot` is the whole field, `margin` the room left at its sides for the points' own size.
struct PlotScale
{
    Axis x;
    Axis y;
    Rect plot;
    double margin{};

    [[nodiscard]] double atX(double value) const
    {
        return plot.left + margin + share(value, x) * (plot.width() - 2 * margin);
    }

    [[nodiscard]] double atY(double value) const { return plot.bottom - share(value, y) * plot.height(); }

    [[nodiscard]] PointXY at(double valueX, double valueY) const { return {atX(valueX), atY(valueY)}; }

private:
    [[nodiscard]] static double share(double value, const Axis& axis)
    {
        return axis.max > axis.min ? (value - axis.min) / (axis.max - axis.min) : 0.5;
    }
};

} // namespace outturn::charting

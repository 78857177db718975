// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::gui {

/// The part of the x axis that is shown, laid along the pixels of the plot.
struct PlotScale
{
    /// Pixels kept free at each end, so that a marker on the axis' end is whole.
    static constexpr double kPadding = 6;

    double min{}; ///< in data units
    double max{};
    double left{}; ///< edges of the plot, in pixels
    double right{};

    [[nodiscard]] double toPixel(double value) const;
    [[nodiscard]] double toData(double pixel) const;
    /// `kPadding` in data units.
    [[nodiscard]] double padding() const;
    [[nodiscard]] bool shows(double from, double to) const { return to >= min && from <= max; }
};

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/plot_scale.h"

#include <algorithm>

namespace outturn::gui {
namespace {

double pixelsOf(const PlotScale& scale)
{
    return scale.right - scale.left - 2 * PlotScale::kPadding;
}

} // namespace

double PlotScale::toPixel(double value) const
{
    const double span = max - min;
    const double share = span > 0 ? (value - min) / span : 0.5;
    return left + kPadding + share * pixelsOf(*this);
}

double PlotScale::toData(double pixel) const
{
    return min + (pixel - left - kPadding) / std::max(1.0, pixelsOf(*this)) * (max - min);
}

double PlotScale::padding() const
{
    return (max - min) * kPadding / std::max(1.0, pixelsOf(*this));
}

} // namespace outturn::gui

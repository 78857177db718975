// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/drawing.h>

namespace outturn::charting {

std::vector<PointXY> markerCorners(const Marker& marker)
{
    constexpr double kDiamond = 1.4; // its ends reach farther out for the same area
    constexpr double kTriangle = 1.3;
    const auto [x, y] = marker.at;
    const double r = marker.radius;
    switch (marker.shape) {
    case MarkerShape::Square:
        return {{x - r, y - r}, {x + r, y - r}, {x + r, y + r}, {x - r, y + r}};
    case MarkerShape::Diamond:
        return {{x, y - kDiamond * r}, {x + kDiamond * r, y}, {x, y + kDiamond * r}, {x - kDiamond * r, y}};
    case MarkerShape::Triangle:
        return {{x, y - kTriangle * r}, {x + kTriangle * r, y + r}, {x - kTriangle * r, y + r}};
    case MarkerShape::Disc:
        break;
    }
    return {};
}

} // namespace outturn::charting

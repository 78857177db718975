// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/drawing.h>

#include <string>

namespace outturn::charting {

/// Colours as `#RRGGBB` for drawings on white paper: SVG files and reports. Text has a contrast of at least 4.5 to 1.
/// Source: Government Analysis Function, data visualisation colours.
[[nodiscard]] std::string paperColour(Role role);

} // namespace outturn::charting

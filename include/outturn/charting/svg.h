// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/drawing.h>

#include <functional>
#include <string>
#include <string_view>

namespace outturn::charting {

/// Colour of a role as `#RRGGBB`.
using RoleColour = std::function<std::string(Role role)>;

/// A complete SVG 1.1 document with `<title>` and `<desc>` for assistive technology. Text stays text.
[[nodiscard]] std::string svg(const Drawing& drawing, std::string_view title, std::string_view description,
                              const RoleColour& colour);

} // namespace outturn::charting

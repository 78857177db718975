// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace outturn::charting {

/// Width in pixels of a line of UTF-8 text set in Inter Regular with tabular figures at `fontSize` pixels, from the
/// font's own advance widths: for drawings made without a painter to ask. Letters beyond ASCII take an average
/// width, wide symbols (arrows, dashes) a full one.
[[nodiscard]] double interTextWidth(std::string_view text, double fontSize);

} // namespace outturn::charting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_layout.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::charting {

/// Width of a label's text; bold letters are taken as a little wider than the plain ones that were measured.
[[nodiscard]] double labelWidth(const Label& label, const TextWidth& textWidth);

/// `text`, or as many of its first letters as fit with an ellipsis; empty where fewer than three would remain.
[[nodiscard]] std::string elided(std::string_view text, double width, double fontSize, const TextWidth& textWidth);

/// `head tail`, its head elided where needed, for the tail is the figure: `Local tar… 16:03`; the tail alone where no
/// head fits; empty where not even that does.
[[nodiscard]] std::string elidedBefore(std::string_view tail, std::string_view head, double width, double fontSize,
                                       const TextWidth& textWidth);

/// Lines of whole words; a word wider than a line is elided.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, double fontSize,
                                               const TextWidth& textWidth);

} // namespace outturn::charting

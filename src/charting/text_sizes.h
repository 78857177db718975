// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::charting {

inline constexpr double kSmallText = 11.5; ///< axes, targets, captions, notes
inline constexpr double kFigureText = 13;  ///< the last value

/// From the middle of a line of text down to its baseline, in font sizes.
inline constexpr double kMiddleToBaseline = 0.36;

} // namespace outturn::charting

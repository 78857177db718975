// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::app {

/// What the process tells its caller; the same numbers as outturn-cli.
inline constexpr int kDone = 0;
inline constexpr int kUsage = 2;        ///< options, or names given in them, that do not make sense
inline constexpr int kStoreRefused = 4; ///< missing, locked, damaged, or of a newer version

} // namespace outturn::app

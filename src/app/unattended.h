// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace outturn::app {

/// Draws one view of the real window off-screen and writes it to a file. Returns the exit status.
[[nodiscard]] int takeShot(const std::string& store, const Shot& shot);

/// Opens the window, waits for its first complete paint, prints how long that took since the process began, and the
/// memory then resident. Returns the exit status.
[[nodiscard]] int timeStartup(const std::string& store);

} // namespace outturn::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "written_number.h"

#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

/// Seconds as `17 s` below a minute, `16:32`, `2:45:10` from an hour on. Not negative, and already rounded to
/// `decimals` places, so that 59.6 s has become a minute before it is taken apart.
[[nodiscard]] std::string printedDuration(double seconds, int decimals);

/// Reads `printedDuration`'s forms, `00:16:03` and plain seconds; the value is in seconds. Nothing for other texts.
[[nodiscard]] std::optional<WrittenNumber> writtenDuration(std::string_view plain);

} // namespace outturn::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "written_number.h"

#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

/// Seconds (not negative) as `17 s` below a minute, `16:32`, `2:45:10` from an hour on; `decimals` are those of
/// the seconds. Rounded before it is taken apart, so that 59.6 s is `1:00`.
[[nodiscard]] std::string printedDuration(double seconds, int decimals);

/// Reads `printedDuration`'s forms, `00:16:03` and plain seconds; the value is in seconds. Nothing for other texts.
[[nodiscard]] std::optional<WrittenNumber> writtenDuration(std::string_view plain);

} // namespace outturn::domain

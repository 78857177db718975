// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// What the words beside a figure say it did: +1 for what came in ("48 joined", "recruited 48"), −1 for what went out
/// ("closed 60", "41 leavers"); 0 where they say nothing.
[[nodiscard]] int flowOf(const Reading& reading, std::size_t mention);

} // namespace outturn::claims

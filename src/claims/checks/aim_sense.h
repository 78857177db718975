// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// +1 where at least the target is wanted of the figure, −1 where at most, 0 where nothing tells.
[[nodiscard]] int wantedSense(const Reading& reading, std::size_t figure, std::size_t target);

} // namespace outturn::claims

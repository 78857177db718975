// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// "eight weeks longer than they did": held against what the passage has given before.
[[nodiscard]] bool saysThanBefore(const Reading& reading, const Mention& change);

/// "the £0.35m increase", "a drop of eight points", "those 155 additional officers", "shaving 75 seconds off the time":
/// the change is known from before, unless the sentence has a subject of its own.
[[nodiscard]] bool isKnownChange(const Reading& reading, const Mention& change);

} // namespace outturn::claims

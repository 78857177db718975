// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Whether 999, 101, 111, 112 or 105 is the number that people dial rather than a count: "101 calls", not "fell from
/// 128 to 101".
[[nodiscard]] bool isEmergencyNumber(const Reading& reading, const Mention& mention);

} // namespace outturn::claims

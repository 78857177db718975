// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Reads `half`, `a third`, `two thirds`, `three-quarters` as a portion in per cent, and `doubled`, `halved`,
/// `threefold` as a multiple. Leaves `mention` alone and returns false where the words mean something else: `the
/// second half`, `a quarter` of a year, `a third consecutive`.
[[nodiscard]] bool readWordFraction(const Reading& reading, std::size_t token, Mention& mention);

} // namespace outturn::claims

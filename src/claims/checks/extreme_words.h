// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// What a word says of one of several figures: +1 the highest, −1 the lowest, 2 the best or the worst; 0 for other
/// words and other uses of these, such as "most of".
[[nodiscard]] int extremeSense(const Reading& reading, std::size_t token);

/// Whether a word ranks a figure among more than those named: "the highest since 2019", "ever", "nationally".
[[nodiscard]] bool speaksOfRecord(const Reading& reading, std::size_t token);

} // namespace outturn::claims

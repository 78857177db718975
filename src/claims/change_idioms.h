// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles.h"

namespace outturn::claims {

/// Makes the figure a difference, told by the cue; of the cue's direction where none is given.
void setChange(const Reading& reading, Mention& mention, std::size_t cue, int direction);

/// Marks a difference that is told without "by" or "of": "we lost 17", "an extra 140", "shaved off 55 seconds".
/// Whether it is one.
[[nodiscard]] bool changeInIdiom(const Reading& reading, const Neighbours& around, Mention& mention);

/// Marks the percentage in the bracket that closes a movement: "a fall from 2,150 in 2022 to 1,806 in 2023 (9%)".
/// Whether it is one.
[[nodiscard]] bool changeInBracket(const Reading& reading, const Neighbours& around, Mention& mention);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Whether a token follows the one before it without a blank.
[[nodiscard]] inline bool glued(const Reading& reading, std::size_t at)
{
    return at < reading.tokens.size() && !reading.at(at).spaceBefore;
}

[[nodiscard]] inline bool gluedNumber(const Reading& reading, std::size_t at)
{
    return glued(reading, at) && reading.at(at).kind == TokenKind::Number;
}

/// Reads what makes the number a length of time by the clock, `3:50` or `1:02:30`; a time of day and a ratio such as
/// 3:2 become labels. Whether it did.
bool readClock(const Reading& reading, Mention& mention);

/// Reads a unit of time behind the number, and the smaller ones behind it: "2 hrs 15", "9m 40s". Whether there is one.
bool readDuration(const Reading& reading, Mention& mention);

} // namespace outturn::claims

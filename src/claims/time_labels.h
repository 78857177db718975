// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Whether the number only says how long: "12 rolling months", "within 28 days", "a 9-point plan".
[[nodiscard]] bool isLengthOfTime(const Reading& reading, const Mention& mention);

/// Whether it is an age, a speed, a distance or a time of day: "aged 10 to 17", "30 mph", "9 to 5".
[[nodiscard]] bool isAgeOrSpeed(const Reading& reading, const Mention& mention);

/// Whether it is the age of who is quoted: "said control manager Tess Lowry, 44."
[[nodiscard]] bool isAgeOfSpeaker(const Reading& reading, const Mention& mention);

} // namespace outturn::claims

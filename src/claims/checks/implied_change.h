// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// The figure as the change that its place makes of it, where no word says so: "from 900 to 990 (10%)", "8:52, against
/// 9:17 a year ago – 25 seconds that matter", "930 in 2022 and 858 in 2023. That's 72 families"; else as it was read.
[[nodiscard]] Mention impliedChange(const Check& check, std::size_t figure);

} // namespace outturn::claims

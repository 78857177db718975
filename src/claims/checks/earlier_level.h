// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// The one level of the sentence behind, of the unit of `level`, that its words say was there before: "… to 79%. It
/// stood at 77% a year ago." `kNone` where there is none, or more than one.
[[nodiscard]] std::size_t earlierLevelBehind(const Reading& reading, std::size_t level);

} // namespace outturn::claims

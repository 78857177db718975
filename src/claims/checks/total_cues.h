// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

#include <cstddef>

namespace outturn::claims {

/// How plainly words, or the place alone, say that a figure sums up what went before it.
enum class TotalCue : unsigned char {
    None,
    Place, ///< where a total stands: "Force 172" behind its districts, "a fleet of 74", "these 45 cases"
    Loose, ///< "so 45", "now 45"
    Plain  ///< "45 in total", "which gives the trust 45"
};

/// What calls the figure a total.
[[nodiscard]] TotalCue totalCue(const Reading& reading, std::size_t figure);

} // namespace outturn::claims

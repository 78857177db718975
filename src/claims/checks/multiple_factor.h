// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

#include <optional>

namespace outturn::claims {

/// The figure as the factor that it says lies between two levels: 2 for "doubled", 0.5 for "fell by half", 1.33 for "a
/// third more", 0.25 for "to a quarter of what it was"; none where it is a share of something.
[[nodiscard]] std::optional<Mention> factorOf(const Reading& reading, std::size_t figure);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <vector>

namespace outturn::claims {

/// The amounts that a list before a figure is made of, each an item with its own words: "9 councillors, 4 members and
/// 3 officers", "Northgate: 212. Southgate: 187.", a bullet each. Empty where one of them is no plain amount.
[[nodiscard]] std::vector<std::size_t> itemsBefore(const Reading& reading, std::size_t figure);

} // namespace outturn::claims

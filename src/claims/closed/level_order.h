// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closed_passage.h"

#include <optional>
#include <vector>

namespace outturn::claims {

/// The levels of the one thing that a passage measures, earliest first; or the one it is held against first, such as
/// that of the average. Empty where it measures several things, or nothing tells the order.
[[nodiscard]] std::vector<std::size_t> levelsInOrder(const Check& check, const ClosedPassage& passage);

/// Whether of two levels the first is of the earlier time, or of what the second is held against; nothing where no word
/// tells.
[[nodiscard]] std::optional<bool> isEarlierOf(const Check& check, std::size_t first, std::size_t second);

} // namespace outturn::claims

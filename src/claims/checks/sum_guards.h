// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

#include <vector>

namespace outturn::claims {

/// Whether the figure is a small number that says how many others are listed: "the three depots", "both".
[[nodiscard]] bool countsList(const Mention& figure, std::size_t items);

/// Whether the figure is what the one before it is counted within: the 131 of "84 of the Trust's 131 vehicles".
[[nodiscard]] bool isWholeOfPrevious(const Reading& reading, std::size_t figure);

/// Whether some of the items, two at least, make the figure.
[[nodiscard]] bool anySubsetMakes(const Reading& reading, const std::vector<std::size_t>& items, std::size_t total);

/// Whether a figure that looks like the total of the items before it need not be: it is that of another time or of
/// other things, some of the items make it, what is added up may be counted twice, or a price is among the items.
[[nodiscard]] bool needNotAddUp(const Reading& reading, const std::vector<std::size_t>& items, std::size_t total);

/// Whether the sentence or the one behind it says that what is counted may overlap, or is rounded.
[[nodiscard]] bool mayOverlap(const Reading& reading, std::size_t sentence);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

#include <set>
#include <string>

namespace outturn::claims {

/// The stems of the words on both sides of a figure that say what it counts.
[[nodiscard]] std::set<std::string> wordsAround(const Reading& reading, const Mention& figure);

/// How many of these two figures have in common.
[[nodiscard]] std::size_t sharedWords(const Reading& reading, const Mention& a, const Mention& b);

/// How many words right before both figures are alike: the "find rate" of "find rate 28%" and "find rate of 23%".
[[nodiscard]] std::size_t sharedName(const Reading& reading, const Mention& a, const Mention& b);

/// Whether the figure is spoken of as known: "the 42,170", "its 24 desks", "the year's average of 74.8%".
[[nodiscard]] bool isDefinite(const Reading& reading, const Mention& figure);

/// The capital words around a figure that can be its place, months aside.
[[nodiscard]] std::set<std::string_view> placesAround(const Reading& reading, const Mention& figure);

/// Whether each figure is said to be of a part that the other's is not: "in children's services", "in adult services".
[[nodiscard]] bool subsetsDiffer(const Reading& reading, const Mention& a, const Mention& b);

} // namespace outturn::claims

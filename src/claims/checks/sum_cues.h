// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// Whether a figure can be a part of a sum, or the sum: an amount or a percentage that is no change, base, target or
/// average.
[[nodiscard]] bool isAddend(const Mention& figure);

/// Whether words behind a figure name what it is made of: "an overspend of £2.1m, made up of".
[[nodiscard]] bool saysMadeUp(const Reading& reading, std::size_t figure);

/// Whether its parts follow: "450: 200 in the north, 150 …", "450 (200 …", "450, comprising 200 …".
[[nodiscard]] bool opensList(const Reading& reading, std::size_t figure, const Sentence& sentence);

/// Whether its parts stand before it: "200 …, 150 … and 100 …, a total of 450".
[[nodiscard]] bool closesList(const Reading& reading, std::size_t figure, const Sentence& sentence);

} // namespace outturn::claims

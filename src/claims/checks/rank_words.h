// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// What words say of a move between places.
struct PlaceWord
{
    int sense{0};             ///< +1 to a better (smaller) place, −1 to a worse one, 0 nothing
    std::size_t token{kNone}; ///< the last word that says so
};

/// What the tokens [first, last) say; nothing where they speak of both ways, or deny one.
[[nodiscard]] PlaceWord placeWordIn(const Reading& reading, std::size_t first, std::size_t last);

/// Whether words make the rank a place: "we were 9th", "ranked fifth", "climbed to 22nd", "15th of 43".
[[nodiscard]] bool isPlace(const Reading& reading, const Mention& rank);

/// The year of a place, counted as its period is; 0 where none is named.
[[nodiscard]] int placeYear(const Reading& reading, std::size_t rank);

/// −1 for a place of a time before, +1 for one of now, 0 where no word says.
[[nodiscard]] int placeTime(const Reading& reading, std::size_t rank);

} // namespace outturn::claims

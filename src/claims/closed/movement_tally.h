// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closed_passage.h"

#include <optional>

namespace outturn::claims {

/// Where the words of a passage say that its subject went.
struct Movement
{
    int direction{0}; ///< +1 up, −1 down, 0 not said
    int quality{0};   ///< +1 better, −1 worse, 0 not said
    bool pace{false}; ///< told as faster or slower, longer or shorter
    std::size_t token{kNone};
};

/// The one movement that all the words of the passage agree in: "rose", "the fall", "good to see them lower". Nothing
/// where none speaks of one, or two disagree; words of limits and of phrases such as "set up" speak of none.
[[nodiscard]] std::optional<Movement> movementOf(const Reading& reading, const ClosedPassage& passage);

} // namespace outturn::claims

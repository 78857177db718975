// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closed_passage.h"

namespace outturn::claims {

/// Words that put one of several at an end of them.
struct Superlative
{
    int end{0};          ///< +1 the highest, −1 the lowest, 0 by what is better
    int quality{0};      ///< +1 the best, −1 the worst, 0 where either end may be meant: "top", "first"
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
};

/// All that a passage says of the one at an end: "highest", "most", "busiest", "peaked", "bottom of the list", "more
/// than anywhere else"; not "second highest", "one of the highest", "the highest since 2019", "at least".
[[nodiscard]] std::vector<Superlative> superlativesOf(const Reading& reading, const ClosedPassage& passage);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Where a figure stands among the other figures (not labels) of its sentence.
struct Neighbours
{
    const Sentence* sentence{nullptr};
    std::size_t from{}; ///< tokens [from, mention) lie between the previous figure, or the sentence's begin, and it
    std::size_t to{};   ///< tokens (mention, to) lie between it and the next figure, or the sentence's end
    const Mention* previous{nullptr};
    const Mention* next{nullptr};
    const Mention* levelBefore{nullptr}; ///< the last level of the same kind before it
};

/// Marks a difference: "a 12% increase", "rose by 46", "30 fewer", "+51"; with its direction.
void markChange(const Reading& reading, const Neighbours& around, Mention& mention);

/// Marks what something is compared with: "up from 420", "than the 420 recorded", "(8% in Q1 21/22)".
void markBase(const Reading& reading, const Neighbours& around, Mention& mention);

/// Whether words make the figure an average: "45 a month", "an average of 45", "averaged 45", "every day about 260
/// people".
[[nodiscard]] bool isAverageIn(const Reading& reading, const Neighbours& around, const Mention& mention);

/// +1, −1 or 0 by the words' own direction; faster and slower are about time.
[[nodiscard]] int directionOf(const Reading& reading, std::size_t token);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// How a stated change goes with two levels.
enum class Fit {
    Agrees,
    OtherUnit, ///< said in per cent, the number is right in percentage points
    WrongWay,  ///< the size is right, the direction is not
    Differs
};

struct Answer
{
    Fit fit{Fit::Differs};
    double expected{0}; ///< the size of the change between the levels, in the unit that was stated
};

/// Holds a change against the levels that it may lie between.
[[nodiscard]] Answer answerOf(const Mention& change, const Mention& now, const Mention& base);

/// Whether a change of this kind can be one of such a level.
[[nodiscard]] bool levelsFit(const Mention& change, const Mention& level);

/// Whether the change is one that may come: "The charity hopes to see 120, which would mean 19 more".
[[nodiscard]] bool isHoped(const Reading& reading, const Mention& change);

/// "450 against 420"
[[nodiscard]] std::string changeSource(const Reading& reading, const Mention& now, const Mention& base);

/// Records that the change agrees with the pair.
void acceptChange(Check& check, std::size_t index, const Comparison& pair, const Answer& found);

/// Records that it does not; `change` is the figure at `index` as it was understood.
void rejectChange(Check& check, std::size_t index, const Mention& change, const Comparison& pair, const Answer& found);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// How firmly the clause of a share ties it to the counts that went before.
enum class ShareTie : unsigned char {
    None,    ///< it speaks of something else: "92% of callers said"
    Loose,   ///< it stands bare: "416 in time, 65%"
    Plain,   ///< it closes what went before: "that is 65%", "an answer rate of 65%", "65% of the total"
    OfWhole, ///< it names the whole but not its number: "65% of the total", "a third of them all"
    Apposed  ///< it stands right behind them, said of what may be another whole: "90 of the 120 calls, 75% of demand"
};

/// What the words of the share's own clause say of it.
[[nodiscard]] ShareTie shareTie(const Reading& reading, const Mention& share);

} // namespace outturn::claims

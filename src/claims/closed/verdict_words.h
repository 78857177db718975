// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closed_passage.h"

#include <optional>

namespace outturn::claims {

/// What the words of a passage say of an aim.
struct AimVerdict
{
    int met{0};          ///< +1 met, −1 missed, 0 where only the side is said
    int side{0};         ///< +1 above the aim, −1 below it, 0 not said
    std::size_t first{}; ///< tokens [first, last) that say so
    std::size_t last{};
};

/// Whether an aim was met, by all the words of the passage that judge: "met", "falling short", "congratulate", "sorry".
/// Nothing where none does, or where two disagree. Words of a purpose or of what is to come judge nothing.
[[nodiscard]] std::optional<AimVerdict> aimVerdictOf(const Reading& reading, const ClosedPassage& passage);

} // namespace outturn::claims

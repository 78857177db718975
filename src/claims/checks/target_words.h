// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <vector>

namespace outturn::claims {

/// What words say of a figure and its target.
struct TargetWord
{
    int met{0};          ///< +1 met, −1 missed, 0 where only the side is said
    int side{0};         ///< +1 above the target, −1 below it
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
    bool ofTarget{false}; ///< whether the target is named beside it, or stands for the sentence's subject
};

/// Whether the word names something to be reached or kept to: target, standard, pledge, ceiling.
[[nodiscard]] bool isAim(const Reading& reading, std::size_t token);

/// All that a sentence says of a target as a fact: "met", "fell short of", "comfortably within", "NOT MET".
[[nodiscard]] std::vector<TargetWord> targetWordsIn(const Reading& reading, const Sentence& sentence);

} // namespace outturn::claims

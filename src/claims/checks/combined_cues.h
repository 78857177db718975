// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// What tells that a figure is that of several groups together.
enum class CombinedCue : unsigned char {
    None,
    Area, ///< only the area that holds them is named: "County: 21%"
    Plain ///< said in words: "overall", "both together", "across the two", "for the trust as a whole"
};

[[nodiscard]] CombinedCue combinedCue(const Reading& reading, std::size_t figure);

/// How many groups the words around a combined figure count: the 4 of "across all four"; 0 where they do not say.
[[nodiscard]] std::size_t groupsNamed(const Reading& reading, std::size_t figure);

/// Narrows the range of a combined figure where the text says which of two groups is the greater.
void leanToMany(const Reading& reading, std::size_t a, std::size_t b, std::size_t overall, Interval& range);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <optional>

namespace outturn::claims {

/// A whole that a figure is said to be part of.
struct Whole
{
    std::size_t mention{};
    bool strong{false}; ///< said in so many words: "46 of the 59"
};

/// The whole of the part at mention `part`: "46 of the 59", "of the 59, 46", "59 referrals, of which 46", "of these".
[[nodiscard]] std::optional<Whole> wholeOf(const Reading& reading, std::size_t part);

/// The counts that the sentence's main statement is about: the first count of the sentence, not a share, change or
/// target; kNone without one.
[[nodiscard]] std::size_t subjectCount(const Reading& reading, std::size_t sentence);

/// Whether the sentence starts by pointing back: "This is", "Of these", "That equates to".
[[nodiscard]] bool pointsBack(const Reading& reading, std::size_t sentence);

} // namespace outturn::claims

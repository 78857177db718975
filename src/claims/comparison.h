// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <vector>

namespace outturn::claims {

/// Two levels of one thing that a sentence holds against each other.
struct Comparison
{
    std::size_t now{}; ///< mentions
    std::size_t base{};
    std::size_t sentence{};  ///< that of the base
    int direction{0};        ///< what the words say of now against base: +1 higher, −1 lower, 0 nothing
    int quality{0};          ///< +1 better, −1 worse, 0 nothing
    std::size_t word{kNone}; ///< token that says so
    bool strong{true};       ///< whether no other reading is likely
};

/// The movement that some words speak of.
struct MovementWords
{
    int direction{0};         ///< +1 up, −1 down, 0 nothing
    int quality{0};           ///< +1 better, −1 worse, 0 nothing
    std::size_t token{kNone}; ///< the last of the words
    bool mixed{false};        ///< where they speak of two, or deny one
};

/// What the tokens [from, to) say.
[[nodiscard]] MovementWords movementIn(const Reading& reading, std::size_t from, std::size_t to);

/// All comparisons of a text, in reading order.
[[nodiscard]] std::vector<Comparison> readComparisons(const Reading& reading);

/// Whether two figures speak of plainly different periods, such as "last quarter" and "last year".
[[nodiscard]] bool periodsDiffer(const Reading& reading, const Mention& a, const Mention& b);

/// Whether both nouns are known and differ by more than their number.
[[nodiscard]] bool nounsDiffer(const Reading& reading, const Mention& a, const Mention& b);

/// Whether both are averages, or neither; or one is an average for each year, quarter or month and the other a figure
/// of one such time: "420 a year … last year it was 357"; or one noun has the word for both.
[[nodiscard]] bool averagesMatch(const Reading& reading, const Mention& a, const Mention& b);

/// Whether two words are the same but for a plural ending.
[[nodiscard]] bool sameWord(std::string_view a, std::string_view b);

/// What the word says of a movement between levels: +1, −1; 0 where it says nothing, such as "more" in
/// "more effective", "up" in "up to 40", "increase" in "to increase".
[[nodiscard]] int movementAt(const Reading& reading, std::size_t token);

} // namespace outturn::claims

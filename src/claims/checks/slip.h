// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// Whether two numbers in digits are one slip of the pen apart: one digit differs, or two neighbours are swapped.
[[nodiscard]] bool isSlip(std::string_view digits, std::string_view other);

/// Whether the figure, as printed, is one slip away from a value, or misses it by a power of ten.
[[nodiscard]] bool isSlipOf(const Reading& reading, const Mention& figure, double value);

/// The digits of what is written, in order, without zeros that lead.
[[nodiscard]] std::string digitsOf(std::string_view written);

/// Whether the figure is a small number that says how many others are listed: "the three depots", "both".
[[nodiscard]] bool countsList(const Mention& figure, std::size_t items);

/// Whether the figure is what the one before it is counted within: the 131 of "84 of the Trust's 131 vehicles".
[[nodiscard]] bool isWholeOfPrevious(const Reading& reading, std::size_t figure);

/// Whether a figure that looks like a total is that of another time, one of a pair, or named before: "last year: 129".
[[nodiscard]] bool isOtherTotal(const Reading& reading, std::size_t figure);

/// Whether the sentence, or the next, says that what is added up may be counted twice: "more than one strand", "both".
[[nodiscard]] bool mayOverlap(const Reading& reading, std::size_t sentence);

} // namespace outturn::claims

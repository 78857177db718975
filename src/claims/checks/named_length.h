// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

#include <optional>

namespace outturn::claims {

/// A length of time in words: "five months", "three-week", "the quarter", "half-year".
struct NamedLength
{
    double value{};
    double days{}; ///< of its unit: 1, 7, 14, 30.44, 91.31 or 365.25
    std::size_t first{};
    std::size_t last{}; ///< tokens [first, last)

    /// Its length in months where its unit is one of the calendar; 0 for days and weeks.
    [[nodiscard]] int months() const;
};

/// The days of the unit at a token, as in `NamedLength::days`; 0 for another word.
[[nodiscard]] double daysOfUnit(const Reading& reading, std::size_t token);

/// The length that begins at a token: "three months", "6-week", "fortnight".
[[nodiscard]] std::optional<NamedLength> lengthBeginningAt(const Reading& reading, std::size_t token);

/// The length whose unit is the token before `end`.
[[nodiscard]] std::optional<NamedLength> lengthEndingAt(const Reading& reading, std::size_t end);

/// The length that words tie to a stretch of time at tokens [first, last) of the sentence: right before it ("a
/// three-week period, 1–14 May", "the two-year plan runs from …") or right behind it (", a period of five months",
/// "(six weeks)").
[[nodiscard]] std::optional<NamedLength> lengthTiedTo(const Reading& reading, const Sentence& sentence,
                                                      std::size_t first, std::size_t last);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <chrono>
#include <optional>

namespace outturn::claims {

/// The year, without a leap day, in which dates without a year are placed: its first day is day 0 of such dates.
inline constexpr std::chrono::sys_days kPlainYear{std::chrono::year{2001} / std::chrono::January / 1};

/// A named stretch of time, from a day to a year.
struct Stretch
{
    double from{}; ///< days [from, to): from 1970 where dated, else from the first day of kPlainYear;
                   ///< of a weekday by itself, from Monday = 0
    double to{};
    int months{};         ///< 0 for days and weeks
    bool dated{false};    ///< with its year
    bool weekday{false};  ///< a weekday by itself
    bool numbered{false}; ///< a quarter named by its number, whose year may be the calendar's or the financial one
    bool financial{false};
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
};

/// "Monday", "Saturday 13 June", "the 1st of May 2024", "October 2023", "Q2 22/23", "July to September", "2021/22",
/// "2022", "spring 2023".
[[nodiscard]] std::optional<Stretch> stretchAt(const Reading& reading, std::size_t token);

/// Where a stretch begins, in days from the first day of kPlainYear, whether dated or not.
[[nodiscard]] double phaseOf(const Stretch& stretch);

/// Two ends of a stretch of time that words join.
struct EndedSpan
{
    double days{}; ///< both ends included
    int months{0}; ///< of two months or of two years, both included; 0 where days are named
    bool years{false};
    bool dated{false};
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
};

/// "1 to 21 March", "2 May to 13 June", "opened on 4 October and closed on 15 November", "April 2022 to June 2023",
/// "between 2019 and 2023".
[[nodiscard]] std::optional<EndedSpan> endedSpanAt(const Reading& reading, std::size_t token);

/// 1 for Monday … 7 for Sunday, 0 for another word.
[[nodiscard]] int weekdayNumber(std::string_view lowerWord);

/// The period phrase that begins at a token; null for none.
[[nodiscard]] const PeriodPhrase* phraseAt(const Reading& reading, std::size_t token);

} // namespace outturn::claims

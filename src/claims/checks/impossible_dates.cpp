// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "../lexicon.h"
#include "../number_value.h"

#include <fmt/format.h>

#include <chrono>

namespace outturn::claims {
namespace {

using namespace std::chrono;

constexpr int kLeapYear = 2024; // where no year stands, any may be meant

int yearAt(const Reading& reading, std::size_t at)
{
    const auto number = numberAt(reading, at);
    return number && number->decimals == 0 && number->value >= 1900 && number->value < 2100
        ? static_cast<int>(number->value)
        : kLeapYear;
}

/// A day that its month does not have.
struct NoSuchDay
{
    unsigned lastDay{}; ///< that its month has
    std::size_t last{}; ///< behind the month's name
};

std::optional<NoSuchDay> noSuchDayAt(const Reading& reading, std::size_t at)
{
    if (reading.at(at).kind != TokenKind::Number)
        return std::nullopt;
    const auto day = numberAt(reading, at);
    if (!day || day->decimals > 0 || day->value < 29 || day->value > 31)
        return std::nullopt;
    std::size_t word = day->last;
    if (reading.isAny(word, {"st", "nd", "rd", "th"}))
        ++word;
    if (reading.is(word, "of"))
        ++word;
    const int index = monthNumber(reading.at(word).text);
    if (index == 0 || !reading.at(word).capital)
        return std::nullopt;
    const year_month_day_last end{year{yearAt(reading, word + 1)} / month(static_cast<unsigned>(index)) / last};
    const auto lastDay = static_cast<unsigned>(end.day());
    return day->value > lastDay ? std::optional(NoSuchDay{lastDay, word + 1}) : std::nullopt;
}

} // namespace

// "29 February 2023", "31 June": a day that its month does not have.
void checkImpossibleDates(Check& check)
{
    for (const Sentence& sentence : check.reading.sentences)
        for (std::size_t at = sentence.first; at + 1 < sentence.last; ++at)
            if (const auto day = noSuchDayAt(check.reading, at))
                objectToCalendar(check,
                                 {.firstToken = at,
                                  .lastToken = day->last,
                                  .expected = fmt::format("{}", day->lastDay),
                                  .source = "the calendar",
                                  .explanation = fmt::format("That month has {} days.", day->lastDay)});
}

} // namespace outturn::claims

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

// The last day of the month that a day behind its month's last names; nothing for a day that there is.
std::optional<year_month_day> lastDayInstead(const Reading& reading, std::size_t at)
{
    const auto day = numberAt(reading, at);
    if (!day || day->decimals > 0 || day->value < 29 || day->value > 31 || reading.at(at).kind != TokenKind::Number)
        return std::nullopt;
    const bool ordinal = reading.isAny(day->last, {"st", "nd", "rd", "th"});
    const std::size_t word = day->last + (ordinal ? 1 : 0) + (reading.is(day->last + (ordinal ? 1 : 0), "of") ? 1 : 0);
    const int month = monthNumber(reading.at(word).text);
    if (month == 0 || reading.is(word, "may") || !reading.at(word).capital)
        return std::nullopt;
    const year_month_day_last last{year{yearAt(reading, word + 1)} / std::chrono::month(static_cast<unsigned>(month))
                                   / std::chrono::last};
    return static_cast<unsigned>(day->value) > static_cast<unsigned>(last.day()) ? std::optional(year_month_day{last})
                                                                                 : std::nullopt;
}

} // namespace

// "29 February 2023", "31 June": a day that its month does not have.
void checkImpossibleDates(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences)
        for (std::size_t at = sentence.first; at + 1 < sentence.last; ++at)
            if (const auto last = lastDayInstead(reading, at)) {
                objectToCalendar(
                    check,
                    {.firstToken = at,
                     .lastToken = at + 2,
                     .expected = fmt::format("{}", static_cast<unsigned>(last->day())),
                     .source = "the calendar",
                     .explanation = fmt::format("That month has {} days.", static_cast<unsigned>(last->day()))});
            }
}

} // namespace outturn::claims

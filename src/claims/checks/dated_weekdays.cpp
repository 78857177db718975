// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "../calendar.h"
#include "../lexicon.h"
#include "../number_value.h"

#include <fmt/format.h>

#include <array>
#include <optional>

namespace outturn::claims {
namespace {

constexpr int kWeek = 7;

/// "Thursday 4 June", with the year where it stands.
struct DatedWeekday
{
    int weekday{}; ///< 1 for Monday … 7 for Sunday
    int day{};
    int month{};
    int year{};          ///< 0 for none
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
};

int wholeNumberAt(const Reading& reading, std::size_t at)
{
    if (reading.at(at).kind != TokenKind::Number)
        return 0;
    const auto number = numberAt(reading, at);
    return number && number->decimals == 0 && number->value < 2100 ? static_cast<int>(number->value) : 0;
}

// The month behind a day; behind the first of "Friday 12 to Sunday 14 May" that of the second.
std::optional<DatedWeekday> datedWeekdayAt(const Reading& reading, std::size_t at)
{
    DatedWeekday found{.weekday = weekdayNumber(reading.at(at).text), .first = at};
    std::size_t next = reading.isSymbol(at + 1, ',') || reading.is(at + 1, "the") ? at + 2 : at + 1;
    found.day = wholeNumberAt(reading, next);
    if (found.weekday == 0 || found.day == 0 || found.day > 31)
        return std::nullopt;
    ++next;
    if (reading.isAny(next, {"st", "nd", "rd", "th"}))
        ++next;
    if (reading.is(next, "of"))
        ++next;
    found.month = reading.at(next).capital ? monthNumber(reading.at(next).text) : 0;
    found.last = next + 1;
    if (found.month > 0) {
        const int year = wholeNumberAt(reading, next + 1);
        found.year = year >= 1900 ? year : 0;
        return found;
    }
    if (!reading.isAny(next, {"to", "and", "until"}) && !reading.isSymbol(next, '-'))
        return std::nullopt;
    const auto second = datedWeekdayAt(reading, next + 1);
    if (!second)
        return std::nullopt;
    found.month = second->month;
    found.year = second->year;
    found.last = next;
    return found;
}

// The weekday that a day of the same month has, given another's.
int weekdayFrom(const DatedWeekday& known, int day)
{
    constexpr int kFiveWeeks = 35; // more than any difference of days, so that the rest is not negative
    return (known.weekday - 1 + day - known.day + kFiveWeeks) % kWeek + 1;
}

void compare(Check& check, const DatedWeekday& before, const DatedWeekday& now)
{
    static constexpr std::array<std::string_view, kWeek> kNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                                "Friday", "Saturday", "Sunday"};
    const int weekday = weekdayFrom(before, now.day);
    if (before.month != now.month || before.year != now.year || weekday == now.weekday
        || check.reading.anyOf(before.last, now.first, tag::kPast))
        return;
    const auto name = kNames[static_cast<std::size_t>(weekday - 1)];
    const auto other = kNames[static_cast<std::size_t>(before.weekday - 1)];
    objectToCalendar(check,
                     {.firstToken = now.first,
                      .lastToken = now.last,
                      .expected = std::string(name),
                      .source = "the calendar",
                      .explanation = fmt::format("Where the {} of that month is a {}, the {} is a {}.", before.day,
                                                 other, now.day, name)});
}

} // namespace

// "on Tuesday 3 June …; on the next day, Thursday 4 June": two days of one month, which cannot both be those weekdays.
void checkDatedWeekdays(Check& check)
{
    std::optional<DatedWeekday> before;
    int paragraph = 0;
    for (const Sentence& sentence : check.reading.sentences) {
        if (sentence.paragraph != paragraph)
            before.reset();
        paragraph = sentence.paragraph;
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            if (const auto now = datedWeekdayAt(check.reading, at)) {
                if (before)
                    compare(check, *before, *now);
                before = now;
            }
    }
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "number_value.h"
#include "period_span.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::claims {
namespace {

double dayNumber(std::chrono::sys_days day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

// The first day of a month counted on from January of year 0 as 1; without a year, of the plain year.
double monthStart(int index, bool dated)
{
    const std::chrono::year year{dated ? (index - 1) / 12 : 2001 + (index - 1) / 12};
    const std::chrono::month month{static_cast<unsigned>((index - 1) % 12 + 1)};
    const double day = dayNumber(year / month / 1);
    return dated ? day : day - dayNumber(kPlainYear);
}

Stretch monthsUpTo(int end, int months, bool dated)
{
    const int first = end - months + 1;
    if (dated)
        return {.from = monthStart(first, true), .to = monthStart(end + 1, true), .months = months, .dated = true};
    const int begin = first > 0 ? first : first + 12;
    return {.from = monthStart(begin, false), .to = monthStart(begin + months, false), .months = months};
}

// "13", "13th", "the 13th of", before a month.
std::optional<Stretch> dayAt(const Reading& reading, std::size_t token)
{
    std::size_t at = reading.is(token, "the") ? token + 1 : token;
    const auto number = numberAt(reading, at);
    if (!number || number->word || number->decimals > 0 || number->value < 1 || number->value > 31)
        return std::nullopt;
    at = number->last;
    if (reading.isAny(at, {"st", "nd", "rd", "th"}))
        ++at;
    if (reading.is(at, "of"))
        ++at;
    const PeriodPhrase* month = phraseAt(reading, at);
    if (!month || month->kind != PeriodWord::Month)
        return std::nullopt;
    Stretch day = monthsUpTo(month->index, 1, month->dated);
    day.from += number->value - 1;
    day.to = day.from + 1;
    day.months = 0;
    day.first = token;
    day.last = month->last;
    return day;
}

// "Apr–Jun quarter of 2023": the year behind the word for the stretch.
std::size_t yearBehind(const Reading& reading, std::size_t at, int& year)
{
    if (reading.has(at, tag::kPeriodUnit) && reading.isAny(at + 1, {"of", "in"}))
        at += 2;
    else if (reading.is(at, "of"))
        ++at;
    const PeriodPhrase* phrase = phraseAt(reading, at);
    if (!phrase || phrase->kind != PeriodWord::Year)
        return kNone;
    year = phrase->index;
    return phrase->last;
}

std::optional<Stretch> monthsAt(const Reading& reading, std::size_t token)
{
    auto span = monthSpanAt(reading, token);
    if (!span || span->months > 60)
        return std::nullopt;
    int year = 0;
    if (!span->dated && !span->quarterName)
        if (const std::size_t last = yearBehind(reading, span->last, year); last != kNone) {
            span->dated = true;
            span->end += year * 12;
            span->last = last;
        }
    Stretch found = monthsUpTo(span->end, span->months, span->dated);
    found.numbered = span->quarterName;
    found.financial = span->financial;
    found.first = token;
    found.last = span->last;
    return found;
}

std::optional<Stretch> seasonAt(const Reading& reading, std::size_t token)
{
    constexpr std::array<std::string_view, 4> kSeasons{"spring", "summer", "autumn", "winter"};
    for (std::size_t n = 0; n < kSeasons.size(); ++n) {
        if (!reading.is(token, kSeasons[n]))
            continue;
        const PeriodPhrase* year = phraseAt(reading, reading.is(token + 1, "of") ? token + 2 : token + 1);
        const bool winter = n == 3;
        if (!year || year->kind != (winter ? PeriodWord::FinancialYear : PeriodWord::Year))
            return std::nullopt;
        Stretch found = monthsUpTo(year->index * 12 + 5 + 3 * static_cast<int>(n), 3, true);
        found.first = token;
        found.last = year->last;
        return found;
    }
    return std::nullopt;
}

std::optional<Stretch> monthOrYearAt(const Reading& reading, std::size_t token)
{
    const PeriodPhrase* phrase = phraseAt(reading, token);
    if (!phrase || (phrase->kind != PeriodWord::Month && phrase->kind != PeriodWord::Year))
        return std::nullopt;
    const bool year = phrase->kind == PeriodWord::Year;
    Stretch found = year ? monthsUpTo(phrase->index * 12 + 12, 12, true) : monthsUpTo(phrase->index, 1, phrase->dated);
    found.first = token;
    found.last = phrase->last;
    return found;
}

bool joins(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"to", "and", "until", "till", "through"}) || reading.isSymbol(at, '-');
}

// "1 to 21 March"
std::optional<EndedSpan> daysOfMonth(const Reading& reading, std::size_t token)
{
    const auto from = numberAt(reading, token);
    std::size_t at = token + 1;
    if (reading.isAny(at, {"st", "nd", "rd", "th"}))
        ++at;
    if (!from || from->word || from->decimals > 0 || from->value < 1 || from->value > 31 || !joins(reading, at))
        return std::nullopt;
    const auto last = dayAt(reading, at + 1);
    const auto to = numberAt(reading, at + 1);
    if (!last || !to || to->value <= from->value)
        return std::nullopt;
    return EndedSpan{.days = to->value - from->value + 1, .dated = last->dated, .first = token, .last = last->last};
}

// Behind the first day: "to", "and closed on Monday"
std::size_t afterJoin(const Reading& reading, std::size_t at)
{
    if (!joins(reading, at))
        return kNone;
    ++at;
    if (reading.isAny(at, {"closed", "ended", "finished", "ending", "closing", "closes", "ends"})
        && reading.is(at + 1, "on"))
        at += 2;
    return weekdayNumber(reading.at(at).text) > 0 ? at + 1 : at;
}

std::optional<EndedSpan> dayToDay(const Reading& reading, std::size_t token)
{
    const auto from = reading.is(token, "the") ? std::nullopt : dayAt(reading, token);
    const std::size_t next = from ? afterJoin(reading, from->last) : kNone;
    const auto to = next != kNone ? dayAt(reading, next) : std::nullopt;
    if (!to || (from->dated && !to->dated))
        return std::nullopt;
    double days = to->from - from->from + 1;
    if (to->dated && !from->dated) {
        const double year = dayNumber(kPlainYear);
        days = to->from - year - from->from + 1;
        days -= 365.2425 * std::floor(days / 365.2425);
        days = std::round(days);
    }
    if (!to->dated && days <= 0)
        days += 365;
    if (days <= 0)
        return std::nullopt;
    return EndedSpan{.days = days, .dated = to->dated, .first = token, .last = to->last};
}

std::optional<EndedSpan> monthsOrYears(const Reading& reading, std::size_t token)
{
    const PeriodPhrase* from = phraseAt(reading, token);
    if (!from)
        return std::nullopt;
    if (from->kind == PeriodWord::Month) {
        const auto months = monthsAt(reading, token);
        if (!months || months->months < 2)
            return std::nullopt;
        return EndedSpan{.days = months->to - months->from,
                         .months = months->months,
                         .dated = months->dated,
                         .first = token,
                         .last = months->last};
    }
    const PeriodPhrase* to = joins(reading, from->last) ? phraseAt(reading, from->last + 1) : nullptr;
    if (from->kind != PeriodWord::Year || !to || to->kind != PeriodWord::Year || to->index <= from->index)
        return std::nullopt;
    const int years = to->index - from->index + 1;
    return EndedSpan{
        .days = years * 365.25, .months = years * 12, .years = true, .dated = true, .first = token, .last = to->last};
}

} // namespace

double phaseOf(const Stretch& stretch)
{
    return stretch.dated ? stretch.from - dayNumber(kPlainYear) : stretch.from;
}

std::optional<EndedSpan> endedSpanAt(const Reading& reading, std::size_t token)
{
    for (const auto& read : {daysOfMonth, dayToDay, monthsOrYears})
        if (const auto span = read(reading, token))
            return span;
    return std::nullopt;
}

int weekdayNumber(std::string_view lowerWord)
{
    constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    const auto* const found = std::find(kDays.begin(), kDays.end(), lowerWord);
    return found == kDays.end() ? 0 : static_cast<int>(found - kDays.begin()) + 1;
}

const PeriodPhrase* phraseAt(const Reading& reading, std::size_t token)
{
    const auto found = std::lower_bound(reading.periods.begin(), reading.periods.end(), token,
                                        [](const PeriodPhrase& p, std::size_t at) { return p.first < at; });
    return found != reading.periods.end() && found->first == token ? &*found : nullptr;
}

std::optional<Stretch> stretchAt(const Reading& reading, std::size_t token)
{
    const int weekday = weekdayNumber(reading.at(token).text);
    const std::size_t at = weekday == 0 ? token : reading.isSymbol(token + 1, ',') ? token + 2 : token + 1;
    // "30 September to 31 December" is a day first, and a stretch of months only where no day is named.
    auto found = dayAt(reading, at);
    if (weekday == 0) {
        for (const auto& read : {monthsAt, seasonAt, monthOrYearAt})
            if (!found)
                found = read(reading, at);
    } else if (!found) {
        const double day = weekday - 1;
        return Stretch{.from = day, .to = day + 1, .weekday = true, .first = token, .last = token + 1};
    }
    if (found)
        found->first = token;
    return found;
}

} // namespace outturn::claims

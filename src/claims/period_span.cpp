// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_span.h"

#include "calendar.h"
#include "number_value.h"

namespace outturn::claims {
namespace {

struct Month
{
    int index{}; ///< months since year 0 where dated, else 1–12
    bool dated{false};
    std::size_t last{};
};

// "30 September 2022", "September 2022", "September"
std::optional<Month> monthAt(const Reading& reading, std::size_t token)
{
    std::size_t at = reading.is(token, "the") ? token + 1 : token;
    if (reading.at(at).kind == TokenKind::Number && reading.at(at).text.size() <= 2)
        at += reading.isAny(at + 1, {"st", "nd", "rd", "th"}) ? 2 : 1;
    const PeriodPhrase* phrase = phraseAt(reading, at);
    if (!phrase || phrase->kind != PeriodWord::Month)
        return std::nullopt;
    return Month{phrase->index, phrase->dated, phrase->last};
}

// "quarter", "six months", "12-month period", "year": the length before "to" or "ended".
int lengthAt(const Reading& reading, std::size_t& at)
{
    int count = 1;
    if (const auto number = numberAt(reading, at); number && number->value >= 1 && number->value < 100) {
        count = static_cast<int>(number->value);
        at = number->last + (reading.isSymbol(number->last, '-') ? 1 : 0);
    }
    const auto word = reading.at(at).text;
    const int unit = word.starts_with("quarter") ? 3
        : word.starts_with("month")              ? 1
        : word.starts_with("year")               ? 12
                                                 : 0;
    if (unit == 0 || (unit == 1 && count == 1))
        return 0;
    const std::size_t hyphen = at - 1;
    ++at;
    if (unit == 12 && at > 2 && reading.is(reading.isSymbol(hyphen, '-') ? hyphen - 1 : hyphen, "half"))
        return 6;
    if (reading.is(at, "period"))
        ++at;
    return unit * count;
}

std::optional<MonthSpan> lengthAndEnd(const Reading& reading, std::size_t token)
{
    std::size_t at = token;
    const int months = lengthAt(reading, at);
    if (months == 0 || !reading.isAny(at, {"to", "ended", "ending"}))
        return std::nullopt;
    const auto end = monthAt(reading, at + 1);
    if (!end)
        return std::nullopt;
    return MonthSpan{.end = end->index, .months = months, .dated = end->dated, .first = token, .last = end->last};
}

std::optional<MonthSpan> fromTo(const Reading& reading, std::size_t token)
{
    const auto from = monthAt(reading, token);
    const bool between = token > 0 && reading.is(token - 1, "between");
    if (!from
        || !(reading.isAny(from->last, {"to", "until", "through"}) || reading.isSymbol(from->last, '-')
             || (between && reading.is(from->last, "and"))))
        return std::nullopt;
    const auto to = monthAt(reading, from->last + 1);
    if (!to)
        return std::nullopt;
    MonthSpan span{.end = to->index, .dated = to->dated, .first = token, .last = to->last};
    const int first = from->dated ? (from->index - 1) % 12 : from->index - 1;
    const int last = to->dated ? (to->index - 1) % 12 : to->index - 1;
    span.months = from->dated && to->dated ? to->index - from->index + 1 : (last - first + 12) % 12 + 1;
    return span.months > 0 ? std::optional(span) : std::nullopt;
}

// "of the financial year", "of 2023/24", "of the calendar year 2023": 1 where it begins in April, −1 in January.
int yearAt(const Reading& reading, std::size_t& at, int& year)
{
    std::size_t next = at + (reading.isAny(at, {"of", "in"}) ? 1 : 0);
    next += reading.isAny(next, {"the", "this", "last", "each"}) ? 1 : 0;
    const int said = reading.isAny(next, {"financial", "fiscal"}) ? 1 : reading.is(next, "calendar") ? -1 : 0;
    next += said != 0 ? 1 : 0;
    const bool word = reading.is(next, "year");
    next += word ? 1 : 0;
    const PeriodPhrase* phrase = phraseAt(reading, next);
    const bool financial = phrase && phrase->kind == PeriodWord::FinancialYear;
    if (financial || (phrase && phrase->kind == PeriodWord::Year)) {
        year = phrase->index;
        at = phrase->last;
        return said != 0 ? said : financial ? 1 : -1;
    }
    if (!word)
        return 0;
    at = next;
    return said;
}

// "the first half of the financial year", "the final quarter of 2023/24", "the calendar year"
std::optional<MonthSpan> partOfYear(const Reading& reading, std::size_t token)
{
    const int ordinal = reading.isAny(token, {"last", "final"}) ? -1
        : reading.has(token, tag::kOrdinalWord)                 ? ordinalWord(reading.at(token).text)
                                                                : 0;
    const bool half = ordinal != 0 && reading.is(token + 1, "half");
    const bool quarter = ordinal != 0 && reading.is(token + 1, "quarter");
    const bool whole = ordinal == 0 && reading.isAny(token, {"financial", "calendar", "fiscal"});
    if (!half && !quarter && !whole)
        return std::nullopt;
    MonthSpan span{.months = half ? 6 : quarter ? 3 : 12, .first = token};
    const int parts = 12 / span.months;
    const int number = whole ? 1 : ordinal < 0 ? parts : ordinal;
    std::size_t at = whole ? token : token + 2;
    int year = 0;
    const int begins = yearAt(reading, at, year);
    if (number > parts || (whole || quarter ? begins == 0 : at == token + 2))
        return std::nullopt;
    const int end = number * span.months + (begins < 0 ? 0 : 3);
    span.dated = year > 0;
    span.end = span.dated ? year * 12 + end : (end - 1) % 12 + 1;
    span.quarterName = begins >= 0 && !whole;
    span.financial = begins > 0;
    span.last = at;
    return span;
}

std::optional<MonthSpan> namedPeriod(const Reading& reading, std::size_t token)
{
    const PeriodPhrase* phrase = phraseAt(reading, token);
    if (!phrase)
        return std::nullopt;
    MonthSpan span{.first = token, .last = phrase->last};
    const bool slash = reading.isSymbol(phrase->last - 2, '/') || reading.isSymbol(phrase->last - 2, '-');
    if (phrase->kind == PeriodWord::Quarter) {
        const int number = phrase->dated ? (phrase->index - 1) % 4 + 1 : phrase->index;
        const int year = (phrase->index - number) / 4;
        span.months = 3;
        span.dated = phrase->dated;
        span.quarterName = true;
        span.financial = phrase->dated && slash;
        span.end = phrase->dated ? year * 12 + 3 + 3 * number : (3 * number + 2) % 12 + 1;
        return span;
    }
    if (phrase->kind == PeriodWord::FinancialYear) {
        span.months = 12;
        span.dated = span.financial = true;
        span.end = (phrase->index + 1) * 12 + 3;
        return span;
    }
    return std::nullopt;
}

} // namespace

std::optional<MonthSpan> monthSpanAt(const Reading& reading, std::size_t token)
{
    if (auto span = lengthAndEnd(reading, token))
        return span;
    if (auto span = fromTo(reading, token))
        return span;
    if (auto span = partOfYear(reading, token))
        return span;
    return namedPeriod(reading, token);
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "covered_time.h"

#include "../number_value.h"
#include "../period_span.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// Days in a calendar period, 0 for another word.
double daysIn(std::string_view word)
{
    if (word.starts_with("year") || word == "annum" || word == "yr" || word == "yrs")
        return 365.25;
    if (word.starts_with("quarter") || word == "qtr" || word == "qtrs")
        return 365.25 / 4;
    if (word.starts_with("month") || word == "mth" || word == "mths")
        return 365.25 / 12;
    if (word == "fortnight" || word == "fortnights")
        return 14;
    if ((word.starts_with("week") && !word.starts_with("weekend")) || word == "wk" || word == "wks")
        return 7;
    return word == "day" || word == "days" || word == "daily" ? 1 : 0;
}

// "monthly", "per calendar month": days, 0 for other words.
double daysOfEach(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kAdjectives = 2;
    for (std::size_t word = at; word <= at + kAdjectives && reading.at(word).kind == TokenKind::Word; ++word)
        if (const double days = daysIn(reading.at(word).text); days > 0)
            return reading.at(word).text.ends_with('s') ? 0 : days;
    return 0;
}

bool saysEach(const Reading& reading, std::size_t at)
{
    // "62 in an average week"
    if (reading.is(at, "an"))
        return reading.isAny(at + 1, {"average", "ordinary"});
    return reading.isAny(at, {"a", "per", "each", "every"}) || reading.isSymbol(at, '/');
}

// "1,638 runs over 13 weeks, or 126 in each"
double daysOfEachBefore(const Reading& reading, const Mention& average, std::size_t end)
{
    constexpr std::size_t kBehind = 4;
    const std::size_t first = reading.sentenceOf(average).first;
    for (std::size_t at = average.last; at < std::min(end, average.last + kBehind); ++at) {
        if (!reading.is(at, "each") || reading.at(at + 1).kind == TokenKind::Word)
            continue;
        for (std::size_t unit = average.first; unit-- > first + 1;)
            if (const double days = daysIn(reading.at(unit).text); days > 0)
                return reading.at(unit).text.ends_with('s') && numberAt(reading, unit - 1) ? days : 0;
    }
    return 0;
}

} // namespace

double daysOfAdverb(std::string_view word)
{
    return word == "monthly"                                         ? 365.25 / 12
        : word == "weekly"                                           ? 7
        : word == "daily"                                            ? 1
        : word == "annual" || word == "yearly" || word == "annually" ? 365.25
        : word == "quarterly"                                        ? 365.25 / 4
                                                                     : 0;
}

double averagedOver(const Reading& reading, const Mention& average, std::size_t begin, std::size_t end)
{
    if (reading.isAny(average.last, {"pcm", "pw", "pa"}))
        return reading.is(average.last, "pcm") ? 365.25 / 12 : reading.is(average.last, "pw") ? 7 : 365.25;
    for (std::size_t at = average.last; at < std::min(end, average.last + 6); ++at) {
        if (reading.isSymbol(at, ',') || reading.isSymbol(at, ')'))
            break;
        if (const double days = saysEach(reading, at) ? daysOfEach(reading, at + 1) : 0; days > 0)
            return days;
    }
    const std::size_t opening = reading.sentenceOf(average).first;
    if (const double days = daysOfEachBefore(reading, average, end); days > 0)
        return days;
    if (begin <= opening && reading.isAny(opening, {"every", "each"}))
        if (const double days = daysOfEach(reading, opening + 1); days > 0)
            return days;
    const std::size_t from = average.first > begin + 9 ? average.first - 9 : begin;
    for (std::size_t at = average.first; at-- > from;) {
        if (reading.isSymbol(at, ',') || reading.isSymbol(at, ';'))
            break;
        const double days = daysOfAdverb(reading.at(at).text);
        if (days > 0)
            return days;
        if (const double each = saysEach(reading, at) ? daysOfEach(reading, at + 1) : 0; each > 0)
            return each;
    }
    return 0;
}

double daysNamedAt(const Reading& reading, std::size_t at)
{
    const double unit = daysIn(reading.at(at).text);
    if (unit > 0 && at > 0) {
        if (reading.isAny(at - 1, {"a", "per", "each", "every", "previous", "average", "typical", "normal", "given"})
            || reading.isSymbol(at - 1, '/'))
            return 0;
        // "the first six months of the year"
        if (at > 2 && reading.is(at - 2, "of") && daysIn(reading.at(at - 3).text) > 0)
            return 0;
        const std::size_t number = reading.isSymbol(at - 1, '-') ? at - 2 : at - 1;
        auto count = numberAt(reading, number);
        // "four community days"
        if (!count && at > 1 && reading.at(at).text.ends_with('s') && reading.at(at - 1).kind == TokenKind::Word)
            count = numberAt(reading, at - 2);
        return count && count->value > 0 && count->value < 400 ? unit * count->value
            : reading.at(at).text.ends_with('s')               ? 0
                                                               : unit;
    }
    // "this half"
    if (reading.is(at, "half") && at > 0 && reading.isAny(at - 1, {"this", "the", "first", "second", "last"})
        && !reading.is(at + 1, "of"))
        return 365.25 / 2;
    // "between January and June"
    if (at > 0 && reading.is(at - 1, "between") && reading.is(at + 1, "and")) {
        const int first = monthNumber(reading.at(at).text);
        const int last = monthNumber(reading.at(at + 2).text);
        if (first > 0 && last > 0 && last != first)
            return ((last - first + 12) % 12 + 1) * 365.25 / 12;
    }
    // "April to September: 1,932"
    if (const auto months = reading.has(at, tag::kMonth) ? monthSpanAt(reading, at) : std::nullopt;
        months && months->months > 1)
        return months->months * 365.25 / 12;
    const auto quarter = [&](std::size_t token) {
        const auto name = reading.at(token).text;
        return name.size() == 2 && name[0] == 'q' && name[1] >= '1' && name[1] <= '4' ? name[1] - '0' : 0;
    };
    // "Q1–Q3", "Q2"
    if (const int first = quarter(at); first > 0) {
        if (at > 1 && quarter(at - 2) > 0
            && (reading.isSymbol(at - 1, '-') || reading.isAny(at - 1, {"to", "through"})))
            return 0;
        const bool joined = reading.isSymbol(at + 1, '-') || reading.isAny(at + 1, {"to", "through"});
        const int last = joined ? quarter(at + 2) : 0;
        return (last > first ? last - first + 1 : 1) * 365.25 / 4;
    }
    const auto phrase = std::lower_bound(reading.periods.begin(), reading.periods.end(), at,
                                         [](const PeriodPhrase& p, std::size_t token) { return p.first < token; });
    if (phrase != reading.periods.end() && phrase->first == at
        && (phrase->kind == PeriodWord::FinancialYear || phrase->kind == PeriodWord::Year) && at > 0
        && reading.isAny(at - 1, {"in", "during", "for", "over", "throughout", "fy"}))
        return 365.25;
    const bool oneMonth = phrase != reading.periods.end() && phrase->first == at && phrase->kind == PeriodWord::Month
        && at > 0 && reading.isAny(at - 1, {"in", "during", "for"});
    return oneMonth ? 365.25 / 12 : 0;
}

double daysCoveredBy(const Reading& reading, const Mention& total)
{
    constexpr std::size_t kAdverb = 4;
    const Sentence& sentence = reading.sentenceOf(total);
    // "the annual total of 26,000"
    for (std::size_t at = total.first; at-- > sentence.first && at + kAdverb > total.first;)
        if (const double days = daysOfAdverb(reading.at(at).text); days > 0)
            return days;
    for (std::size_t at = total.last; at < std::min(sentence.last, total.last + 18); ++at) {
        if (reading.isSymbol(at, ';') || (reading.isSymbol(at, ',') && at > total.last + 6))
            break;
        const double days = daysNamedAt(reading, at);
        if (days > 0)
            return days;
    }
    const std::size_t begin = total.first > sentence.first + 10 ? total.first - 10 : sentence.first;
    for (std::size_t at = total.first; at-- > begin;)
        if (const double days = daysNamedAt(reading, at); days > 0)
            return days;
    return 0;
}

} // namespace outturn::claims

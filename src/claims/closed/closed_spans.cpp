// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../calendar.h"
#include "../number_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kNear = 8; // tokens between a length and its ends

/// A length of time as told: "three months", "a fortnight", "the half-year".
struct Length
{
    double days{};
    double slack{}; ///< days by which it can differ from its ends
    int months{0};
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
};

std::optional<Length> ofUnit(std::string_view unit, double count)
{
    if (unit.starts_with("day"))
        return Length{.days = count, .slack = 1};
    if (unit.starts_with("week") && !unit.starts_with("weekend"))
        return Length{.days = 7 * count, .slack = 2};
    if (unit.starts_with("fortnight"))
        return Length{.days = 14 * count, .slack = 2};
    if (unit.starts_with("month") || unit == "mths" || unit == "mth")
        return Length{.days = 30.44 * count, .slack = 4, .months = static_cast<int>(count)};
    if (unit.starts_with("year") || unit == "yrs")
        return Length{.days = 365.25 * count, .slack = 5, .months = static_cast<int>(12 * count)};
    if (unit.starts_with("quarter"))
        return Length{.days = 91.3 * count, .slack = 4, .months = static_cast<int>(3 * count)};
    return std::nullopt;
}

std::optional<Length> lengthAt(const Reading& reading, std::size_t at)
{
    const auto number = numberAt(reading, at);
    std::size_t unit = number ? number->last : at + 1;
    if (reading.isSymbol(unit, '-'))
        ++unit;
    while (reading.isAny(unit, {"whole", "full", "calendar", "complete", "consecutive"}))
        ++unit;
    const bool one = !number && reading.isAny(at, {"a", "one"}) && reading.is(at + 1, "fortnight");
    const bool bare = reading.is(at, "fortnight") && !number;
    if ((!number && !one && !bare) || (number && (number->decimals > 0 || number->value < 2)))
        return std::nullopt;
    auto length = bare ? ofUnit("fortnight", 1) : ofUnit(reading.at(unit).text, number ? number->value : 1);
    if (length) {
        length->first = at;
        length->last = bare ? at + 1 : unit + 1;
    }
    return length;
}

// Whether words say that the length is another one: "two months ago", "within three months of", "three months later".
bool isElsewhere(const Reading& reading, const Length& length)
{
    return reading.isAny(length.last,
                         {"ago", "later", "earlier", "before", "after", "old", "notice", "ahead", "early", "late",
                          "sooner", "on", "since"})
        || (length.first > 0
            && reading.isAny(length.first - 1, {"within", "every", "last", "past", "next", "aged", "of"}));
}

bool agrees(const Length& length, const EndedSpan& span)
{
    if (span.months > 0 && length.months > 0)
        return span.months == length.months || (span.years && span.months - 12 == length.months);
    if (span.months > 0)
        return std::abs(span.days - length.days) <= length.slack + 3;
    return std::abs(span.days - length.days) <= length.slack + 1;
}

std::optional<EndedSpan> spanIn(const Reading& reading, const Sentence& sentence)
{
    std::optional<EndedSpan> only;
    for (std::size_t at = sentence.first; at < sentence.last;) {
        const auto span = endedSpanAt(reading, at);
        if (span && only)
            return std::nullopt;
        if (span)
            only = span;
        at = span ? span->last : at + 1;
    }
    return only;
}

} // namespace

// "The three-month trial, from January to June 2025", "counted for eight weeks, from 1 September to 28 September": a
// length and two ends in one sentence.
void checkClosedSpans(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    for (std::size_t s = passage.firstSentence; s < passage.lastSentence; ++s) {
        const Sentence& sentence = reading.sentences[s];
        const auto span = spanIn(reading, sentence);
        if (!span)
            continue;
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            const auto length = lengthAt(reading, at);
            const bool inside = length && length->last > span->first && length->first < span->last;
            const bool near = length && !inside
                && (length->last <= span->first ? span->first - length->last : length->first - span->last) <= kNear;
            if (!near || isElsewhere(reading, *length) || agrees(*length, *span))
                continue;
            return objectToCalendar(
                check,
                {.firstToken = length->first,
                 .lastToken = std::max(length->last, length->first < span->first ? span->last : length->last),
                 .expected =
                     span->months > 0 ? fmt::format("{} months", span->months) : fmt::format("{:.0f} days", span->days),
                 .source = "the calendar",
                 .explanation = span->months > 0 ? fmt::format("From end to end these are {} months.", span->months)
                                                 : fmt::format("From end to end these are {:.0f} days.", span->days)});
        }
    }
}

} // namespace outturn::claims

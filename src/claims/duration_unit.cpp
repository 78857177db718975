// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_unit.h"

#include "number_value.h"

namespace outturn::claims {
namespace {

// Seconds in a unit of time, 0 for another word.
double secondsIn(std::string_view word)
{
    if (word == "s" || word == "sec" || word == "secs" || word == "second" || word == "seconds")
        return 1;
    if (word == "min" || word == "mins" || word == "minute" || word == "minutes")
        return 60;
    if (word == "h" || word == "hr" || word == "hrs" || word == "hour" || word == "hours")
        return 3600;
    if (word == "day" || word == "days")
        return 86400;
    if (word == "week" || word == "weeks")
        return 604800;
    return 0;
}

// "9m 40s", "1h 5m": the letter is minutes only beside hours or seconds.
double secondsAt(const Reading& reading, std::size_t at)
{
    if (!reading.is(at, "m"))
        return secondsIn(reading.at(at).text);
    const bool seconds = reading.at(at + 1).kind == TokenKind::Number && reading.isAny(at + 2, {"s", "sec", "secs"});
    const bool hours = at > 2 && glued(reading, at) && reading.isAny(at - 2, {"h", "hr", "hrs"});
    // "from 1h 20m to 55m": the letter means what it meant before.
    constexpr std::size_t kBack = 9;
    const bool again = reading.anyWord(at > kBack ? at - kBack : 0, at - 1, {"h", "hr", "hrs"});
    return glued(reading, at) && (seconds || hours || again) ? 60 : 0;
}

// 1:1, 3:2 say how many to how many.
bool readRatio(const Reading& reading, Mention& mention)
{
    if (mention.decimals > 0 || !reading.isSymbol(mention.last, ':') || !glued(reading, mention.last)
        || !gluedNumber(reading, mention.last + 1))
        return false;
    mention.kind = Kind::Label;
    mention.last += 2;
    return true;
}

// "38 of the 50 days": days that are counted, too.
bool isPartOfDays(const Reading& reading, const Mention& mention)
{
    std::size_t at = mention.first;
    while (at > 1 && reading.isAny(at - 1, {"the", "all", "its", "our"}))
        --at;
    return at > 1 && reading.is(at - 1, "of")
        && (reading.at(at - 2).kind == TokenKind::Number || reading.has(at - 2, tag::kNumberWord));
}

// Whether nothing is counted there: "9 minutes 50, and", "4 minutes 5 now", not "in 10 minutes 5 crews".
bool countsNothing(const Reading& reading, std::size_t at)
{
    const Token& next = reading.at(at);
    if (next.kind == TokenKind::Symbol)
        return next.symbol != '%' && next.symbol != '/' && next.symbol != ':';
    constexpr Tags kTimes = tag::kPast | tag::kNext | tag::kFaster | tag::kSlower | tag::kAdverb;
    constexpr Tags kLinks =
        tag::kPreposition | tag::kConjunction | tag::kComparative | tag::kArticle | tag::kCompare | tag::kAnaphor;
    return (next.tags & (kTimes | kLinks)) != 0
        || reading.isAny(at, {"now", "then", "today", "behind", "ahead", "off", "is", "was"});
}

// "2 hrs 15", "3 mins 40", "nine minutes fifty": the smaller unit that is left out.
bool isBareRest(const Reading& reading, const NumberValue& number)
{
    return number.decimals == 0 && number.value < 100 && number.value >= 1
        && reading.at(number.last - 1).text.size() >= (number.value < 10 ? 1 : 2)
        && countsNothing(reading, number.last);
}

} // namespace

bool readClock(const Reading& reading, Mention& mention)
{
    std::size_t at = mention.last;
    if (mention.decimals > 0 || !reading.isSymbol(at, ':') || !glued(reading, at) || !gluedNumber(reading, at + 1)
        || reading.at(at + 1).text.size() != 2)
        return readRatio(reading, mention);
    double first = mention.value;
    double second = numberAt(reading, at + 1)->value;
    at += 2;
    mention.kind = Kind::Duration;
    mention.clock = true;
    if (reading.isSymbol(at, ':') && gluedNumber(reading, at + 1) && reading.at(at + 1).text.size() == 2) {
        mention.second = 1;
        first = first * 60 + second;
        second = numberAt(reading, at + 1)->value;
        at += 2;
    }
    if (reading.isAny(at, {"am", "pm", "hrs", "hours"})
        || (reading.at(at).text == "a" && reading.isSymbol(at + 1, '.')))
        mention.kind = Kind::Label;
    mention.value = first * 60 + second;
    mention.decimals = 0;
    mention.half = 0.5;
    mention.last = at;
    // Some say that their clocks show hours and minutes.
    if (mention.second == 0 && reading.hoursAndMinutes) {
        mention.value *= 60;
        mention.half = 30;
    }
    return true;
}

bool readDuration(const Reading& reading, Mention& mention)
{
    const bool hyphen =
        reading.isSymbol(mention.last, '-') && glued(reading, mention.last) && glued(reading, mention.last + 1);
    std::size_t at = mention.last + (hyphen ? 1 : 0);
    const double unit = secondsAt(reading, at);
    // "8 day-crewed": the unit is part of another word.
    const bool partOfWord = !hyphen && reading.isSymbol(at + 1, '-') && glued(reading, at + 1) && glued(reading, at + 2)
        && reading.at(at + 2).kind == TokenKind::Word;
    const bool letter = reading.at(at).text.size() == 1 && !reading.is(at, "s");
    if (unit == 0 || partOfWord || (letter && reading.at(at).spaceBefore))
        return false;
    // "sat for 2,904 days": so many days are counted, not waited.
    if (unit >= 86400 && (mention.value >= 400 || isPartOfDays(reading, mention)))
        return false;
    mention.kind = Kind::Duration;
    mention.scale = unit;
    mention.value *= unit;
    mention.last = at + 1;
    for (double larger = unit; larger > 1;) {
        const std::size_t next = mention.last + (reading.is(mention.last, "and") ? 1 : 0);
        const auto part = numberAt(reading, next);
        const double smaller = part ? secondsAt(reading, part->last) : 0;
        if (part && (larger == 3600 || larger == 60) && isBareRest(reading, *part)) {
            mention.value += part->value * larger / 60;
            mention.half = larger / 120;
            mention.scale = larger / 60;
            mention.clock = larger == 60;
            mention.last = part->last;
            break;
        }
        if (smaller == 0 || smaller >= larger)
            break;
        mention.value += part->value * smaller;
        mention.half = 0.5 * smaller;
        mention.clock = smaller == 1;
        mention.scale = smaller;
        mention.last = part->last + 1;
        larger = smaller;
    }
    return true;
}

} // namespace outturn::claims

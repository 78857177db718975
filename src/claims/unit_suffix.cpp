// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit_suffix.h"

#include "number_value.h"
#include "rate_unit.h"

namespace outturn::claims {
namespace {

bool glued(const Reading& reading, std::size_t at)
{
    return at < reading.tokens.size() && !reading.at(at).spaceBefore;
}

bool gluedNumber(const Reading& reading, std::size_t at)
{
    return glued(reading, at) && reading.at(at).kind == TokenKind::Number;
}

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

bool readSlash(const Reading& reading, Mention& mention)
{
    const std::size_t at = mention.last;
    if (!reading.isSymbol(at, '/') || !glued(reading, at) || !gluedNumber(reading, at + 1))
        return false;
    const auto second = numberAt(reading, at + 1);
    if (!second)
        return false;
    mention.kind = Kind::Fraction;
    mention.second = second->value;
    mention.last = at + 2;
    if (reading.isSymbol(at + 2, '/') && gluedNumber(reading, at + 3)) {
        mention.kind = Kind::Label;
        mention.last = at + 4;
    }
    if (mention.value == 24 && mention.second == 7)
        mention.kind = Kind::Label;
    return true;
}

bool readPercent(const Reading& reading, Mention& mention)
{
    std::size_t at = mention.last;
    const bool hyphen = reading.isSymbol(at, '-') && glued(reading, at) && glued(reading, at + 1);
    const std::size_t word = hyphen ? at + 1 : at;
    const auto pointsAt = [&](std::size_t here) {
        return reading.isAny(here, {"point", "points", "pts", "pt", "ppts"})
            || (reading.isSymbol(here, '-') && glued(reading, here) && reading.isAny(here + 1, {"point", "points"}));
    };
    if (reading.isAny(word, {"pp", "ppt", "ppts", "pps", "pts", "points", "point"})) {
        mention.kind = Kind::Points;
        mention.last = word + 1;
        return true;
    }
    const bool sign = reading.isSymbol(at, '%');
    const bool perCent = reading.is(word, "per") && reading.isAny(word + 1, {"cent", "cents"});
    const bool percent = reading.isAny(word, {"percent", "pc", "percentage"});
    if (!sign && !perCent && !percent)
        return false;
    at = sign ? at + 1 : perCent ? word + 2 : word + 1;
    if (reading.isAny(word, {"percentage"}) && !pointsAt(at))
        return false;
    mention.kind = Kind::Percent;
    if (pointsAt(at)) {
        mention.kind = Kind::Points;
        at += reading.isSymbol(at, '-') ? 2 : 1;
    }
    mention.last = at;
    return true;
}

// "25p", "60 pence"
bool readPence(const Reading& reading, Mention& mention)
{
    const std::size_t at = mention.last;
    const bool letter = glued(reading, at) && reading.is(at, "p") && mention.value < 1000;
    if (mention.word || mention.kind != Kind::Count || (!letter && !reading.isAny(at, {"pence", "penny"})))
        return false;
    mention.kind = Kind::Money;
    mention.scale = 0.01;
    mention.value *= 0.01;
    mention.last = at + 1;
    return true;
}

void readMultiplier(const Reading& reading, Mention& mention)
{
    const std::size_t at = mention.last;
    double scale = 1;
    if (glued(reading, at) && reading.isAny(at, {"k", "m", "bn", "mn", "b"})) {
        const auto word = reading.at(at).text;
        scale = word == "k" ? 1e3 : word[0] == 'm' ? 1e6 : 1e9;
        // "5m" of something is metres or minutes as often as millions.
        if (mention.kind != Kind::Money && word == "m" && mention.decimals == 0)
            return;
    } else if (!mention.word || reading.at(at).kind == TokenKind::Word) {
        scale = reading.isAny(at, {"million"}) ? 1e6
            : reading.is(at, "billion")        ? 1e9
            : reading.is(at, "thousand")       ? 1e3
                                               : 1;
    }
    if (scale == 1)
        return;
    mention.scale = scale;
    mention.value *= scale;
    mention.last = at + 1;
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

bool readOrdinal(const Reading& reading, Mention& mention)
{
    if (mention.word || !glued(reading, mention.last) || !reading.isAny(mention.last, {"st", "nd", "rd", "th"}))
        return false;
    mention.kind = Kind::Rank;
    mention.last += 1;
    return true;
}

// "1 in 4", "three in ten": a share, unless the second number is a date or a length of time.
bool readOneIn(const Reading& reading, Mention& mention)
{
    const bool outOf = reading.is(mention.last, "out") && reading.is(mention.last + 1, "of");
    std::size_t at = mention.last + (outOf ? 2 : 1);
    const bool every = reading.is(at, "every");
    if (!(outOf || reading.is(mention.last, "in")) || mention.value < 1 || (mention.value > 9 && !every)
        || mention.decimals > 0)
        return false;
    const auto of = numberAt(reading, every ? at + 1 : at);
    // "nine out of ten", but "9 out of 12" and "nine out of the ten" are counts.
    if (outOf && !every && of && !(mention.word && of->word && of->value <= 10))
        return false;
    if (!of || of->value <= mention.value || of->value > 100 || of->decimals > 0
        || reading.has(of->last, tag::kPeriodUnit | tag::kMonth) || reading.isSymbol(of->last, '%'))
        return false;
    mention.kind = Kind::Portion;
    mention.value = 100 * mention.value / of->value;
    mention.last = of->last;
    return true;
}

bool readMultiple(const Reading& reading, Mention& mention)
{
    const std::size_t at = mention.last;
    const bool letter = reading.is(at, "x") && glued(reading, at);
    const bool fold = reading.is(at, "fold") || (reading.isSymbol(at, '-') && reading.is(at + 1, "fold"));
    const bool times = reading.is(at, "times")
        && (reading.isAny(at + 1,
                          {"as", "higher", "more", "the", "greater", "larger", "those", "that", "what", "longer",
                           "bigger", "its", "their", "our"}));
    if (!letter && !fold && !times)
        return false;
    mention.kind = Kind::Multiple;
    mention.last = at + (reading.isSymbol(at, '-') ? 2 : 1);
    return true;
}

} // namespace

// "five and a half minutes", "two and a half million"
static void readHalf(const Reading& reading, Mention& mention)
{
    const bool half = reading.is(mention.last, "and") && reading.is(mention.last + 1, "a")
        && reading.is(mention.last + 2, "half") && mention.decimals == 0;
    if (!half || reading.at(mention.last + 3).kind != TokenKind::Word)
        return;
    mention.value += 0.5;
    mention.decimals = 1;
    mention.last += 3;
}

void readUnit(const Reading& reading, Mention& mention)
{
    readHalf(reading, mention);
    if (mention.kind == Kind::Money) {
        readMultiplier(reading, mention);
        return;
    }
    if (readClock(reading, mention) || readSlash(reading, mention) || readPercent(reading, mention)
        || readOrdinal(reading, mention) || readDuration(reading, mention) || readOneIn(reading, mention)
        || readMultiple(reading, mention) || readPence(reading, mention))
        return;
    readMultiplier(reading, mention);
    if (!readRateBefore(reading, mention))
        readRate(reading, mention);
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit_suffix.h"

#include "duration_unit.h"
#include "number_value.h"
#include "rate_unit.h"

namespace outturn::claims {
namespace {

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

bool readOrdinal(const Reading& reading, Mention& mention)
{
    if (mention.word || !glued(reading, mention.last) || !reading.isAny(mention.last, {"st", "nd", "rd", "th"}))
        return false;
    mention.kind = Kind::Rank;
    mention.last += 1;
    return true;
}

// The "in" of "one in eight", "one call in every eight".
std::size_t inBehind(const Reading& reading, const Mention& mention)
{
    const bool thing = mention.value == 1 && mention.word && reading.is(mention.last + 1, "in")
        && reading.is(mention.last + 2, "every") && !reading.has(mention.last, tag::kPeriodUnit);
    return thing ? mention.last + 1 : mention.last;
}

// "1 in 4", "three in ten", "one call in every eight": a share, unless the second number is a date or a length of time.
bool readOneIn(const Reading& reading, Mention& mention)
{
    const std::size_t in = inBehind(reading, mention);
    const bool outOf = reading.is(in, "out") && reading.is(in + 1, "of");
    std::size_t at = in + (outOf ? 2 : 1);
    const bool every = reading.is(at, "every");
    if (!(outOf || reading.is(in, "in")) || mention.value < 1 || (mention.value > 9 && !every) || mention.decimals > 0)
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

// "five and a half minutes", "two and a half million"
void readHalf(const Reading& reading, Mention& mention)
{
    const bool half = reading.is(mention.last, "and") && reading.is(mention.last + 1, "a")
        && reading.is(mention.last + 2, "half") && mention.decimals == 0;
    if (!half || reading.at(mention.last + 3).kind != TokenKind::Word)
        return;
    mention.value += 0.5;
    mention.decimals = 1;
    mention.last += 3;
}

} // namespace

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_fraction.h"

#include "number_value.h"

#include <cmath>

namespace outturn::claims {
namespace {

int divisor(std::string_view word)
{
    if (word == "third" || word == "thirds")
        return 3;
    if (word == "quarter" || word == "quarters")
        return 4;
    if (word == "fifth" || word == "fifths")
        return 5;
    if (word == "sixth" || word == "sixths")
        return 6;
    if (word == "eighth" || word == "eighths")
        return 8;
    if (word == "seventh" || word == "sevenths")
        return 7;
    if (word == "ninth" || word == "ninths")
        return 9;
    if (word == "half")
        return 2;
    return word == "tenth" || word == "tenths" ? 10 : 0;
}

double multiple(std::string_view word)
{
    if (word == "doubled" || word == "doubling" || word == "double" || word == "doubles" || word == "twice"
        || word == "twofold")
        return 2;
    if (word == "tripled" || word == "trebled" || word == "treble" || word == "triple" || word == "tripling"
        || word == "triples" || word == "trebles" || word == "trebling" || word == "threefold")
        return 3;
    if (word == "quadrupled" || word == "quadruple" || word == "quadruples" || word == "quadrupling"
        || word == "fourfold")
        return 4;
    if (word == "fivefold" || word == "quintupled")
        return 5;
    if (word == "sixfold")
        return 6;
    if (word == "tenfold")
        return 10;
    return word == "halved" || word == "halving" || word == "halve" || word == "halves" ? 0.5 : 0;
}

// "up a third", "down a quarter"
bool isUpOrDown(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"up", "down"});
}

bool hedged(const Reading& reading, std::size_t before)
{
    return before != kNone
        && (reading.has(before, tag::kAbout)
            || reading.isAny(before, {"than", "only", "by", "of", "least", "exactly", "to", "below", "above"})
            || reading.has(before, tag::kChangeVerb) || isUpOrDown(reading, before));
}

// "i.e. a third", "– a third", "so a third"
bool concludes(const Reading& reading, std::size_t before)
{
    if (before == kNone || before < 2)
        return false;
    return reading.isAny(before, {"or", "so", "ie", "is", "was"}) || reading.isSymbol(before, '=')
        || (reading.isSymbol(before, '.') && reading.is(before - 1, "e")) || reading.at(before).spacedDash;
}

// "a third more", "a quarter fewer than"; not "a third higher court".
bool isCompared(const Reading& reading, std::size_t after)
{
    const Token& next = reading.at(after + 1);
    return reading.has(after, tag::kComparative)
        && (next.kind != TokenKind::Word || reading.isAny(after + 1, {"than", "in", "this", "last", "on", "cases"})
            || next.text.ends_with('s'));
}

// What stands after a share: "of", a bracket, a verb. A noun makes it a period or an ordinal.
bool portionEnds(const Reading& reading, std::size_t after, bool isHedged)
{
    const Token& next = reading.at(after);
    if (next.text == "of")
        return !reading.has(after + 1, tag::kMonth) && reading.at(after + 1).kind != TokenKind::Number;
    if (next.symbol == '(' || isCompared(reading, after)
        || (isHedged && (next.kind != TokenKind::Word || (next.tags & (tag::kVerb | tag::kPreposition)))))
        return true;
    return next.kind == TokenKind::Symbol && (next.spacedDash || isHedged);
}

bool set(Mention& mention, Kind kind, double value, std::size_t last)
{
    mention.kind = kind;
    mention.value = value;
    mention.word = true;
    mention.last = last;
    return true;
}

bool readHalf(const Reading& reading, std::size_t at, Mention& mention)
{
    const std::size_t before = at > 0 ? at - 1 : kNone;
    // "up by a half"
    const bool byHalf = at > 1 && reading.is(before, "a")
        && (reading.isAny(at - 2, {"by", "or"}) || reading.at(at - 2).spacedDash || isUpOrDown(reading, at - 2)
            || isCompared(reading, at + 1));
    const bool said = before != kNone && reading.is(before, "that") && reading.is(at + 1, "of");
    if (before != kNone && !byHalf && !said
        && (reading.has(before, tag::kOrdinalWord | tag::kPast | tag::kArticle)
            || reading.isAny(before, {"latter", "other", "and"})))
        return false;
    if (reading.isAny(at + 1, {"year", "yearly", "term", "hour", "a", "an", "day", "way", "million", "price", "as"})
        || (reading.isSymbol(at + 1, '-') && !reading.at(at + 1).spacedDash))
        return false;
    return set(mention, Kind::Portion, 50, at + 1);
}

bool readParts(const Reading& reading, std::size_t at, Mention& mention)
{
    const int numerator = reading.is(at, "a") ? 1 : numberWord(reading.at(at).text);
    if (numerator < 1 || numerator > 9)
        return false;
    const std::size_t word = at + (reading.isSymbol(at + 1, '-') ? 2 : 1);
    const int parts = divisor(reading.at(word).text);
    // "a half" is read with "half".
    if (parts == 2 && reading.is(at, "a"))
        return false;
    const bool plural = reading.at(word).text.ends_with('s');
    if (parts <= numerator || plural != (numerator > 1))
        return false;
    const std::size_t before = at > 0 ? at - 1 : kNone;
    if (before != kNone && (reading.has(before, tag::kPast | tag::kNext) || reading.is(before, "the")))
        return false;
    const bool stands =
        !reading.is(at, "a") && reading.isAny(word + 1, {"were", "are", "was", "is", "had", "have", "went", "came"});
    if (!stands && !portionEnds(reading, word + 1, hedged(reading, before) || concludes(reading, before)))
        return false;
    return set(mention, Kind::Portion, 100.0 * numerator / parts, word + 1);
}

// "The other third follows", "the remaining quarter": what is left of a whole.
bool readRest(const Reading& reading, std::size_t at, Mention& mention)
{
    const int parts = divisor(reading.at(at).text);
    if (parts < 2 || at < 2 || reading.at(at).text.ends_with('s') || !reading.isAny(at - 1, {"other", "remaining"})
        || !reading.is(at - 2, "the") || reading.has(at + 1, tag::kPeriodUnit))
        return false;
    return set(mention, Kind::Portion, 100.0 / parts, at + 1);
}

// "a minute less", "an hour and a half longer", "half a minute quicker"
bool readWordDuration(const Reading& reading, std::size_t at, Mention& mention)
{
    const bool half = reading.is(at, "half");
    const std::size_t unit = half ? at + 2 : at + 1;
    if (!reading.isAny(unit - 1, {"a", "an"}) || !(half || reading.isAny(at, {"a", "an"})))
        return false;
    const double seconds = reading.is(unit, "minute") ? 60 : reading.is(unit, "hour") ? 3600 : 0;
    std::size_t last = unit + 1;
    double count = half ? 0.5 : 1;
    if (reading.is(last, "and") && reading.is(last + 1, "a") && reading.is(last + 2, "half")) {
        count += 0.5;
        last += 3;
    }
    if (seconds == 0
        || !(reading.has(last, tag::kFaster | tag::kSlower)
             || reading.isAny(last, {"less", "more", "better", "worse"})))
        return false;
    mention.kind = Kind::Duration;
    mention.scale = seconds;
    mention.value = count * seconds;
    mention.decimals = count == std::floor(count) ? 0 : 1;
    mention.half = seconds / 12;
    mention.word = true;
    mention.last = last;
    return true;
}

} // namespace

bool readWordFraction(const Reading& reading, std::size_t token, Mention& mention)
{
    if (reading.at(token).kind != TokenKind::Word)
        return false;
    if (readWordDuration(reading, token, mention))
        return true;
    if (const double factor = multiple(reading.at(token).text); factor > 0)
        return set(mention, Kind::Multiple, factor, token + 1);
    if (readRest(reading, token, mention))
        return true;
    if (reading.is(token, "half"))
        return readHalf(reading, token, mention);
    return readParts(reading, token, mention);
}

} // namespace outturn::claims

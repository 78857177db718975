// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_unit.h"
#include "duration_unit.h"

#include "number_value.h"

namespace outturn::claims {
namespace {

// The people, homes or cases that a rate is out of: "1,000", "100k", "thousand", "million", "100 thousand"; 0 for none.
double populationAt(const Reading& reading, std::size_t at)
{
    const auto number = numberAt(reading, at);
    const std::size_t unit = number ? number->last : at;
    const double scale = reading.is(unit, "thousand") ? 1e3
        : reading.is(unit, "million")                 ? 1e6
        : number && glued(reading, unit)              ? (reading.is(unit, "k")       ? 1e3
                                                             : reading.is(unit, "m") ? 1e6
                                                                                     : 1)
        : reading.is(unit, "hundred")                 ? (reading.is(unit + 1, "thousand") ? 1e5 : 100)
                                                      : 1;
    if (!number && scale == 1)
        return 0;
    const double population = (number ? number->value : 1) * scale;
    return population >= 100 ? population : 0;
}

// "per", "for every", "in every", "out of each": what stands before the population; else the token itself.
std::size_t behindPer(const Reading& reading, std::size_t at)
{
    if (reading.is(at, "per"))
        return at + 1;
    const std::size_t each = reading.is(at, "out") && reading.is(at + 1, "of") ? at + 2 : at + 1;
    const bool every = reading.isAny(at, {"for", "in", "out", "among"}) && reading.isAny(each, {"each", "every"});
    return every ? each + 1 : at;
}

} // namespace

void readRate(const Reading& reading, Mention& mention)
{
    for (std::size_t at = mention.last; at < mention.last + 5; ++at) {
        if (reading.isSymbol(at, ',') || reading.isSymbol(at, '.') || reading.isSymbol(at, '(')
            || reading.isSymbol(at, ':') || reading.isSymbol(at, ';') || reading.at(at).kind == TokenKind::Number
            || reading.isAny(at, {"is", "was", "or", "gives", "makes"}))
            return;
        if (reading.at(at).lineStart)
            return;
        const bool slash = reading.isSymbol(at, '/') && at == mention.last && !reading.at(at + 1).spaceBefore;
        const std::size_t population = slash ? at + 1 : behindPer(reading, at);
        if (population == at)
            continue;
        if (const double many = populationAt(reading, population); many > 0) {
            mention.kind = Kind::Rate;
            mention.second = many;
        }
        return;
    }
}

bool readRateBefore(const Reading& reading, Mention& mention)
{
    constexpr std::size_t kReach = 6;
    const std::size_t at = mention.first;
    const bool said = at > 2
        && (reading.isAny(at - 1, {"is", "was", "of", "at", "were"}) || reading.isSymbol(at - 1, ':')
            || reading.isSymbol(at - 1, '=') || reading.isSymbol(at - 1, '|'));
    const bool bare = at > 3 && reading.at(at - 1).kind == TokenKind::Word
        && (reading.is(at - 3, "per") || reading.is(at - 4, "per"))
        && !reading.has(at - 1, tag::kVerb | tag::kConjunction);
    if (!said && !bare)
        return false;
    for (std::size_t per = at - 2; per > 0 && per + kReach > at; --per) {
        if (reading.is(per, "per")) {
            mention.second = populationAt(reading, per + 1);
            if (mention.second > 0)
                mention.kind = Kind::Rate;
            return mention.second > 0;
        }
        if (reading.at(per).symbol == '.' || reading.at(per).symbol == ';' || reading.has(per, tag::kVerb))
            return false;
    }
    return false;
}

} // namespace outturn::claims

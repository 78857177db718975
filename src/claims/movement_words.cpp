// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "roles.h"

namespace outturn::claims {
namespace {

bool comparesSoon(const Reading& reading, std::size_t token)
{
    for (std::size_t at = token + 1; at < token + 6; ++at) {
        const Token& next = reading.at(at);
        if ((next.tags & tag::kCompare) || next.text == "on" || next.text == "by")
            return true;
        if (next.kind == TokenKind::Symbol && next.symbol != ':' && next.symbol != '%')
            return at == token + 1 && next.symbol != '-';
    }
    return false;
}

// "fewer people were hurt: 241, against 228": what a headline says before its colon.
bool headsFigures(const Reading& reading, std::size_t token)
{
    for (std::size_t at = token + 1; at < token + 14; ++at) {
        const Token& next = reading.at(at);
        if (next.symbol == ':' || next.spacedDash)
            return reading.at(at + 1).kind == TokenKind::Number || reading.isSymbol(at + 1, '$');
        if (next.kind != TokenKind::Word || (next.tags & tag::kContrast))
            return false;
    }
    return false;
}

// "lower in the west (61 per 1,000) than in the east": a bracket may stand before what is compared.
bool comparesLater(const Reading& reading, std::size_t token)
{
    constexpr std::size_t kFarthest = 18;
    for (std::size_t at = token + 1; at < token + kFarthest; ++at) {
        if (reading.is(at, "than"))
            return true;
        if (reading.isSymbol(at, '.') || reading.isSymbol(at, ';') || reading.isSymbol(at, ',')
            || reading.has(at, tag::kContrast))
            return false;
    }
    return false;
}

bool isHedge(const Reading& reading, std::size_t token)
{
    return reading.is(token + 1, "than") && reading.isAny(token, {"more", "less", "fewer", "greater"})
        && (reading.at(token + 2).kind == TokenKind::Number || reading.isSymbol(token + 2, '$')
            || reading.has(token + 2, tag::kNumberWord)
            || reading.isAny(token + 2, {"half", "a", "doubled", "double", "halved", "twice", "tripled"}))
        && !(token > 0 && (reading.at(token - 1).kind == TokenKind::Number || reading.isSymbol(token - 1, '%')));
}

bool says(const Reading& reading, std::size_t token)
{
    const auto word = reading.at(token).text;
    const auto next = reading.at(token + 1).text;
    if (word == "over" || word == "under" || word == "additional" || word == "extra" || word == "later"
        || word == "upward" || word == "downward" || word == "savings" || word == "saving")
        return false;
    // "those which had fallen due", "fell ill", "falls within"
    if (word.starts_with("f") && (next == "due" || next == "ill" || next == "within" || next == "asleep"))
        return false;
    // "edged up to 964"
    if ((word == "up" || word == "down") && token > 0
        && (reading.has(token - 1, tag::kChangeVerb)
            || reading.isAny(token - 1, {"edged", "crept", "inched", "nudged", "ticked", "went", "gone", "moved"})))
        return true;
    if (word == "up")
        return next != "to"
            && !(token > 0
                 && reading.isAny(token - 1,
                                  {"follow", "set", "made", "pick", "picked", "taken", "backed", "sign", "signed",
                                   "made", "opened", "stood"}));
    if (word == "more" || word == "fewer" || word == "less" || word == "greater" || word == "larger"
        || word == "smaller" || word == "higher" || word == "lower" || word == "faster" || word == "slower"
        || word == "quicker" || word == "longer" || word == "shorter") {
        // "Fewer now wait over two hours: the figure went from 21% to 26%"
        if (reading.at(token).capital && (word == "fewer" || word == "more") && next != "than")
            return true;
        if (next == "at" && reading.at(token + 2).kind == TokenKind::Number && (word == "higher" || word == "lower"))
            return true;
        if (reading.has(token, tag::kFaster | tag::kSlower)
            && (reading.isAny(token + 1, {"this", "in", "at"}) || reading.isSymbol(token + 1, ',')))
            return true;
        return !isHedge(reading, token)
            && (comparesSoon(reading, token) || comparesLater(reading, token) || headsFigures(reading, token));
    }
    if (word == "short")
        return next == "of";
    if (token > 0 && reading.is(token - 1, "to")
        && (reading.has(token, tag::kChangeVerb) || reading.has(token, tag::kChangeNoun)))
        return false;
    if (word.ends_with("ing") && word != "exceeding")
        return next == "from" || next == "to" || next == "by" || next == "in";
    if (word == "falls" || word == "drops" || word == "cuts" || word == "rises")
        return next == "to" || next == "from" || next == "by";
    if (reading.isSymbol(token + 1, '-') && !reading.at(token + 1).spaceBefore)
        return false;
    return true;
}

} // namespace

int movementAt(const Reading& reading, std::size_t token)
{
    constexpr std::size_t kBefore = 8;
    constexpr std::size_t kVerbBehind = 4;
    // "a gain of 5 minutes": time gained is time saved.
    const bool gained =
        reading.isAny(token, {"gain", "gains", "gained"}) && reading.anyOf(token + 1, token + 5, tag::kDuration);
    if (gained || reading.has(token, tag::kMost | tag::kLeast))
        return 0;
    // "growth has slowed": what slows need not be a time.
    if (reading.is(token, "slowed")
        && !reading.anyOf(token > kBefore ? token - kBefore : 0, token, tag::kTime | tag::kDuration))
        return 0;
    // "growth has eased": what it did rules.
    if (reading.has(token, tag::kChangeNoun) && !reading.has(token, tag::kChangeVerb))
        for (std::size_t at = token + 1; at < token + kVerbBehind && reading.at(at).kind == TokenKind::Word; ++at)
            if (reading.has(at, tag::kChangeVerb) && !reading.has(at, tag::kChangeNoun))
                return 0;
    const int direction = directionOf(reading, token);
    return direction != 0 && says(reading, token) ? direction : 0;
}

MovementWords movementIn(const Reading& reading, std::size_t from, std::size_t to)
{
    MovementWords words;
    for (std::size_t at = from; at < to; ++at) {
        if (reading.has(at, tag::kNegation))
            words.mixed = true;
        const int direction = movementAt(reading, at);
        const int quality = reading.has(at, tag::kBetter) ? 1 : reading.has(at, tag::kWorse) ? -1 : 0;
        if ((direction != 0 && words.direction == -direction) || (quality != 0 && words.quality == -quality))
            words.mixed = true;
        words.direction = direction != 0 ? direction : words.direction;
        words.quality = quality != 0 ? quality : words.quality;
        if (direction != 0 || quality != 0)
            words.token = at;
    }
    return words;
}

} // namespace outturn::claims

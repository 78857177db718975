// SPDX-License-Identifier: GPL-3.0-or-later
#include "movement_tally.h"

#include "../checks/target_words.h"
#include "../roles.h"

namespace outturn::claims {
namespace {

bool isNumber(const Reading& reading, std::size_t at)
{
    return reading.at(at).kind == TokenKind::Number || reading.isSymbol(at, '$') || reading.has(at, tag::kNumberWord);
}

// "more than 300 sitting days", "over 40", "up to 20", "less than half": how exact a figure is.
bool isBound(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"over", "under", "additional", "extra", "short"}))
        return true;
    if (reading.is(at, "up") && reading.is(at + 1, "to"))
        return true;
    // "above standard" speaks of an aim.
    if (reading.has(at, tag::kComparative) && (isAim(reading, at + 1) || isAim(reading, at + 2)))
        return true;
    return reading.isAny(at, {"more", "less", "fewer", "greater", "higher", "lower", "above", "below"})
        && (isNumber(reading, at + 1) || (reading.is(at + 1, "than") && isNumber(reading, at + 2)));
}

// "set up", "put down to", "picked up", "cut off", "later this year", "shorter hearings list": no movement of a level.
bool isIdiom(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"up", "down"})) {
        const bool moved = at > 0
            && (reading.has(at - 1, tag::kAdverb | tag::kVerb | tag::kConjunction | tag::kContrast)
                || reading.isAny(at - 1,
                                 {"is", "are", "was", "were", "went", "go", "gone", "come", "came", "moved", "edged",
                                  "crept", "inched", "s", "re"})
                || reading.at(at - 1).kind == TokenKind::Symbol);
        return !moved || reading.isAny(at - 1, {"made", "broken", "put", "set"});
    }
    if (reading.isAny(at, {"more", "less", "later", "upward", "upwards", "downward", "downwards"}))
        return true;
    // "the contracted week", "I'd sooner explain", "growth has slowed"
    if (reading.has(at, tag::kChangeVerb) && at > 0 && reading.has(at - 1, tag::kArticle)
        && reading.at(at + 1).kind == TokenKind::Word && !reading.has(at, tag::kChangeNoun))
        return true;
    if (reading.is(at, "sooner") && at > 0
        && (reading.isAny(at - 1, {"i", "we", "would", "d"}) || reading.is(at + 1, "or")))
        return true;
    for (std::size_t verb = at + 1; reading.has(at, tag::kChangeNoun) && verb < at + 4; ++verb)
        if (reading.has(verb, tag::kChangeVerb) && reading.at(verb).text.ends_with("ed"))
            return true;
    // "to reduce waits", "cut the cost": what is meant to be done.
    if (at > 0 && reading.is(at - 1, "to") && reading.has(at, tag::kChangeVerb | tag::kBetter))
        return true;
    return reading.isAny(at,
                         {"savings", "saving", "saved", "cut", "cuts", "losses", "loss", "gain", "gained", "improve",
                          "boosted", "lifted", "lost"});
}

bool isForeseen(const Reading& reading, std::size_t begin, std::size_t at)
{
    constexpr std::size_t kReach = 6;
    const std::size_t from = at > begin + kReach ? at - kReach : begin;
    return reading.anyOf(from, at, tag::kFuture)
        || reading.anyWord(from, at, {"if", "hope", "hopes", "want", "wants", "further", "must", "need", "needs"});
}

// What "more quickly" and "less promptly" say of a time.
int paceOf(const Reading& reading, std::size_t at)
{
    if (at == 0 || !reading.isAny(at - 1, {"more", "less"}))
        return 0;
    const int sense = reading.is(at - 1, "more") ? 1 : -1;
    if (reading.isAny(at, {"quickly", "swiftly", "rapidly", "promptly", "speedily"}))
        return -sense;
    return reading.is(at, "slowly") ? sense : 0;
}

Movement movementAtToken(const Reading& reading, std::size_t at)
{
    Movement movement{.token = at};
    if (reading.at(at).kind != TokenKind::Word || isBound(reading, at) || isIdiom(reading, at))
        return movement;
    const bool noun = reading.has(at, tag::kMost | tag::kLeast);
    movement.quality = reading.has(at, tag::kBetter) ? 1 : reading.has(at, tag::kWorse) ? -1 : 0;
    movement.direction = noun || movement.quality != 0 ? 0 : directionOf(reading, at);
    movement.pace = reading.has(at, tag::kFaster | tag::kSlower);
    if (const int pace = paceOf(reading, at); pace != 0) {
        movement.direction = pace;
        movement.pace = true;
    }
    return movement;
}

} // namespace

std::optional<Movement> movementOf(const Reading& reading, const ClosedPassage& passage)
{
    std::optional<Movement> one;
    for (std::size_t at = passage.first; at < passage.last; ++at) {
        const Movement movement = movementAtToken(reading, at);
        if ((movement.direction == 0 && movement.quality == 0) || isForeseen(reading, passage.first, at))
            continue;
        const std::size_t from = at > passage.first + 3 ? at - 3 : passage.first;
        if (reading.anyOf(from, at, tag::kNegation))
            return std::nullopt;
        if (one && (one->direction * movement.direction < 0 || one->quality * movement.quality < 0))
            return std::nullopt;
        if (!one || (one->direction == 0 && movement.direction != 0))
            one = movement;
    }
    return one;
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "multiple_factor.h"

#include "../comparison.h"

namespace outturn::claims {
namespace {

constexpr double kSlack = 0.04;

// "cut by a third", "a fall of half": what the words before "by" or "of" say.
int directionByBefore(const Reading& reading, const Mention& portion)
{
    constexpr std::size_t kReach = 5;
    for (std::size_t at = portion.first; at-- > 0 && at + kReach > portion.first;) {
        const bool ofChange = reading.is(at, "of") && at > 0 && reading.has(at - 1, tag::kChangeNoun);
        if (!reading.is(at, "by") && !ofChange)
            continue;
        for (std::size_t back = at; back-- > 0 && back + kReach > at;)
            if (const int direction = movementAt(reading, back); direction != 0)
                return direction;
        return 0;
    }
    return 0;
}

// "up a third", "down almost a quarter"
int directionRightBefore(const Reading& reading, const Mention& portion)
{
    std::size_t at = portion.first;
    while (at > 1 && reading.has(at - 1, tag::kAbout | tag::kAdverb))
        --at;
    if (at == 0 || reading.isAny(at - 1, {"over", "under", "than"}))
        return 0;
    return reading.isAny(at - 1, {"up", "down"}) || reading.has(at - 1, tag::kChangeVerb) ? movementAt(reading, at - 1)
                                                                                          : 0;
}

// "a third more", "a quarter fewer", "a half again"
int directionBehind(const Reading& reading, const Mention& portion)
{
    const std::size_t at = portion.last;
    if (reading.is(at, "of") || reading.is(at + 1, "than") == reading.isAny(at, {"over", "under", "above", "below"}))
        return reading.is(at, "of") || !reading.has(at, tag::kComparative) ? 0 : movementAt(reading, at);
    return reading.has(at, tag::kComparative) ? movementAt(reading, at) : 0;
}

// "to a quarter of what it was", "half the level of last year"
bool isRatio(const Reading& reading, const Mention& portion)
{
    const std::size_t at = reading.is(portion.last, "of") ? portion.last + 1 : portion.last;
    return reading.is(at, "what") && reading.isAny(at + 1, {"it", "they", "we", "was", "were"});
}

std::optional<Mention> ofPortion(const Reading& reading, Mention factor)
{
    if (isRatio(reading, factor)) {
        factor.value /= 100;
        factor.half = kSlack;
        return factor;
    }
    int direction = directionByBefore(reading, factor);
    if (direction == 0)
        direction = directionRightBefore(reading, factor);
    if (direction == 0)
        direction = directionBehind(reading, factor);
    if (direction == 0)
        return std::nullopt;
    factor.half = kSlack;
    factor.value = direction > 0 ? 1 + factor.value / 100 : 1 - factor.value / 100;
    return factor;
}

} // namespace

std::optional<Mention> factorOf(const Reading& reading, std::size_t figure)
{
    const Mention& factor = reading.mentions[figure];
    if (factor.kind == Kind::Portion && factor.first > 1)
        return ofPortion(reading, factor);
    const bool noun = reading.is(factor.first, "double")
        && !reading.isAny(factor.last, {"the", "what", "that", "last", "our", "this", "those"});
    return factor.kind != Kind::Multiple || noun ? std::nullopt : std::optional(factor);
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "movement_statement.h"

#include "roles.h"

namespace outturn::claims {
namespace {

struct Step
{
    int direction{0};
    int quality{0};
};

// What can stand between a subject and where it went: "has come down", "is getting longer", "went up".
bool isLink(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"is",     "are",     "was",     "were",     "be",       "been",    "being",    "s",
                              "re",     "has",     "have",    "come",     "came",     "comes",   "coming",   "go",
                              "goes",   "went",    "gone",    "going",    "get",      "gets",    "got",      "getting",
                              "gotten", "became",  "become",  "becoming", "grew",     "grown",   "growing",  "moved",
                              "moving", "edged",   "edging",  "crept",    "creeping", "inched",  "nudged",   "ticked",
                              "headed", "heading", "trended", "trending", "shot",     "drifted", "drifting", "stayed",
                              "takes",  "taking",  "took",    "taken",    "turned",   "made",    "still",    "now"});
}

bool endsPhrase(const Reading& reading, std::size_t at, std::size_t to)
{
    return at >= to || reading.at(at).kind != TokenKind::Word
        || reading.has(at,
                       tag::kPreposition | tag::kConjunction | tag::kAdverb | tag::kCompare | tag::kPast | tag::kArticle
                           | tag::kPeriodUnit)
        || reading.isAny(
            at, {"again", "too", "since", "yet", "every", "year", "markedly", "slowly", "by", "significantly"});
}

Step senseOf(const Reading& reading, std::size_t at)
{
    if (reading.has(at, tag::kBetter | tag::kWorse))
        return {.quality = reading.has(at, tag::kBetter) ? 1 : -1};
    return {.direction = directionOf(reading, at)};
}

// "went up", "is lower than", "are getting slower"; not "up to", "is more likely"
Step predicate(const Reading& reading, std::size_t at, std::size_t from, std::size_t to)
{
    const bool place = reading.has(at, tag::kComparative) || reading.isAny(at, {"up", "down"});
    if (!place || at == from || reading.isAny(at, {"over", "under", "above", "below", "short", "additional", "extra"}))
        return {};
    std::size_t before = at - 1;
    while (before > from && reading.has(before, tag::kAdverb | tag::kAbout) && !isLink(reading, before))
        --before;
    if (!isLink(reading, before))
        return {};
    // "We have fewer officers", "were more people"
    if (reading.isAny(at, {"more", "fewer", "less"}))
        return reading.at(at + 1).kind == TokenKind::Word && !reading.is(at + 1, "than") ? senseOf(reading, at)
                                                                                         : Step{};
    if (!endsPhrase(reading, at + 1, to) || reading.isAny(at + 1, {"to", "with"}))
        return {};
    return senseOf(reading, at);
}

// "on the rise", "on the way down", "in decline", "in the wrong direction"
Step idiom(const Reading& reading, std::size_t at, std::size_t from)
{
    const std::size_t before = at > from + 3 ? at - 4 : from;
    if (reading.isAny(at, {"rise", "increase", "up", "decline", "decrease", "wane", "slide", "down"})
        && reading.isAny(at - 1, {"the", "way", "in"}) && reading.anyWord(before, at, {"on", "in"})
        && (reading.isAny(at - 1, {"the", "in"}) || reading.is(at - 1, "way")))
        return {.direction = reading.isAny(at, {"rise", "increase", "up"}) ? 1 : -1};
    if (reading.is(at, "direction") && reading.isAny(at - 1, {"right", "wrong"}))
        return {.quality = reading.is(at - 1, "right") ? 1 : -1};
    return {};
}

// "increased over the year", "has shrunk.", "is rising"; not "increased demand", "to reduce"
Step verb(const Reading& reading, std::size_t at, std::size_t from, std::size_t to)
{
    if (!reading.has(at, tag::kChangeVerb) || at == from || !endsPhrase(reading, at + 1, to) || reading.is(at - 1, "to")
        || reading.has(at - 1, tag::kArticle) || reading.has(at - 1, tag::kPreposition)
        || reading.isAny(at + 1, {"the", "our", "its"}))
        return {};
    const bool goesOn = reading.at(at).text.ends_with("ing");
    if (goesOn && !isLink(reading, at - 1) && !reading.has(at - 1, tag::kAdverb))
        return {};
    return senseOf(reading, at);
}

// "a welcome rise", "an improving picture", "upward trend", "the trend is down"
Step noun(const Reading& reading, std::size_t at, std::size_t from)
{
    if (reading.isAny(at, {"trend", "picture", "direction", "trajectory", "path"}) && at > from)
        return senseOf(reading, at - 1);
    const bool bare = reading.has(at, tag::kChangeNoun) && !reading.has(at, tag::kChangeVerb)
        && reading.anyWord(at > from + 2 ? at - 3 : from, at, {"a", "an"})
        && reading.at(at + 1).kind != TokenKind::Number && !reading.isAny(at + 1, {"of", "in"});
    // "Members welcomed the fall and asked", "so clear a quickening"
    const bool definite = reading.has(at, tag::kChangeNoun) && !reading.has(at, tag::kChangeVerb) && at > from
        && reading.isAny(at - 1, {"the", "this", "that", "such"}) && at + 1 < reading.tokens.size()
        && (reading.at(at + 1).kind == TokenKind::Symbol || reading.is(at + 1, "and"));
    return bare || definite ? senseOf(reading, at) : Step{};
}

// "Fewer hydrants were inspected", "More people are"
Step subject(const Reading& reading, std::size_t at, std::size_t from)
{
    const bool first = at == from || (at == from + 1 && reading.at(from).kind == TokenKind::Symbol);
    return first && reading.isAny(at, {"more", "fewer", "less"}) && reading.at(at + 1).kind == TokenKind::Word
            && !reading.isAny(at + 1, {"than", "of", "detail", "work", "information", "needs"})
        ? senseOf(reading, at)
        : Step{};
}

Step stepAt(const Reading& reading, std::size_t at, std::size_t from, std::size_t to)
{
    for (const Step step : {predicate(reading, at, from, to), idiom(reading, at, from), verb(reading, at, from, to),
                            noun(reading, at, from), subject(reading, at, from)})
        if (step.direction != 0 || step.quality != 0)
            return step;
    return {};
}

} // namespace

MovementWords statedMovement(const Reading& reading, std::size_t from, std::size_t to)
{
    MovementWords words;
    for (std::size_t at = from; at < to; ++at) {
        if (reading.has(at, tag::kNegation | tag::kFuture | tag::kContrast)
            || reading.isAny(at, {"if", "whether", "must", "hope", "want", "wanted", "need", "fewer-than", "because"}))
            return {};
        const Step step = stepAt(reading, at, from, to);
        if (step.direction == 0 && step.quality == 0)
            continue;
        if (words.token != kNone && (step.direction != words.direction || step.quality != words.quality))
            return {};
        words = {.direction = step.direction, .quality = step.quality, .token = at};
    }
    return words;
}

} // namespace outturn::claims

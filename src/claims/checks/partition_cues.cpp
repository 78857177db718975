// SPDX-License-Identifier: GPL-3.0-or-later
#include "partition_cues.h"

#include "../comparison.h"

#include <array>
#include <string>
#include <utility>

namespace outturn::claims {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 36> kOpposites{{{"men", "women"},         {"male", "female"},
                                           {"boys", "girls"},        {"adults", "children"},
                                           {"urban", "rural"},       {"town", "country"},
                                           {"towns", "villages"},    {"wholetime", "call"},
                                           {"open", "closed"},       {"passed", "failed"},
                                           {"won", "lost"},          {"agreed", "disagreed"},
                                           {"agree", "disagree"},    {"yes", "no"},
                                           {"positive", "negative"}, {"day", "night"},
                                           {"late", "time"},         {"accepted", "rejected"},
                                           {"accepted", "refused"},  {"granted", "refused"},
                                           {"upheld", "dismissed"},  {"allowed", "dismissed"},
                                           {"met", "missed"},        {"spent", "left"},
                                           {"found", "missing"},     {"internal", "external"},
                                           {"answered", "waited"},   {"answered", "abandoned"},
                                           {"guilty", "acquitted"},  {"filled", "vacant"},
                                           {"indoor", "outdoor"},    {"weekday", "weekend"},
                                           {"approved", "refused"},  {"owned", "leased"},
                                           {"working", "broken"},    {"support", "oppose"}}};

constexpr std::array<std::string_view, 7> kPrefixes{"un", "in", "im", "dis", "non", "il", "ir"};

bool isWord(const Reading& reading, std::size_t at)
{
    return reading.at(at).kind == TokenKind::Word;
}

bool areOpposite(std::string_view a, std::string_view b)
{
    for (const auto& [one, other] : kOpposites)
        if ((a == one && b == other) || (a == other && b == one))
            return true;
    for (const auto prefix : kPrefixes)
        if ((b.size() > prefix.size() + 3 && b.starts_with(prefix) && b.substr(prefix.size()) == a)
            || (a.size() > prefix.size() + 3 && a.starts_with(prefix) && a.substr(prefix.size()) == b))
            return true;
    return false;
}

std::size_t clauseEnd(const Reading& reading, const PartitionPlace& place)
{
    std::size_t at = place.lastEnd;
    while (at < place.end && !reading.isSymbol(at, ';') && reading.at(at).kind != TokenKind::Number)
        ++at;
    return at;
}

bool saysRest(const Reading& reading, std::size_t from, std::size_t to, std::size_t figure)
{
    for (std::size_t at = from; at < to; ++at) {
        if (reading.isAny(at, {"remaining",   "remainder",  "remain",   "remains",     "unspent",     "outstanding",
                               "balance",     "everything", "everyone", "pending",     "awaiting",    "awaited",
                               "unfilled",    "vacant",     "unused",   "uncommitted", "unaccounted", "undecided",
                               "unallocated", "unsold",     "spare",    "undetermined"}))
            return true;
        if (reading.isAny(at, {"rest", "other", "others", "last", "final"}) && at > 0 && reading.is(at - 1, "the")
            && at < figure && figure <= at + 4)
            return true;
        if (reading.isAny(at, {"leaving", "leaves", "leave"}) && at < figure)
            return true;
        if (reading.is(at, "left") && at >= figure && reading.at(at + 1).kind == TokenKind::Symbol)
            return true;
        if (reading.isAny(at, {"waiting", "wait"}) && reading.isAny(at + 1, {"on", "for"}) && at < figure)
            return true;
        if (at >= figure && reading.is(at, "to")
            && reading.isAny(at + 1, {"come", "go", "do", "hear", "spend", "find", "fill", "recruit", "follow"}))
            return true;
        if (at >= figure && reading.isAny(at, {"free", "empty"}) && reading.at(at + 1).kind == TokenKind::Symbol)
            return true;
        if ((reading.is(at, "yet") && reading.is(at + 1, "to")) || (reading.is(at, "still") && at >= figure))
            return true;
    }
    return false;
}

bool denies(const Reading& reading, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to; ++at)
        if (reading.isAny(at,
                          {"not", "none", "nothing", "neither", "without", "don", "didn", "doesn", "hasn", "haven",
                           "isn", "aren", "wasn", "weren", "couldn", "wouldn", "no"}))
            return true;
    return false;
}

bool opposes(const Reading& reading, const PartitionPlace& place, std::size_t end)
{
    for (std::size_t late = place.before; late < end; ++late) {
        if (!isWord(reading, late))
            continue;
        // A part may be named behind its figure: "38% women and 72% men".
        const std::size_t stop = late > place.lastBegin ? place.lastBegin : place.before;
        for (std::size_t early = place.first; early < stop; ++early)
            if (isWord(reading, early) && areOpposite(reading.at(early).text, reading.at(late).text))
                return true;
    }
    return false;
}

bool splits(const Reading& reading, const PartitionPlace& place)
{
    for (std::size_t at = place.first; at < place.lastBegin; ++at) {
        if (reading.isAny(at,
                          {"divide", "divides", "divided", "split", "splits", "comprised", "comprise", "comprises",
                           "comprising", "consisted", "consisting", "consists", "composed", "breakdown"}))
            return true;
        if (reading.isAny(at, {"break", "breaks", "broken"}) && reading.is(at + 1, "down"))
            return true;
        if (reading.isAny(at, {"fall", "falls", "fell"}) && reading.is(at + 1, "into"))
            return true;
        if (reading.is(at, "made") && reading.is(at + 1, "up") && reading.is(at + 2, "of"))
            return true;
        if (reading.isAny(at, {"all", "fully"}) && reading.is(at + 1, "accounted"))
            return true;
    }
    return false;
}

bool isOpen(const Reading& reading, const PartitionPlace& place, std::size_t end)
{
    if (reading.anyOf(place.first, end, tag::kCompare | tag::kPast | tag::kAverage))
        return true;
    for (std::size_t at = place.first; at < end; ++at) {
        if (reading.isAny(at,
                          {"including", "includes", "include", "mainly", "mostly", "also", "top", "another", "further",
                           "additional", "extra", "both", "likely", "multiple", "overlap", "several"}))
            return true;
        if (at >= place.before && reading.is(at, "of") && reading.has(at + 1, tag::kAnaphor))
            return true;
        // "among women the proportion was 83%": of a group of its own.
        if (at < place.before && reading.is(at, "among") && !reading.has(at + 1, tag::kArticle | tag::kAnaphor))
            return true;
    }
    return reading.anyOf(place.before, place.lastBegin, tag::kChangeVerb | tag::kChangeNoun);
}

} // namespace

PartitionCues partitionCues(const Reading& reading, const PartitionPlace& place)
{
    const std::size_t end = clauseEnd(reading, place);
    PartitionCues cues;
    cues.open = isOpen(reading, place, end);
    cues.rest = saysRest(reading, place.before, end, place.lastBegin);
    cues.split = splits(reading, place);
    cues.denial = denies(reading, place.lastEnd, end) && !denies(reading, place.first, place.before);
    cues.bare = !reading.anyOf(place.lastEnd, end, tag::kVerb | tag::kMet | tag::kMissed);
    cues.opposite = opposes(reading, place, end);
    return cues;
}

} // namespace outturn::claims

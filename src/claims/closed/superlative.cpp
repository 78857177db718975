// SPDX-License-Identifier: GPL-3.0-or-later
#include "superlative.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace outturn::claims {
namespace {

constexpr std::array<std::string_view, 17> kHighest{"highest", "most",    "largest",   "biggest", "greatest", "busiest",
                                                    "longest", "slowest", "heaviest",  "peak",    "peaked",   "peaking",
                                                    "peaks",   "tallest", "costliest", "dearest", "fullest"};
constexpr std::array<std::string_view, 12> kLowest{"lowest",   "fewest",   "least",   "smallest",
                                                   "shortest", "quickest", "fastest", "quietest",
                                                   "lightest", "cheapest", "rarest",  "emptiest"};
constexpr std::array<std::string_view, 5> kBest{"best", "strongest", "safest", "finest", "healthiest"};
constexpr std::array<std::string_view, 5> kWorst{"worst", "weakest", "poorest", "laggard", "laggards"};
constexpr std::array<std::string_view, 15> kEither{"top",   "tops", "topped", "topping",  "bottom",
                                                   "leads", "led",  "leader", "leading",  "winner",
                                                   "wins",  "won",  "trails", "trailing", "trailed"};

template <std::size_t N> bool isOne(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isCounted(const Reading& reading, std::size_t at)
{
    return reading.at(at).kind == TokenKind::Number || reading.has(at, tag::kNumberWord);
}

// Whether what the word counts was spoken of nowhere before it.
bool countsAnother(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kBack = 60;
    constexpr Tags kNoNoun =
        tag::kPreposition | tag::kConjunction | tag::kVerb | tag::kArticle | tag::kAdverb | tag::kPast;
    const std::size_t noun = at + 1;
    if (reading.at(noun).kind != TokenKind::Word || !reading.at(noun).text.ends_with('s') || reading.has(noun, kNoNoun))
        return false;
    const std::string_view stem =
        reading.at(noun).text.substr(0, std::min<std::size_t>(4, reading.at(noun).text.size()));
    for (std::size_t word = at > kBack ? at - kBack : 0; word < at; ++word)
        if (reading.at(word).text.starts_with(stem))
            return false;
    return true;
}

// "at least 40", "at most", "most of them", "for the most part", "top of the range", "on top of that", "bottom line".
bool isPhrase(const Reading& reading, std::size_t at)
{
    const bool measure = reading.isAny(at, {"most", "least"});
    if (at > 0 && reading.isAny(at - 1, {"at"}) && reading.isAny(at, {"most", "least", "best", "worst"}))
        return true;
    // "has the most tenants" in a list of bids
    if (reading.isAny(at, {"most", "fewest", "least"}) && countsAnother(reading, at))
        return true;
    if (measure && reading.isAny(at + 1, {"likely", "common", "frequent", "often"}))
        return true;
    if (measure && reading.is(at, "most")
        && (reading.is(at + 1, "of")
            || reading.isAny(at + 1,
                             {"part", "are", "were", "likely", "similar", "recent", "recently", "people", "cases"})))
        return true;
    if (reading.isAny(at, {"top", "bottom"}))
        return isCounted(reading, at + 1)
            || reading.isAny(
                at + 1, {"line", "row", "to", "three", "five", "ten", "marks", "table", "figure", "priority", "up"})
            || (at > 1 && reading.is(at - 1, "on"));
    if (reading.isAny(at, {"led", "leads", "leading"}))
        return reading.isAny(at + 1, {"to", "by", "us", "into", "from", "on"});
    if (reading.isAny(at, {"won", "wins", "winner"}))
        return !reading.isAny(at + 1, {"by", "with"}) && reading.at(at + 1).kind != TokenKind::Symbol;
    if (reading.is(at, "best"))
        return reading.isAny(at + 1, {"practice", "wishes", "value", "to", "regards", "interests", "way", "estimate"})
            || reading.isSymbol(at + 1, ',');
    if (reading.is(at, "peak"))
        return reading.isAny(at + 1, {"hours", "time", "times", "period", "demand", "season"});
    return false;
}

// "the second highest", "one of the busiest", "not the worst", "the highest since 2019", "the fewest ever".
bool isQualified(const Reading& reading, std::size_t begin, std::size_t end, std::size_t at)
{
    constexpr std::size_t kBefore = 4;
    constexpr std::size_t kBehind = 5;
    const std::size_t from = at > begin + kBefore ? at - kBefore : begin;
    const bool counted = at > begin && (isCounted(reading, at - 1) || reading.has(at - 1, tag::kOrdinalWord));
    if (counted || reading.anyOf(from, at, tag::kNegation) || reading.isAny(at - 1, {"next", "nd", "rd", "th"})
        || reading.anyWord(from, at, {"if", "whichever", "among", "will", "would", "expected"}))
        return true;
    for (std::size_t word = from; word < at; ++word)
        if (reading.isAny(word, {"one", "two", "three", "some"}) && reading.is(word + 1, "of"))
            return true;
    for (std::size_t word = at + 1; word < std::min(end, at + kBehind); ++word)
        if (reading.isAny(word,
                          {"since", "ever", "record", "nationally", "country", "england", "region", "decade", "rise",
                           "increase", "fall", "drop", "improvement", "change", "growth"}))
            return !(reading.is(word, "since") && reading.isAny(word - 1, {"has", "have", "had", "and"}));
    return false;
}

// "more than anywhere else", "fewer than any other", "no day was busier than"
int comparesWithAll(const Reading& reading, std::size_t at, std::size_t begin)
{
    if (!reading.is(at, "than") || at == begin || isCounted(reading, at + 1))
        return 0;
    const bool all =
        reading.isAny(at + 1, {"anywhere", "anyone", "any", "all", "everywhere", "everyone", "anything", "elsewhere"});
    const bool none = reading.anyWord(at > begin + 8 ? at - 8 : begin, at, {"no", "none", "nowhere", "nobody"});
    if (all == none)
        return 0;
    for (std::size_t word = at; word-- > begin && word + 5 > at;) {
        if (reading.isAny(word,
                          {"more", "higher", "longer", "larger", "bigger", "greater", "slower", "busier", "heavier"}))
            return 1;
        if (reading.isAny(word,
                          {"fewer", "less", "lower", "shorter", "smaller", "faster", "quicker", "quieter", "lighter"}))
            return -1;
    }
    return 0;
}

std::optional<Superlative> superlativeAt(const Reading& reading, std::size_t at, std::size_t begin)
{
    if (const int end = comparesWithAll(reading, at, begin); end != 0)
        return Superlative{.end = end, .first = at - 1, .last = at + 2};
    if (isPhrase(reading, at))
        return std::nullopt;
    if (reading.isAny(at, {"most", "least"})
        && reading.isAny(at + 1,
                         {"effective", "improved", "satisfied", "reliable", "punctual", "efficient", "successful"}))
        return Superlative{.quality = reading.is(at, "most") ? 1 : -1, .first = at, .last = at + 2};
    const std::string_view word = reading.at(at).text;
    const Superlative found{.end = isOne(word, kHighest) ? 1
                                : isOne(word, kLowest)   ? -1
                                                         : 0,
                            .quality = isOne(word, kBest) ? 1
                                : isOne(word, kWorst)     ? -1
                                                          : 0,
                            .first = at,
                            .last = at + 1};
    return found.end != 0 || found.quality != 0 || isOne(word, kEither) ? std::optional(found) : std::nullopt;
}

} // namespace

std::vector<Superlative> superlativesOf(const Reading& reading, const ClosedPassage& passage)
{
    std::vector<Superlative> found;
    for (std::size_t s = passage.firstSentence; s < passage.lastSentence; ++s) {
        const Sentence& sentence = reading.sentences[s];
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            if (reading.at(at).kind != TokenKind::Word)
                continue;
            const auto one = superlativeAt(reading, at, sentence.first);
            if (one && (reading.is(at, "than") || !isQualified(reading, sentence.first, sentence.last, at)))
                found.push_back(*one);
        }
    }
    return found;
}

} // namespace outturn::claims

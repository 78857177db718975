// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement_words.h"

#include <outturn/claims/name_words.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 12; // words on each side that say what a figure counts

std::size_t windowBegin(const Reading& reading, const Mention& figure)
{
    const std::size_t first = reading.sentenceOf(figure).first;
    return figure.first > first + kReach ? figure.first - kReach : first;
}

std::size_t windowEnd(const Reading& reading, const Mention& figure)
{
    return std::min(reading.sentenceOf(figure).last, figure.last + kReach);
}

// The words of "in children's services", "for men" right before or behind a figure's name.
std::set<std::string> subsetWords(const Reading& reading, const Mention& figure)
{
    constexpr std::size_t kBefore = 8;
    constexpr std::size_t kBehind = 5;
    constexpr std::size_t kWords = 3;
    const Sentence& sentence = reading.sentenceOf(figure);
    const std::size_t from = figure.first > sentence.first + kBefore ? figure.first - kBefore : sentence.first;
    const std::size_t to = std::min(sentence.last, figure.last + kBehind);
    std::set<std::string> words;
    for (std::size_t at = from; at < to; ++at) {
        if (!reading.isAny(at, {"in", "for", "among", "at", "by"}))
            continue;
        for (std::size_t word = at + 1; word <= at + kWords && word < sentence.last; ++word) {
            const Token& token = reading.at(word);
            if (token.kind != TokenKind::Word
                || (token.tags & (tag::kVerb | tag::kPreposition | tag::kConjunction | tag::kFuture)))
                break;
            if ((token.tags
                 & (tag::kArticle | tag::kPeriodUnit | tag::kMonth | tag::kPast | tag::kAverage | tag::kTotal))
                    == 0
                && !token.hasDigit)
                words.insert(stemOf(token.text));
        }
    }
    return words;
}

} // namespace

std::set<std::string> wordsAround(const Reading& reading, const Mention& figure)
{
    std::set<std::string> found;
    for (std::size_t at = windowBegin(reading, figure); at < windowEnd(reading, figure); ++at) {
        const Token& token = reading.at(at);
        if (token.kind == TokenKind::Word && token.text.size() > 2
            && !(token.tags & (tag::kArticle | tag::kPreposition | tag::kConjunction | tag::kAdverb | tag::kAnaphor))
            && (!(token.tags & tag::kVerb) || token.text.size() > 3))
            found.insert(stemOf(token.text));
    }
    return found;
}

std::size_t sharedWords(const Reading& reading, const Mention& a, const Mention& b)
{
    const auto first = wordsAround(reading, a);
    const auto second = wordsAround(reading, b);
    return static_cast<std::size_t>(
        std::count_if(first.begin(), first.end(), [&](const auto& word) { return second.contains(word); }));
}

std::size_t sharedName(const Reading& reading, const Mention& a, const Mention& b)
{
    const auto nameEnd = [&](const Mention& figure) {
        std::size_t at = figure.first;
        const std::size_t from = reading.sentenceOf(figure).first;
        while (at > from
               && (reading.at(at - 1).kind == TokenKind::Symbol
                   || reading.has(at - 1, tag::kPreposition | tag::kVerb | tag::kArticle)))
            --at;
        return at;
    };
    std::size_t x = nameEnd(a);
    std::size_t y = nameEnd(b);
    std::size_t shared = 0;
    while (x > reading.sentenceOf(a).first && y > reading.sentenceOf(b).first
           && reading.at(x - 1).kind == TokenKind::Word && !reading.has(x - 1, tag::kConjunction)
           && reading.at(x - 1).text == reading.at(y - 1).text) {
        ++shared;
        --x;
        --y;
    }
    return shared;
}

bool isDefinite(const Reading& reading, const Mention& figure)
{
    constexpr std::size_t kNear = 5;
    const std::size_t from = reading.sentenceOf(figure).first;
    for (std::size_t at = figure.first; at-- > from && at + kNear > figure.first;) {
        if (reading.isAny(at, {"the", "that", "this", "these", "those", "its", "our", "their", "all", "such", "said"}))
            return true;
        if (reading.at(at).symbol == ',' || reading.has(at, tag::kVerb | tag::kConjunction))
            return false;
    }
    return false;
}

std::set<std::string_view> placesAround(const Reading& reading, const Mention& figure)
{
    std::set<std::string_view> found;
    for (std::size_t at = windowBegin(reading, figure); at < windowEnd(reading, figure); ++at) {
        const Token& token = reading.at(at);
        if (token.kind == TokenKind::Word && token.capital && !token.hasDigit && !(token.tags & tag::kMonth)
            && reading.isAny(at - 1, {"in", "at", "for", "of", "from", "across"}))
            found.insert(token.text);
    }
    return found;
}

// What a figure is said to be for, in its own clause: "for a Crown Court trial".
static std::set<std::string> purposeOf(const Reading& reading, const Mention& figure)
{
    const auto parts = [&](std::size_t at) {
        const char symbol = reading.at(at).symbol;
        return symbol == ',' || symbol == ':' || symbol == ';' || symbol == '(' || symbol == ')';
    };
    std::set<std::string> words;
    std::size_t begin = figure.first;
    while (begin > windowBegin(reading, figure) && !parts(begin - 1))
        --begin;
    for (std::size_t at = begin; at < windowEnd(reading, figure) && !(at > figure.last && parts(at)); ++at) {
        if (!reading.is(at, "for"))
            continue;
        for (std::size_t word = at + 1; word < at + 5 && reading.at(word).kind == TokenKind::Word; ++word)
            if (!reading.has(word, tag::kArticle | tag::kPeriodUnit | tag::kMonth | tag::kPast))
                words.insert(stemOf(reading.at(word).text));
    }
    return words;
}

static bool purposesDiffer(const Reading& reading, const Mention& a, const Mention& b)
{
    const auto first = purposeOf(reading, a);
    const auto second = purposeOf(reading, b);
    const bool alike = std::any_of(first.begin(), first.end(), [&](const auto& word) { return second.contains(word); });
    return !first.empty() && !second.empty() && !alike;
}

bool subsetsDiffer(const Reading& reading, const Mention& a, const Mention& b)
{
    const auto first = subsetWords(reading, a);
    const auto second = subsetWords(reading, b);
    const auto lacks = [](const auto& some, const auto& others) {
        return std::any_of(some.begin(), some.end(), [&](const auto& word) { return !others.contains(word); });
    };
    const bool alike = std::any_of(first.begin(), first.end(), [&](const auto& word) { return second.contains(word); });
    return (alike && lacks(first, second) && lacks(second, first)) || purposesDiffer(reading, a, b);
}

} // namespace outturn::claims

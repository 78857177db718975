// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_list.h"

#include "../calendar.h"
#include "../checks/aims.h"
#include "../comparison.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kLongestName = 6;

bool canName(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    // "Station 7"
    if (token.kind == TokenKind::Number)
        return at > 0 && reading.at(at - 1).capital;
    constexpr Tags kIdle = tag::kArticle | tag::kPreposition | tag::kConjunction | tag::kAbout | tag::kAnaphor
        | tag::kContrast | tag::kAll | tag::kTotal | tag::kPeriodUnit | tag::kDuration;
    return token.kind == TokenKind::Word
        && ((token.tags & kIdle) == 0 || reading.isAny(at, {"spring", "summer", "autumn", "winter"})
            || (token.capital && (token.text.size() == 1 || !reading.has(at, tag::kArticle))))
        && !reading.isAny(
            at, {"was", "were", "is", "are", "had", "has", "s", "with", "did", "took", "only", "just", "then"});
}

// The figures of the measure of which there are most; "of the four" says how many there are.
std::vector<std::size_t> figuresOf(const Reading& reading, const ClosedPassage& passage)
{
    const auto isFewInWords = [&](std::size_t i) { return reading.mentions[i].word && reading.mentions[i].value < 10; };
    return mostAlike(passage, [&](std::size_t lead, std::size_t i) {
        const Mention& figure = reading.mentions[i];
        return !isFewInWords(lead) && (!isFewInWords(i) || reading.mentions[lead].word)
            && measureOf(reading, figure) == measureOf(reading, reading.mentions[lead]) && figure.isLevel()
            && !figure.target && figure.kind != Kind::Rank && figure.kind != Kind::Portion
            && !isPopulationBase(reading, figure);
    });
}

std::vector<std::size_t> wordsIn(const Reading& reading, std::size_t from, std::size_t to)
{
    std::vector<std::size_t> words;
    for (std::size_t at = from; at < to; ++at)
        if (canName(reading, at))
            words.push_back(at);
    return words;
}

// Of the words those with a capital, where there are any but the first of a line.
std::vector<std::size_t> properOf(const Reading& reading, std::vector<std::size_t> words)
{
    const auto proper = [&](std::size_t at) {
        return reading.at(at).capital || reading.at(at).kind == TokenKind::Number;
    };
    if (std::ranges::any_of(words, [&](std::size_t at) { return proper(at) && !reading.at(at).lineStart; }))
        std::erase_if(words, [&](std::size_t at) { return !proper(at); });
    return words;
}

std::vector<std::size_t> wordsBefore(const Reading& reading, const Mention& figure, std::size_t previousEnd)
{
    std::size_t begin = std::max(previousEnd, reading.sentenceOf(figure).first);
    // "Recycling rate by district: Ashby 44.1": the heading names all.
    for (std::size_t at = begin; at + 1 < figure.first; ++at)
        if (reading.isSymbol(at, ':'))
            begin = at + 1;
    auto words = properOf(reading, wordsIn(reading, begin, figure.first));
    if (words.size() > kLongestName)
        words.erase(words.begin(), words.end() - kLongestName);
    return words;
}

std::vector<std::size_t> wordsBehind(const Reading& reading, const Mention& figure, std::size_t next)
{
    const std::size_t end = std::min(next, reading.sentenceOf(figure).last);
    std::size_t last = figure.last;
    while (last < end && !reading.isSymbol(last, ',') && !reading.isSymbol(last, ';') && !reading.is(last, "and"))
        ++last;
    auto words = properOf(reading, wordsIn(reading, figure.last, last));
    if (words.size() > kLongestName)
        words.resize(kLongestName);
    return words;
}

// "Thu", "Thurs" of "Thursday" and "Thursdays"
bool isShortDayOf(std::string_view shorter, std::string_view day)
{
    if (day.ends_with('s'))
        day.remove_suffix(1);
    return shorter.size() >= 3 && weekdayNumber(day) > 0 && day.starts_with(shorter);
}

bool shares(const Reading& reading, const std::vector<std::size_t>& name, std::size_t word)
{
    return std::ranges::any_of(name, [&](std::size_t at) {
        return sameWord(reading.at(at).text, reading.at(word).text)
            || isShortDayOf(reading.at(at).text, reading.at(word).text);
    });
}

// Keeps of each name the words that no other has; whether every entry is left with one.
bool keepOwnWords(const Reading& reading, std::vector<ListedFigure>& entries)
{
    auto own = entries;
    for (std::size_t n = 0; n < entries.size(); ++n)
        std::erase_if(own[n].name, [&](std::size_t word) {
            for (std::size_t other = 0; other < entries.size(); ++other)
                if (other != n && shares(reading, entries[other].name, word))
                    return true;
            return false;
        });
    entries = std::move(own);
    return std::ranges::none_of(entries, [](const ListedFigure& entry) { return entry.name.empty(); });
}

std::vector<ListedFigure> entriesOf(const Reading& reading, const std::vector<std::size_t>& figures, bool behind)
{
    std::vector<ListedFigure> entries;
    for (std::size_t n = 0; n < figures.size(); ++n) {
        const Mention& figure = reading.mentions[figures[n]];
        const std::size_t previous = n > 0 ? reading.mentions[figures[n - 1]].last : 0;
        const std::size_t next = n + 1 < figures.size() ? reading.mentions[figures[n + 1]].first : kNone;
        entries.push_back(
            {figures[n], behind ? wordsBehind(reading, figure, next) : wordsBefore(reading, figure, previous)});
    }
    return entries;
}

// Whether the last figure ends its clause: names then stand before the figures.
bool endsClause(const Reading& reading, const Mention& last)
{
    const Token& next = reading.at(last.last);
    return next.kind == TokenKind::Symbol || last.last >= reading.sentenceOf(last).last
        || reading.at(last.last).lineStart;
}

/// What the names in a stretch of words come to.
struct Named
{
    std::optional<NamedToken> one{};
    bool several{false};
};

// The entries named in tokens [from, to), but for the list itself.
Named namedIn(const Reading& reading, const ClosedList& list, std::size_t from, std::size_t to)
{
    Named named;
    for (std::size_t n = 0; n < list.entries.size(); ++n) {
        const auto& name = list.entries[n].name;
        for (std::size_t at = from; at < to; ++at) {
            if (reading.at(at).kind == TokenKind::Symbol || std::ranges::find(name, at) != name.end()
                || !shares(reading, name, at))
                continue;
            named.several = named.several || (named.one && named.one->entry != n);
            named.one = NamedToken{n, at};
        }
    }
    return named;
}

// The tokens [first, last) of a clause.
std::pair<std::size_t, std::size_t> clauseAround(const Reading& reading, const Sentence& sentence, std::size_t token)
{
    const auto parts = [&](std::size_t at) {
        return reading.isSymbol(at, ',') || reading.isSymbol(at, ';') || reading.isSymbol(at, '.')
            || reading.has(at, tag::kContrast) || reading.is(at, "and");
    };
    std::size_t first = token;
    std::size_t last = token + 1;
    while (first > sentence.first && !parts(first - 1))
        --first;
    while (last < sentence.last && !parts(last))
        ++last;
    return {first, last};
}

// "burglary was lowest in Marsh, with 112": the name in the list itself, right beside the word.
std::optional<NamedToken> listedBeside(const ClosedList& list, const Sentence& sentence, std::size_t token)
{
    constexpr std::size_t kBeside = 3;
    std::optional<NamedToken> found;
    for (std::size_t n = 0; n < list.entries.size(); ++n)
        for (const std::size_t at : list.entries[n].name) {
            const bool here = at >= sentence.first && at < sentence.last;
            if (!here || std::max(at, token) - std::min(at, token) > kBeside)
                continue;
            if (found && found->entry != n)
                return std::nullopt;
            found = NamedToken{n, at};
        }
    return found;
}

} // namespace

std::optional<ClosedList> closedListOf(const Reading& reading, const ClosedPassage& passage)
{
    const auto figures = figuresOf(reading, passage);
    if (figures.size() < kFewest)
        return std::nullopt;
    const bool before = endsClause(reading, reading.mentions[figures.back()]);
    for (const bool behind : {!before, before}) {
        ClosedList list{entriesOf(reading, figures, behind)};
        if (keepOwnWords(reading, list.entries))
            return list;
    }
    return std::nullopt;
}

std::optional<NamedToken> entryNamedNear(const Reading& reading, const ClosedPassage& passage, const ClosedList& list,
                                         std::size_t token)
{
    std::size_t s = passage.firstSentence;
    while (s + 1 < passage.lastSentence && reading.sentences[s].last <= token)
        ++s;
    const Sentence& sentence = reading.sentences[s];
    for (const auto& [from, to] : {clauseAround(reading, sentence, token), std::pair{sentence.first, sentence.last}}) {
        const Named named = namedIn(reading, list, from, to);
        if (named.several)
            return std::nullopt;
        if (named.one)
            return named.one;
    }
    return listedBeside(list, sentence, token);
}

} // namespace outturn::claims

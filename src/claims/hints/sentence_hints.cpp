// SPDX-License-Identifier: GPL-3.0-or-later
#include "hint_rules.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

constexpr int kMostWords = 40;

int wordsOf(const Reading& reading, const Sentence& sentence)
{
    int words = 0;
    for (std::size_t at = sentence.first; at < sentence.last; ++at) {
        const Token& token = reading.at(at);
        const bool glued = at > sentence.first && !token.spaceBefore;
        words += token.kind != TokenKind::Symbol && !glued ? 1 : 0;
    }
    return words;
}

int levelsOf(const Reading& reading, const Sentence& sentence)
{
    int levels = 0;
    for (const Mention& figure : reading.mentionsOf(sentence))
        levels += figure.isLevel() && !figure.base && !figure.target && !figure.word ? 1 : 0;
    return levels;
}

// "This had increased by 12%", "It is up on last year": a pronoun, soon a movement.
bool startsWithPronoun(const Reading& reading, const Sentence& sentence)
{
    if (!reading.isAny(sentence.first, {"this", "it", "that", "these", "they"}))
        return false;
    const bool alone = reading.has(sentence.first + 1, tag::kVerb | tag::kChangeVerb);
    return alone
        && reading.anyOf(sentence.first + 1, std::min(sentence.last, sentence.first + 5),
                         tag::kChangeVerb | tag::kUp | tag::kDown | tag::kBetter | tag::kWorse);
}

} // namespace

void hintAtUnclearPronouns(HintList& list)
{
    const Reading& reading = list.reading;
    for (std::size_t s = 1; s < reading.sentences.size(); ++s) {
        const Sentence& sentence = reading.sentences[s];
        const Sentence& before = reading.sentences[s - 1];
        if (before.paragraph != sentence.paragraph || !startsWithPronoun(reading, sentence)
            || levelsOf(reading, before) < 2)
            continue;
        list.add(HouseRule::UnclearPronoun, sentence.first, sentence.first + 1, s,
                 fmt::format("The sentence before has several figures; say which of them \"{}\" means.",
                             reading.at(sentence.first).text));
    }
}

void hintAtLongSentences(HintList& list)
{
    const Reading& reading = list.reading;
    for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
        const Sentence& sentence = reading.sentences[s];
        const int words = sentence.row ? 0 : wordsOf(reading, sentence);
        if (words > kMostWords)
            list.add(HouseRule::LongSentence, sentence.first, sentence.last, s,
                     fmt::format("{} words in one sentence; two would read more easily.", words));
    }
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_passage.h"

#include "../checks/surroundings.h"

namespace outturn::claims {
namespace {

constexpr std::size_t kMostFigures = 12;
constexpr std::size_t kMostSentences = 12;

bool isSettled(const Check& check, std::size_t mention)
{
    const auto& state = check.findings.of(mention);
    return state.verified || state.objection || state.wrongWord;
}

// Whether the passage holds few enough figures, none of them settled.
bool isClosed(const Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    if (passage.lastSentence - passage.firstSentence > kMostSentences || passage.figures.size() > kMostFigures)
        return false;
    const std::size_t end = reading.sentences[passage.lastSentence - 1].lastMention;
    for (std::size_t i = reading.sentences[passage.firstSentence].firstMention; i < end; ++i)
        if (isSettled(check, i))
            return false;
    return true;
}

ClosedPassage paragraphFrom(const Reading& reading, std::size_t firstSentence)
{
    std::size_t lastSentence = firstSentence;
    const int paragraph = reading.sentences[firstSentence].paragraph;
    while (lastSentence < reading.sentences.size() && reading.sentences[lastSentence].paragraph == paragraph)
        ++lastSentence;
    return partOf(reading, firstSentence, lastSentence);
}

} // namespace

std::vector<ClosedPassage> closedPassages(const Check& check)
{
    std::vector<ClosedPassage> closed;
    for (std::size_t sentence = 0; sentence < check.reading.sentences.size();) {
        ClosedPassage passage = paragraphFrom(check.reading, sentence);
        sentence = passage.lastSentence;
        if (isClosed(check, passage))
            closed.push_back(std::move(passage));
    }
    return closed;
}

ClosedPassage partOf(const Reading& reading, std::size_t firstSentence, std::size_t lastSentence)
{
    ClosedPassage part{.firstSentence = firstSentence,
                       .lastSentence = lastSentence,
                       .first = reading.sentences[firstSentence].first,
                       .last = reading.sentences[lastSentence - 1].last};
    const std::size_t end = reading.sentences[lastSentence - 1].lastMention;
    for (std::size_t i = reading.sentences[firstSentence].firstMention; i < end; ++i)
        if (!reading.mentions[i].isLabel() && !isIdleWord(reading.mentions[i]))
            part.figures.push_back(i);
    return part;
}

std::vector<std::size_t> figuresOfKind(const Reading& reading, const ClosedPassage& passage, Kind kind)
{
    std::vector<std::size_t> found;
    for (const std::size_t figure : passage.figures)
        if (reading.mentions[figure].kind == kind)
            found.push_back(figure);
    return found;
}

} // namespace outturn::claims

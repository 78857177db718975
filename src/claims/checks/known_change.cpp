// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_change.h"

#include "../comparison.h"
#include "surroundings.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// "Retention … 91.5%. Three years ago it was 86.5%. Retention has improved by five points.": the only figure of a
// sentence whose subject was named beside the levels.
bool isOnSubjectBefore(const Reading& reading, const Mention& change)
{
    const Sentence& sentence = reading.sentenceOf(change);
    for (const Mention& other : reading.mentionsOf(sentence))
        if (&other != &change && !other.isLabel() && !isIdleWord(other))
            return false;
    std::size_t at = sentence.first;
    while (at < change.first && (reading.has(at, tag::kArticle) || reading.at(at).kind == TokenKind::Symbol))
        ++at;
    const Token& subject = reading.at(at);
    if (subject.kind != TokenKind::Word || subject.text.size() < 4 || (subject.tags & tag::kPreposition))
        return false;
    for (std::size_t word = sentence.first; word-- > 0 && word + 60 > sentence.first;)
        if (sameWord(reading.at(word).text, subject.text))
            return true;
    return false;
}

// "a rise of 5% in robbery" behind a sentence about burglary
bool namesAnother(const Reading& reading, const Mention& change)
{
    const Sentence& sentence = reading.sentenceOf(change);
    const std::size_t end = std::max(change.last, change.cue + 1);
    const std::size_t in = reading.is(end, "in") ? end : reading.is(end + 1, "in") ? end + 1 : kNone;
    if (in == kNone || in + 1 >= sentence.last)
        return false;
    const std::size_t named = reading.has(in + 1, tag::kArticle) ? in + 2 : in + 1;
    if (reading.has(named, tag::kPeriodUnit | tag::kMonth | tag::kPast) || reading.at(named).kind != TokenKind::Word)
        return false;
    for (std::size_t at = sentence.first; at-- > 0 && at + 60 > sentence.first;)
        if (sameWord(reading.at(at).text, reading.at(named).text))
            return false;
    return true;
}

} // namespace

bool saysThanBefore(const Reading& reading, const Mention& change)
{
    return change.cue != kNone && reading.is(change.cue + 1, "than")
        && reading.isAny(change.cue + 2, {"they", "it", "before", "previously", "then", "we", "i"});
}

bool isKnownChange(const Reading& reading, const Mention& change)
{
    if (change.cue == kNone)
        return false;
    const std::size_t first = std::min(change.first, change.cue);
    // "Nine percentage points in two years is no small thing"
    if (change.kind == Kind::Points && change.first <= reading.sentenceOf(change).first + 1)
        return true;
    const std::size_t begin = reading.sentenceOf(change).first;
    const std::size_t from = first > begin + 3 ? first - 3 : begin;
    const bool noun = reading.has(change.cue, tag::kChangeNoun | tag::kComparative)
        && (reading.anyOf(from, first, tag::kArticle) || reading.anyWord(from, first, {"those", "these", "such"}));
    if (saysThanBefore(reading, change) || isOnSubjectBefore(reading, change))
        return true;
    const bool takenOff = change.cue == change.first && reading.anyWord(change.last, change.last + 3, {"off"});
    return (noun || takenOff) && !namesAnother(reading, change);
}

} // namespace outturn::claims

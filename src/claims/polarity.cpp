// SPDX-License-Identifier: GPL-3.0-or-later
#include "polarity.h"

#include <algorithm>

namespace outturn::claims {

// "fire cover availability": of good and bad words the last of the subject, before its verb or preposition, rules.
static int polarityOfHead(const Reading& reading, const Sentence& sentence, std::size_t end)
{
    const auto parts = [&](std::size_t at) { return reading.has(at, tag::kContrast) || reading.isSymbol(at, ';'); };
    const auto judges = [&](std::size_t at) { return reading.has(at, tag::kHighGood | tag::kLowGood); };
    int head = 0;
    // "…, but abandons 8.7%": its own clause rules where that says anything.
    std::size_t first = end;
    while (first > sentence.first && !parts(first - 1))
        --first;
    bool any = false;
    for (std::size_t at = first; at < end; ++at)
        any = any || judges(at);
    first = any ? first : sentence.first;
    for (std::size_t at = first; at < end; ++at) {
        if (head != 0 && reading.has(at, tag::kVerb | tag::kChangeVerb | tag::kPreposition | tag::kConjunction))
            break;
        if (judges(at))
            head = reading.has(at, tag::kHighGood) == reading.has(at, tag::kLowGood) ? 0
                : reading.has(at, tag::kHighGood)                                    ? 1
                                                                                     : -1;
    }
    return head;
}

// "Median days … were 198": a time counted in days.
static bool isTimeCounted(const Reading& reading, const Sentence& sentence, const Mention& mention)
{
    if (mention.kind != Kind::Count)
        return false;
    if (mention.noun != kNone)
        return reading.isAny(mention.noun, {"days", "weeks", "hours", "minutes", "seconds"});
    return reading.anyWord(sentence.first, std::min(sentence.first + 4, mention.first),
                           {"days", "weeks", "hours", "minutes", "seconds"})
        && reading.anyOf(sentence.first, std::min(sentence.first + 4, mention.first), tag::kAverage | tag::kTime);
}

// "94.6% of the crime reported to it": a share of crimes says nothing of how many there are.
static bool isWholeOfShare(const Reading& reading, const Mention& mention, std::size_t at)
{
    if (mention.kind != Kind::Percent)
        return false;
    std::size_t of = at;
    while (of + 3 > at && of > 0 && (reading.has(of - 1, tag::kArticle | tag::kAll) || reading.is(of - 1, "recorded")))
        --of;
    return of > 1 && reading.is(of - 1, "of") && (reading.isSymbol(of - 2, '%') || reading.is(of - 2, "cent"));
}

// "It achieved 88.4%, and was able to show how failures are investigated": what is said next has another subject.
static std::size_t ownPartEnd(const Reading& reading, const Sentence& sentence, const Mention& mention)
{
    for (std::size_t at = mention.last; at + 1 < sentence.last; ++at)
        if (reading.isSymbol(at, ';') || (reading.isSymbol(at, ',') && reading.isAny(at + 1, {"and", "but", "while"})))
            return at;
    return sentence.last;
}

int polarityOf(const Reading& reading, const Mention& mention)
{
    const Sentence& sentence = reading.sentenceOf(mention);
    // "95% within 10 seconds": a share of the quick is good whatever it is a share of.
    std::size_t first = mention.first;
    while (first > sentence.first && !reading.has(first - 1, tag::kContrast))
        --first;
    const bool within = !reading.anyWord(first, sentence.last, {"over", "exceeding", "longer"})
        && reading.anyOf(first, sentence.last, tag::kDuration)
        && reading.anyWord(first, sentence.last, {"within", "inside", "under", "in"});
    const bool withinDays = reading.anyOf(first, sentence.last, tag::kPeriodUnit)
        && reading.anyWord(first, sentence.last, {"within", "inside"});
    if (mention.kind == Kind::Duration || isTimeCounted(reading, sentence, mention))
        return -1;
    bool good = false;
    bool bad = false;
    for (std::size_t at = sentence.first; at < ownPartEnd(reading, sentence, mention); ++at) {
        if (isWholeOfShare(reading, mention, at))
            continue;
        good = good || reading.has(at, tag::kHighGood);
        // A share of victims says nothing about how many there are.
        const bool people = mention.kind == Kind::Percent && reading.has(at, tag::kPeople);
        // "94.6% of the crime reported": a share of something bad is not bad.
        const bool whole = mention.kind == Kind::Percent && reading.is(mention.last, "of") && at > mention.last
            && at <= mention.last + 4;
        bad = bad || (reading.has(at, tag::kLowGood) && !people && !whole);
    }
    if (mention.kind == Kind::Percent && (within || (withinDays && bad && !good)))
        return 1;
    if (good && bad)
        return polarityOfHead(reading, sentence, mention.first);
    if (good == bad)
        return 0;
    return good ? 1 : -1;
}

} // namespace outturn::claims

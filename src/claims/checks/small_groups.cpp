// SPDX-License-Identifier: GPL-3.0-or-later
#include "../comparison.h"
#include "../whole_of.h"
#include "surroundings.h"
#include "whole_shares.h"

namespace outturn::claims {
namespace {

constexpr double kFew = 200;         // above, every printed percentage can be met
constexpr double kSample = 50;       // a count that a share in the next sentence is likely to be of
constexpr std::size_t kMostBack = 2; // sentences before the share's own

// Whether most shares of so few would not be possible, so that one which is says something.
bool isRarelyPossible(const Mention& percent, double group)
{
    constexpr double kRare = 0.3; // of all shares that could be printed
    return group * 2 * percent.half / 100 < kRare;
}

// "52% said": a share of people who answered, hence of whole persons.
bool isShareOfPeople(const Reading& reading, const Mention& percent)
{
    std::size_t at = percent.last;
    if (reading.is(at, "of") && reading.has(at + 1, tag::kAnaphor | tag::kArticle | tag::kPeople))
        at += 2;
    for (std::size_t end = at + 3; at < end; ++at)
        if (reading.has(at, tag::kSurvey)
            || reading.isAny(at,
                             {"passed", "failed", "completed", "attended", "would", "agreed", "preferred", "wanted",
                              "chose", "liked", "knew", "left", "stayed"}))
            return true;
    return false;
}

// "conv. rate 60%", "a success rate of 60%"
bool isRateOfGroup(const Reading& reading, const Mention& percent)
{
    std::size_t at = percent.first;
    // "7 trials vacated, 50% due to no judge"
    if (at > 4 && reading.isSymbol(at - 1, ',') && reading.isAny(percent.last, {"due", "because", "owing", "down"})
        && reading.anyOf(at - 4, at - 1, tag::kPeople | tag::kLowGood | tag::kHighGood))
        return true;
    while (at > 0 && reading.isAny(at - 1, {"of", "was", "is", "at"}))
        --at;
    return at > 0 && (reading.isAny(at - 1, {"rate", "share", "proportion"}) || reading.isSymbol(at - 1, ':'))
        && reading.anyWord(at > 4 ? at - 4 : 0, at, {"rate", "share", "proportion"});
}

// A noun that counts things which can each have or lack something.
bool countsThings(const Reading& reading, const Mention& group)
{
    if (group.noun == kNone || reading.has(group.noun, tag::kPeriodUnit | tag::kDuration | tag::kChangeNoun)
        || reading.isAny(group.noun, {"litres", "kilos", "grams", "tonnes", "miles", "hectares", "acres", "metres"}))
        return false;
    for (std::size_t at = group.last; at <= group.noun + 1; ++at)
        if (reading.at(at).text.ends_with('s') || reading.has(at, tag::kPeople))
            return true;
    return false;
}

// "7 closed in Q3. 60% upheld": the paragraph has no other figure.
bool isOnlyOther(const Reading& reading, std::size_t share, const Mention& group)
{
    constexpr double kFewThings = 25;
    return group.value <= kFewThings && !reading.has(group.last, tag::kPeriodUnit | tag::kDuration | tag::kGroup)
        && !(group.noun != kNone && reading.has(group.noun, tag::kPeriodUnit | tag::kDuration | tag::kGroup))
        && figuresBeside(reading, share).size() == 1;
}

// "Ten courts": places that have cases of their own.
bool countsPlaces(const Reading& reading, const Mention& group)
{
    return reading.anyOf(group.last, group.noun + 1, tag::kGroup);
}

// "7 cases finalised": the one small count of the sentence, of people or cases.
std::size_t onlyGroup(const Reading& reading, std::size_t i)
{
    constexpr double kMost = 30;
    const Sentence& sentence = reading.sentenceOf(reading.mentions[i]);
    std::size_t only = kNone;
    for (std::size_t g = sentence.firstMention; g < sentence.lastMention; ++g) {
        const Mention& group = reading.mentions[g];
        if (g == i || group.isLabel() || (group.word && group.value < 3))
            continue;
        if (only != kNone || g > i || group.kind != Kind::Count || !group.isLevel() || group.value > kMost || group.base
            || group.target || !countsThings(reading, group) || countsPlaces(reading, group))
            return kNone;
        only = g;
    }
    return only;
}

// "32 families provided feedback": the sentence counts those who answered.
std::size_t groupBefore(const Reading& reading, std::size_t i)
{
    const Mention& percent = reading.mentions[i];
    std::size_t only = kNone;
    const std::size_t sentence = percent.sentence;
    const std::size_t first =
        sentence > 0 && reading.sentences[sentence - 1].paragraph == reading.sentences[sentence].paragraph
        ? reading.sentences[sentence - 1].firstMention
        : reading.sentences[sentence].firstMention;
    for (std::size_t g = first; g < i; ++g) {
        const Mention& group = reading.mentions[g];
        if (group.kind != Kind::Count || !group.isLevel() || (group.word && group.value < 3))
            continue;
        const bool asked = reading.anyWord(group.last, group.last + 8,
                                           {"interviewed", "surveyed", "asked", "responded", "replied", "sampled",
                                            "questioned", "polled", "audited", "reviewed"});
        if (only != kNone || group.noun == kNone || !(reading.has(group.noun, tag::kPeople) || asked)
            || group.paren != 0)
            return kNone;
        only = g;
    }
    return only;
}

// "After a month 72% had", "At the May meeting 55% were": a time or place before the share opens its sentence.
std::size_t skipOpening(const Reading& reading, std::size_t first, std::size_t at)
{
    constexpr std::size_t kMostWords = 6;
    if (at == first || at > first + kMostWords || !reading.has(first, tag::kPreposition) || reading.is(first, "of"))
        return at;
    for (std::size_t word = first; word < at; ++word)
        if (reading.at(word).kind != TokenKind::Word || reading.has(word, tag::kVerb | tag::kCompare))
            return at;
    return first;
}

// "12 calls, 50% in the evening": a share in apposition, said of where or when.
bool opensPlace(const Reading& reading, const Mention& percent)
{
    return reading.isSymbol(percent.first - 1, ',')
        && reading.isAny(
            percent.last,
            {"in", "at", "on", "from", "among", "involving", "with", "without", "due", "because", "after", "during"});
}

// "71% contained", "in 70% the victim", "and 64% passed": the share is what its clause is about.
bool leadsClause(const Reading& reading, const Mention& percent)
{
    std::size_t at = percent.first;
    const std::size_t first = reading.sentenceOf(percent).first;
    while (at > first
           && (reading.has(at - 1, tag::kAdverb | tag::kAbout | tag::kConjunction | tag::kContrast)
               || reading.isAny(at - 1,
                                {"in", "for", "only", "of", "these", "those", "them", "that", "found", "while", "as",
                                 "with", "afterwards", "since", "whom", "which"})))
        --at;
    at = skipOpening(reading, first, at);
    const bool breakdown = percent.paren != 0 && reading.isSymbol(at - 1, '(')
        && reading.at(percent.last).kind == TokenKind::Word && !reading.has(percent.last, tag::kPreposition)
        && !reading.isAny(percent.last + 1, {"rate", "share"});
    if (at != first && !breakdown && (reading.at(at - 1).kind != TokenKind::Symbol || reading.isSymbol(at - 1, '(')))
        return at < percent.first && reading.has(percent.first - 1, tag::kConjunction);
    if (opensPlace(reading, percent))
        return true;
    const Token& next = reading.at(percent.last);
    return next.kind == TokenKind::Word
        && (!(next.tags & (tag::kPreposition | tag::kCompare | tag::kComparative | tag::kChangeNoun))
            || (reading.is(percent.last, "of") && reading.has(percent.last + 1, tag::kAnaphor)));
}

// "9 replies … 50% of the replies": the group is named again.
bool namesGroup(const Reading& reading, const Mention& percent, const Mention& group)
{
    if (!reading.is(percent.last, "of") || group.noun == kNone)
        return false;
    std::size_t at = percent.last + 1;
    while (reading.has(at, tag::kArticle | tag::kAnaphor) || reading.isAny(at, {"all", "sampled"}))
        ++at;
    return at > percent.last + 1 && sameWord(reading.at(at).text, reading.at(group.noun).text);
}

// "a panel of nine members was 70% female"
bool saysSex(const Reading& reading, const Mention& percent)
{
    return reading.isAny(percent.last, {"female", "male", "women", "men"});
}

// "Sample: 7 records … Compliant: 60%": a line with a name and a share, below the size of the sample.
bool isLineOfSample(const Reading& reading, const Mention& percent, const Mention& group)
{
    const Sentence& line = reading.sentenceOf(percent);
    const Sentence& head = reading.sentenceOf(group);
    const bool share = reading.isSymbol(percent.first - 1, ':') && line.last <= percent.last + 1;
    return share && group.sentence < percent.sentence && group.first <= head.first + 6
        && reading.anyWord(head.first, group.last + 3,
                           {"sample", "sampled", "base", "n", "respondents", "replies", "responses", "audited",
                            "reviewed", "surveyed", "heard", "checked", "tested", "interviewed", "returned"})
        && !reading.anyWord(line.first, percent.first, {"rate", "target", "average", "national"});
}

bool isUnderName(const Reading& reading, const Mention& percent)
{
    return reading.isSymbol(percent.first - 1, ':');
}

// "Three services are listed: 92%, 95% and 90%": each has a share of its own.
bool listsShares(const Reading& reading, std::size_t i)
{
    const Sentence& sentence = reading.sentenceOf(reading.mentions[i]);
    int shares = 0;
    for (const Mention& figure : reading.mentionsOf(sentence))
        shares += figure.kind == Kind::Percent ? 1 : 0;
    return shares > 2;
}

// "We dip-sampled 12 cases: 71% contained", "Seven candidates sat it and 64% passed": the one count that the share's
// own sentence, or that before, speaks of.
std::size_t sampleBefore(const Reading& reading, std::size_t i)
{
    const Mention& percent = reading.mentions[i];
    const bool leads = leadsClause(reading, percent) || saysSex(reading, percent);
    std::size_t only = kNone;
    const std::size_t own = percent.sentence;
    for (std::size_t back = 0; back <= kMostBack && back <= own && only == kNone; ++back) {
        const Sentence& from = reading.sentences[own - back];
        const Sentence& to = reading.sentences[own];
        if (from.paragraph != to.paragraph && !(from.bullet && to.bullet) && to.intro != own - back)
            break;
        for (std::size_t g = from.firstMention; g < from.lastMention; ++g) {
            const Mention& group = reading.mentions[g];
            if (g == i || group.isLabel() || (group.word && group.value < 3) || (g > i && group.kind == Kind::Percent)
                || (back > 0 && group.kind == Kind::Percent && isUnderName(reading, group)))
                continue;
            if (only != kNone || g > i || group.kind != Kind::Count || !group.isLevel() || group.base || group.target
                || !(countsThings(reading, group) || isOnlyOther(reading, i, group)))
                return kNone;
            only = g;
        }
    }
    if (only == kNone || listsShares(reading, i) || reading.mentions[only].value > kSample)
        return kNone;
    const Mention& group = reading.mentions[only];
    return leads || namesGroup(reading, percent, group) || isLineOfSample(reading, percent, group) ? only : kNone;
}

} // namespace

void checkSmallGroups(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const Mention& percent = reading.mentions[i];
        if (percent.kind != Kind::Percent || percent.change || percent.target || percent.range
            || percent.approx != Approx::Exact || percent.average || check.findings.of(i).objection)
            continue;
        const auto whole = wholeOf(reading, i);
        const bool people = isShareOfPeople(reading, percent);
        const std::size_t rated = isRateOfGroup(reading, percent) ? onlyGroup(reading, i) : kNone;
        const std::size_t asked = people ? groupBefore(reading, i) : kNone;
        const std::size_t group = rated != kNone ? rated
            : whole && whole->strong             ? whole->mention
            : asked != kNone                     ? asked
                                                 : sampleBefore(reading, i);
        if (group == kNone || isOfOtherPeople(reading, percent, reading.mentions[group], reading.mentions[group])
            || reading.mentions[group].approx != Approx::Exact || reading.mentions[group].kind != Kind::Count)
            continue;
        // "Of the four courts, Derwent (62%) …, behind Avon (71%) and Trent (66%)": each has a share of its own.
        const std::size_t noun = reading.mentions[group].noun;
        if (noun != kNone && reading.has(noun, tag::kGroup) && listsShares(reading, i))
            continue;
        const double size = reading.mentions[group].value;
        if (size < (whole && whole->strong ? 4 : 3) || size >= kFew || reading.mentions[group].decimals > 0
            || percent.value > 100)
            continue;
        if (!isPossibleShare(percent, size))
            objectToImpossibleShare(check, i, group);
        else if (isRarelyPossible(percent, size))
            check.findings.verify(i, wholeNumbersOf(reading, group));
    }
}

} // namespace outturn::claims

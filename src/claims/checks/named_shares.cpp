// SPDX-License-Identifier: GPL-3.0-or-later
#include "portion_range.h"
#include "share_readings.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 4; // sentences before the share's own

using Words = std::vector<std::string_view>;

// "bins and skips": two names of one thing.
bool joinsNames(const Reading& reading, std::size_t at)
{
    constexpr Tags kOther =
        tag::kVerb | tag::kArticle | tag::kPreposition | tag::kChangeVerb | tag::kAnaphor | tag::kNumberWord;
    return reading.at(at - 1).kind == TokenKind::Word && reading.at(at + 1).kind == TokenKind::Word
        && !reading.has(at - 1, kOther) && !reading.has(at + 1, kOther) && reading.at(at + 2).kind != TokenKind::Number;
}

bool isBreak(const Reading& reading, std::size_t at)
{
    return reading.isSymbol(at, ',') || reading.isSymbol(at, ';') || (reading.is(at, "and") && !joinsNames(reading, at))
        || reading.is(at, "while") || reading.at(at).kind == TokenKind::Number;
}

// "Round B", "Team A"
bool isLetter(const Reading& reading, std::size_t at)
{
    return reading.at(at).text.size() == 1 && reading.at(at).capital && !reading.isAny(at, {"i"})
        && (!reading.is(at, "a") || reading.at(at - 1).capital || reading.isSymbol(at - 1, ':'));
}

// Words that can tell one part from another.
bool canTell(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    return token.kind == TokenKind::Word && (token.text.size() > 2 || isLetter(reading, at))
        && !(token.tags
             & (tag::kArticle | tag::kPreposition | tag::kVerb | tag::kConjunction | tag::kAbout | tag::kAdverb
                | tag::kAnaphor | tag::kTotal | tag::kShare | tag::kPart | tag::kAll | tag::kNumberWord | tag::kMonth
                | tag::kPeriodUnit))
        && !reading.isAny(at,
                          {"therefore", "thus", "hence", "accordingly", "accounting", "remain", "remained", "alone",
                           "share", "cent", "per", "were", "total"});
}

Words wordsIn(const Reading& reading, std::size_t from, std::size_t to)
{
    Words words;
    for (std::size_t at = from; at < to; ++at)
        if (canTell(reading, at))
            words.push_back(reading.at(at).text);
    return words;
}

// "completion", "completed"
bool sameStem(std::string_view a, std::string_view b)
{
    constexpr std::size_t kStem = 6;
    return a.size() > kStem && b.size() > kStem && a.substr(0, kStem) == b.substr(0, kStem);
}

std::size_t sharedWords(const Words& a, const Words& b)
{
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](std::string_view word) {
        return std::any_of(b.begin(), b.end(),
                           [&](std::string_view other) { return sameWord(word, other) || sameStem(word, other); });
    }));
}

// "2,270 were falls. Falls therefore accounted for 29% of attendances": the share of a part that was counted before
// under the same name.
class NamedShareCheck
{
public:
    explicit NamedShareCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& share = mention(i);
            const bool plain = (share.kind == Kind::Percent || share.kind == Kind::Portion) && share.isLevel()
                && !share.base && !share.target && !share.average;
            if (plain && isUnsettled(m_check, i))
                judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(std::size_t i)
    {
        if (!saysShare(i))
            return;
        const Words subject = subjectOf(i);
        const std::vector<std::size_t> counts = subject.empty() ? std::vector<std::size_t>{} : countsBefore(i);
        const std::size_t whole = wholeAmong(counts);
        const std::size_t part = whole == kNone ? kNone : partNamed(subject, counts, whole);
        if (part == kNone || shareOfAnything(m_reading, i, shareRange(mention(i))))
            return;
        const Interval actual = percentOf(stated(mention(part)), stated(mention(whole)));
        const std::string source =
            fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(whole)));
        if (actual.overlaps(shareRange(mention(i))))
            return m_check.findings.verify(i, source);
        if (!isNear(mention(i).value, actual.middle()))
            return;
        objectToShare(m_check, i, part, whole);
    }

    // "accounted for 29%", "that is 50% for shoplifting", "fires were 20% of the total"
    bool saysShare(std::size_t i) const
    {
        const std::size_t from = clauseBegin(i);
        const std::size_t first = m_reading.sentenceOf(mention(i)).first;
        if (m_reading.anyOf(from, mention(i).first, tag::kCompare | tag::kTarget | tag::kPast | tag::kChangeVerb)
            || m_reading.anyOf(mention(i).last, clauseEnd(i), tag::kCompare | tag::kTarget | tag::kPast))
            return false;
        if (m_reading.anyOf(from, mention(i).first, tag::kShare)
            || m_reading.anyWord(from, mention(i).first, {"rate", "proportion", "percentage"})
            || m_reading.anyWord(from, mention(i).first, {"made", "make", "form", "formed", "took", "takes"}))
            return true;
        return m_reading.isAny(mention(i).last, {"of", "for", "from"})
            && (m_reading.anyWord(first, mention(i).first, {"whole", "shares", "share", "total", "therefore", "so"})
                || m_reading.anyWord(mention(i).last, mention(i).last + 5, {"total", "whole", "all", "everything"}));
    }

    std::size_t clauseEnd(std::size_t i) const
    {
        std::size_t at = mention(i).last;
        const std::size_t last = m_reading.sentenceOf(mention(i)).last;
        while (at < last && !isBreak(m_reading, at))
            ++at;
        return at;
    }

    std::size_t clauseBegin(std::size_t i) const
    {
        std::size_t at = mention(i).first;
        const std::size_t first = m_reading.sentenceOf(mention(i)).first;
        while (at > first && !isBreak(m_reading, at - 1))
            --at;
        return at;
    }

    Words subjectOf(std::size_t i) const
    {
        Words subject = wordsIn(m_reading, clauseBegin(i), mention(i).first);
        if (subject.empty() && m_reading.isAny(mention(i).last, {"for", "were", "from", "to"}))
            subject = wordsIn(m_reading, mention(i).last, clauseEnd(i));
        return subject;
    }

    std::vector<std::size_t> countsBefore(std::size_t i) const
    {
        std::vector<std::size_t> counts;
        const std::size_t own = mention(i).sentence;
        const Sentence& to = m_reading.sentences[own];
        for (std::size_t back = 0; back <= kMostBack && back <= own; ++back) {
            const Sentence& from = m_reading.sentences[own - back];
            if (from.paragraph != to.paragraph && !(from.bullet && to.bullet) && to.intro != own - back)
                break;
            for (std::size_t c = from.firstMention; c < std::min(i, from.lastMention); ++c)
                if (isPlainAmount(mention(c)) && !mention(c).base && !mention(c).range && mention(c).value > 0)
                    counts.push_back(c);
        }
        return counts;
    }

    // The greatest of the counts, and no other as great.
    std::size_t wholeAmong(const std::vector<std::size_t>& counts) const
    {
        std::size_t whole = kNone;
        for (const std::size_t count : counts)
            if (whole == kNone || mention(count).value > mention(whole).value)
                whole = count;
        return counts.size() < 2 ? kNone : whole;
    }

    // The one count whose own words best name what the share is said of.
    std::size_t partNamed(const Words& subject, const std::vector<std::size_t>& counts, std::size_t whole) const
    {
        std::size_t best = kNone;
        std::size_t most = 0;
        bool several = false;
        for (const std::size_t count : counts) {
            const std::size_t from = segmentBegin(count);
            const std::size_t to = segmentEnd(count);
            const std::size_t shared =
                m_reading.anyOf(from, to, tag::kNegation) ? 0 : sharedWords(subject, wordsIn(m_reading, from, to));
            if (shared < most || shared == 0)
                continue;
            several = shared == most;
            best = count;
            most = shared;
        }
        const bool part = best != kNone && !several && best != whole && mention(best).kind == mention(whole).kind;
        return part ? best : kNone;
    }

    std::size_t segmentBegin(std::size_t count) const
    {
        std::size_t at = mention(count).first;
        const std::size_t first = m_reading.sentenceOf(mention(count)).first;
        while (at > first && !isBreak(m_reading, at - 1))
            --at;
        return at;
    }

    std::size_t segmentEnd(std::size_t count) const
    {
        std::size_t at = mention(count).last;
        const std::size_t last = m_reading.sentenceOf(mention(count)).last;
        while (at < last && !isBreak(m_reading, at))
            ++at;
        return at;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkNamedShares(Check& check)
{
    NamedShareCheck(check).run();
}

} // namespace outturn::claims

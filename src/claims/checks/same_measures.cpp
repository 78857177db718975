// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_results.h"
#include "slip.h"
#include "statement_words.h"
#include "sum_guards.h"
#include "surroundings.h"

#include <outturn/claims/name_words.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 12; // words before a figure that can tell it from another
constexpr std::size_t kLeast = 3;  // words that two statements of one measure share
constexpr std::size_t kMostApart = 12;

// "7.2 shifts per person lost … in the year to March. … the 8.2 shifts per person for the year to March": one measure
// of one time with two values.
class SameMeasureCheck
{
public:
    explicit SameMeasureCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 1; i < m_reading.mentions.size(); ++i) {
            if (!isStatement(i) || isNamedBefore(i))
                continue;
            for (std::size_t e = i; e-- > 0 && i - e <= kMostApart;)
                if (isStatement(e) && sameMeasure(e, i)) {
                    object(e, i);
                    break;
                }
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "412 at Northbank and 421 at Southgate. The 421 at Southgate": it repeats another.
    bool isNamedBefore(std::size_t i) const
    {
        for (std::size_t e = i; e-- > 0 && i - e <= kMostApart;)
            if (mention(e).kind == mention(i).kind && mention(e).value == mention(i).value)
                return true;
        return false;
    }

    bool isStatement(std::size_t i) const
    {
        const Mention& figure = mention(i);
        const bool stock = figure.change && figure.cue != kNone
            && m_reading.isAny(figure.cue, {"overspend", "underspend", "shortfall", "surplus"});
        return (figure.isLevel() || stock) && !isIdleWord(figure) && (!figure.base || isThose(figure)) && !figure.target
            && figure.kind != Kind::Rank && figure.kind != Kind::Portion && isUnsettled(m_check, i);
    }

    bool isThose(const Mention& figure) const { return m_reading.isAny(figure.first - 1, {"those", "these"}); }

    bool sameMeasure(std::size_t e, std::size_t i) const
    {
        const Mention& a = mention(e);
        const Mention& b = mention(i);
        if (a.kind != b.kind || a.decimals != b.decimals || a.scale != b.scale || a.sentence == b.sentence
            || (stated(a).overlaps(stated(b)) && !isThose(b)) || digits(b).size() < 2)
            return false;
        const bool slip = isSlip(digits(a), digits(b));
        // "Behind every one of those 472 collisions": what those are needs no time of its own.
        if (slip && isThose(b) && b.sentence <= a.sentence + 3
            && (digits(b).size() > 2 || !nounsDiffer(m_reading, a, b)))
            return !isMadeOfOthers(i);
        if (isQuotedInFull(a, b))
            return !setsApart(a, b) && !timesDiffer(a, b);
        if (timesDiffer(a, b) || (!slip && !isNamedInFull(a, b)))
            return false;
        if (slip && isOfSameWhole(e, i))
            return true;
        // "But 321 such journeys last winter is not what …"
        if (m_reading.is(b.last, "such"))
            return true;
        const bool far = m_reading.sentenceOf(a).paragraph != m_reading.sentenceOf(b).paragraph;
        if (setsApart(a, b))
            return false;
        if (b.approx != Approx::Exact || (a.approx != Approx::Exact && !swapped(a, b)))
            return false;
        if (!slip)
            return !far;
        if ((isHeldNoun(a, b) || isDoneAgain(a, b)) && !far)
            return !isMadeOfOthers(i);
        return swapped(a, b) ? isSwappedRepeat(a, b, far) : a.average == b.average && !far && isRepeat(a, b);
    }

    // "the Q3 positive outcome rate for domestic abuse": so many words alike, of one time, name one measure.
    bool isNamedInFull(const Mention& a, const Mention& b) const
    {
        constexpr std::size_t kFull = 5;
        return a.kind == Kind::Percent && a.period >= 0 && b.period >= 0 && a.average == b.average
            && !m_reading.sentenceOf(b).bullet && sharedWords(m_reading, a, b) >= kFull;
    }

    // "Trials put off for want of an interpreter: 19 … why trials put off for want of an interpreter came to 23": the
    // whole of what stands before the one is said again before the other, behind words of its own.
    bool isQuotedInFull(const Mention& a, const Mention& b) const
    {
        constexpr std::size_t kWords = 5;
        constexpr std::size_t kBetween = 3;
        const std::size_t begin = m_reading.sentenceOf(a).first;
        std::size_t x = a.first;
        while (x > begin && (m_reading.at(x - 1).kind == TokenKind::Symbol || m_reading.has(x - 1, tag::kVerb)))
            --x;
        const std::size_t least = b.first > kBetween ? b.first - kBetween : 0;
        for (std::size_t y = b.first; y > least && x - begin >= kWords; --y) {
            std::size_t same = 0;
            while (x - same > begin && y > same && m_reading.at(x - same - 1).text == m_reading.at(y - same - 1).text)
                ++same;
            if (x - same == begin && y - same > m_reading.sentenceOf(b).first)
                return true;
        }
        return false;
    }

    // "74 officers against an establishment of 92 … With only 78 of the 92 posts filled"
    bool isOfSameWhole(std::size_t e, std::size_t i) const
    {
        if (e + 1 >= i || i + 1 >= m_reading.mentions.size() || !isWholeOfPrevious(m_reading, i + 1))
            return false;
        const Mention& first = mention(e + 1);
        const Mention& second = mention(i + 1);
        return first.value == second.value && first.kind == second.kind && first.value >= 10
            && first.sentence == mention(e).sentence && first.sentence + 3 > mention(i).sentence
            && mention(e).value < first.value;
    }

    // Two digits swapped in a long figure are no chance.
    bool isSwappedRepeat(const Mention& a, const Mention& b, bool far) const
    {
        constexpr std::size_t kClose = 3;
        const bool bullets = m_reading.sentenceOf(a).bullet && m_reading.sentenceOf(b).bullet;
        const bool named =
            sharedName(m_reading, a, b) >= 2 || (isDefinite(m_reading, b) && !nounsDiffer(m_reading, a, b));
        if (bullets && !named && sharedWords(m_reading, a, b) < kLeast)
            return false;
        const std::size_t length = digits(a).size();
        const bool close = !far && b.sentence <= a.sentence + kClose;
        const bool otherNoun = nounsDiffer(m_reading, a, b) && !m_reading.is(b.last, "times");
        if (length >= 4 && close && (!otherNoun || isDefinite(m_reading, b)))
            return true;
        const bool dated = a.period >= 0 && b.period >= 0;
        const auto shared = sharedWords(m_reading, a, b) + (dated ? 1 : 0);
        if (length >= 3 && (named || isDefinite(m_reading, b)) && (close || shared >= 2))
            return true;
        const bool sameNoun = a.noun != kNone && b.noun != kNone && !nounsDiffer(m_reading, a, b);
        if (isDefinite(m_reading, b) && close && shared + 1 >= kLeast)
            return true;
        return named ? sameNoun || sharedName(m_reading, a, b) >= 2 || shared >= 2
                     : shared + 1 >= kLeast && !nounsDiffer(m_reading, a, b) && !far;
    }

    bool isRepeat(const Mention& a, const Mention& b) const
    {
        const bool definite = m_reading.isAny(b.first - 1, {"the", "that", "this", "these"});
        if (nounsDiffer(m_reading, a, b))
            return false;
        const bool pointed = isTheFigure(b) && sharedWords(m_reading, a, b) > 0;
        const bool bullets = m_reading.sentenceOf(a).bullet && m_reading.sentenceOf(b).bullet;
        const bool named = sharedName(m_reading, a, b) >= 2 && !bullets;
        if (pointed || named || (definite && (isSameDatedNoun(a, b) || isNamedByVerb(a, b))))
            return true;
        if (definite && a.period >= 0 && b.period >= 0 && !bullets && sharedWords(m_reading, a, b) >= 2)
            return true;
        const auto first = wordsAround(m_reading, a);
        const auto second = wordsAround(m_reading, b);
        const std::size_t fewer = std::min(first.size(), second.size());
        const std::size_t shared = sharedWords(m_reading, a, b);
        // Short figures differ by a digit easily.
        const std::size_t least = digits(a).size() < 3 && !definite ? kLeast + 1 : kLeast;
        return (!bullets || definite) && shared >= least && 10 * shared >= 4 * fewer;
    }

    // "a team of 14 handlers … our 17 dog handlers,": what is known already, with no words behind it that single some
    // out.
    bool isHeldNoun(const Mention& a, const Mention& b) const
    {
        constexpr std::size_t kNear = 3;
        if (!isAmount(b) || b.noun == kNone || a.noun == kNone || b.noun > b.last + kNear
            || !sameWord(m_reading.at(a.noun).text, m_reading.at(b.noun).text) || a.noun > a.last + kNear
            || b.sentence > a.sentence + 2 || !isDefinite(m_reading, b))
            return false;
        const std::size_t next = b.noun + 1;
        return m_reading.at(next).kind == TokenKind::Symbol || m_reading.has(next, tag::kVerb | tag::kFuture)
            || m_reading.isAny(next, {"could", "can", "may", "might"});
    }

    // "filled 9,300 potholes … Filling 9,800 potholes took some graft"
    bool isDoneAgain(const Mention& a, const Mention& b) const
    {
        if (a.first == 0 || b.first < 2 || a.noun == kNone || b.noun == kNone || b.noun > b.last + 3
            || !sameWord(m_reading.at(a.noun).text, m_reading.at(b.noun).text))
            return false;
        const auto done = m_reading.at(b.first - 1).text;
        const bool named = done.ends_with("ing") || m_reading.isAny(b.first - 2, {"to", "having", "have"});
        return named && done.size() > 3 && m_reading.at(a.first - 1).text.substr(0, 4) == done.substr(0, 4);
    }

    // "14 more joined the 20: our 34": a sum or a difference of two figures before it.
    bool isMadeOfOthers(std::size_t i) const
    {
        const std::size_t first = i > kMostApart ? i - kMostApart : 0;
        const double value = mention(i).value;
        for (std::size_t x = first; x < i; ++x)
            for (std::size_t y = first; y < x; ++y)
                if (mention(x).kind == mention(i).kind && mention(y).kind == mention(i).kind
                    && (mention(x).value + mention(y).value == value
                        || std::abs(mention(x).value - mention(y).value) == value))
                    return true;
        return false;
    }

    // "the wave 14 figure of 61%"
    bool isTheFigure(const Mention& b) const
    {
        const std::size_t from = b.first > 2 ? b.first - 2 : 0;
        return m_reading.isAny(from, {"figure", "total", "number", "result", "score"}) && isDefinite(m_reading, b)
            && !m_reading.anyWord(b.last, b.last + 4, {"for", "in"});
    }

    // "cost £8.2m … the £8.4m cost"
    bool isNamedByVerb(const Mention& a, const Mention& b) const
    {
        return b.kind == Kind::Money && b.sentence == a.sentence + 1 && b.last < m_reading.tokens.size() && a.first > 0
            && m_reading.at(b.last).text.size() > 3
            && stemOf(m_reading.at(a.first - 1).text) == stemOf(m_reading.at(b.last).text);
    }

    // "ADFs: 84 in Q1 23/24 … the 94 ADFs in Q1 23/24"
    bool isSameDatedNoun(const Mention& a, const Mention& b) const
    {
        if (a.period < 0 || b.period < 0 || b.noun == kNone)
            return false;
        const auto& noun = m_reading.at(b.noun).text;
        for (std::size_t at = a.first > 4 ? a.first - 4 : 0; at < a.last + 4; ++at)
            if (m_reading.at(at).kind == TokenKind::Word && sameWord(m_reading.at(at).text, noun))
                return true;
        return false;
    }

    bool swapped(const Mention& a, const Mention& b) const
    {
        std::string x = digits(a);
        std::string y = digits(b);
        std::sort(x.begin(), x.end());
        std::sort(y.begin(), y.end());
        return x == y;
    }

    std::string digits(const Mention& figure) const
    {
        return digitsOf(figure.word ? printedLike(figure.value, figure) : m_reading.written(figure));
    }

    // Different times, or one that is plainly past where the other is not.
    bool timesDiffer(const Mention& a, const Mention& b) const
    {
        if (lengthOfTimeAround(m_reading, a) != lengthOfTimeAround(m_reading, b))
            return true;
        if (a.period < 0 || b.period < 0)
            return periodIsPast(a) != periodIsPast(b) && !namesSingleTime(b);
        if (a.period == b.period)
            return false;
        const PeriodPhrase& first = m_reading.periods[static_cast<std::size_t>(a.period)];
        const PeriodPhrase& second = m_reading.periods[static_cast<std::size_t>(b.period)];
        if (first.kind != second.kind)
            return true;
        return first.kind == PeriodWord::Relative ? first.past != second.past : first.index != second.index;
    }

    // "Visiting 94 schools in one year takes some doing": the time that was spoken of.
    bool namesSingleTime(const Mention& figure) const
    {
        constexpr std::size_t kBehind = 6;
        for (std::size_t at = figure.last; at < figure.last + kBehind; ++at)
            if (m_reading.isAny(at, {"in", "within"})
                && (m_reading.is(at + 1, "one") || (m_reading.is(at + 1, "a") && m_reading.is(at + 2, "single"))))
                return true;
        return false;
    }

    bool periodIsPast(const Mention& figure) const
    {
        return figure.period >= 0 && m_reading.periods[static_cast<std::size_t>(figure.period)].past < 0;
    }

    // Words that tell the second from the first: a place of its own, a comparison, a further one.
    bool setsApart(const Mention& a, const Mention& b) const
    {
        const std::size_t from = m_reading.sentenceOf(b).first;
        const std::size_t begin = b.first > from + kReach ? b.first - kReach : from;
        // "averaged 71, 58 and 64. The combined figure of 66 …"
        if (m_reading.anyWord(b.first > from + 5 ? b.first - 5 : from, b.first, {"combined", "overall", "weighted"})
            && !a.total)
            return true;
        return subsetsDiffer(m_reading, a, b) || m_reading.anyOf(begin, b.last + 2, tag::kChangeVerb | tag::kNext)
            || m_reading.anyOf(begin, b.last + 4, tag::kCompare | tag::kPast)
            || m_reading.anyOf(b.first > from + 5 ? b.first - 5 : from, b.first, tag::kContrast & ~openingContrast(b))
            || m_reading.anyWord(begin, b.last + 4, {"more", "fewer", "less", "higher", "lower"})
            || movesBeside(begin, b.last + 4)
            || m_reading.anyWord(
                begin, b.first,
                {"another", "other", "second", "also", "separate", "elsewhere", "combined", "overall", "joint"})
            || saysNow(begin, b.first)
            || (swapped(a, b) ? !placesAround(m_reading, a).empty() && !placesAround(m_reading, b).empty()
                        && placesAround(m_reading, a) != placesAround(m_reading, b)
                              : placesAround(m_reading, a) != placesAround(m_reading, b));
    }

    // "for now please use" is no other time.
    bool saysNow(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = from; at < to; ++at)
            if (m_reading.is(at, "now") && !(at > from && m_reading.isAny(at - 1, {"for", "as", "by"})))
                return true;
        return false;
    }

    // "up" and "down" that are no part of an idiom such as "pick up" or "further down"
    bool movesBeside(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = from; at < to; ++at)
            if (m_reading.isAny(at, {"up", "down"}) && m_reading.has(at, tag::kUp | tag::kDown)
                && !(at > from && m_reading.is(at - 1, "further")))
                return true;
        return false;
    }

    // "Although the 66,000 hours …" contrasts with what comes behind.
    Tags openingContrast(const Mention& b) const
    {
        const std::size_t first = m_reading.sentenceOf(b).first;
        return m_reading.has(first, tag::kContrast) ? tag::kContrast : Tags{0};
    }

    void object(std::size_t e, std::size_t i)
    {
        // "27 on day two … led to 77 arrests": what others give is a figure of its own.
        for (const NearResult& result : resultsNear(m_reading, i))
            if (result.relation == Relation::Sum && result.value.overlaps(stated(mention(i))))
                return;
        m_check.findings.object(i,
                                objectionTo(m_reading, i, m_reading.written(mention(e)), m_reading.written(mention(e)),
                                            fmt::format("The text said {} before.", m_reading.written(mention(e)))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkSameMeasures(Check& check)
{
    SameMeasureCheck(check).run();
}

} // namespace outturn::claims

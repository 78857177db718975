// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "multiple_factor.h"
#include "portion_range.h"
#include "share_clause.h"
#include "share_readings.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 3;     // sentences before the share's own
constexpr std::size_t kMostCounts = 8;   // more are a list
constexpr std::size_t kBeside = 6;       // tokens between a pair and its share
constexpr std::size_t kMostTogether = 4; // counts that may be added up

// A percentage that closes a calculation, where just two counts are near: "340 calls, 306 answered, so 85%".
class UnsettledShareCheck
{
public:
    explicit UnsettledShareCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& share = mention(i);
            const bool open = (share.kind == Kind::Percent || share.kind == Kind::Portion) && !share.change
                && !share.target && !share.range && !share.base && !share.average && !isCriterion(m_reading, share);
            if (open && isUnsettled(m_check, i) && !(share.kind == Kind::Portion && factorOf(m_reading, i)))
                judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(std::size_t i)
    {
        const std::vector<std::size_t> counts = countsBefore(i);
        if (verifiedByAny(i, countsBefore(i, true)) || (!isSaidOfOwn(i, counts) && verifiedByNear(i))
            || verifiedBySeveral(i, counts) || judgeSibling(i))
            return;
        const ShareTie tie = shareTie(m_reading, mention(i));
        if (tie == ShareTie::None)
            return;
        const auto pair = pairFor(i, counts, tie);
        if (!pair || isCompared(*pair))
            return;
        const Mention& part = mention(pair->part);
        const Mention& whole = mention(pair->whole);
        const Interval actual = percentOf(stated(part), stated(whole));
        const Interval rest = Interval{100, 100} - actual;
        const Interval claimed = shareRange(mention(i));
        const bool otherReading = relativeChange(stated(whole), stated(part)).overlaps(claimed)
            || (!pair->strong
                && (rest.overlaps(claimed) || relativeChange(stated(part), stated(whole)).overlaps(claimed * -1)));
        if (!actual.overlaps(claimed) && !otherReading && isNear(mention(i).value, actual.middle()))
            objectToShare(m_check, i, pair->part, pair->whole);
    }

    // The counts of the share's sentence before it; where they are fewer than two, those of the sentences before as
    // well.
    std::vector<std::size_t> countsBefore(std::size_t i, bool all = false) const
    {
        const std::size_t own = mention(i).sentence;
        std::vector<std::size_t> counts;
        for (std::size_t back = 0; back <= kMostBack && back <= own && counts.size() < 2; ++back) {
            const Sentence& from = m_reading.sentences[own - back];
            const Sentence& to = m_reading.sentences[own];
            if (from.paragraph != to.paragraph && !(from.bullet && to.bullet) && to.intro != own - back)
                break;
            std::vector<std::size_t> found;
            for (std::size_t c = from.firstMention; c < std::min(i, from.lastMention); ++c)
                if (isPlainAmount(mention(c)) && !mention(c).base && !isIdleWord(mention(c)) && !mention(c).range
                    && !isWorkingTime(m_reading, mention(c)))
                    found.push_back(c);
            counts.insert(counts.begin(), found.begin(), found.end());
            if (!all)
                dropSmallWords(counts);
        }
        if (counts.size() > kMostCounts)
            counts.erase(counts.begin(), counts.end() - kMostCounts);
        return counts;
    }

    // "The two hospitals took 1,450": beside numerals a small number in words seldom is a part.
    void dropSmallWords(std::vector<std::size_t>& counts) const
    {
        const bool numerals =
            std::any_of(counts.begin(), counts.end(), [&](std::size_t c) { return !mention(c).word; });
        if (numerals)
            std::erase_if(counts, [&](std::size_t c) { return mention(c).word && mention(c).value < 10; });
    }

    bool verifiedByNear(std::size_t i)
    {
        const auto near = shareOfAnything(m_reading, i, shareRange(mention(i)));
        if (near)
            m_check.findings.verify(i, *near);
        return near.has_value();
    }

    // "Theft and burglary, 60 and 40 of the 200": neighbours that make the part together; or a part of all of them.
    bool verifiedBySeveral(std::size_t i, const std::vector<std::size_t>& counts)
    {
        if (counts.size() < 2)
            return false;
        const bool saidOf = anySaid(counts) || largerNear(i, counts) || anyTotal(counts);
        for (std::size_t from = 0; from < counts.size(); ++from) {
            Interval sum = stated(mention(counts[from]));
            for (std::size_t to = from + 1; to < counts.size() && to < from + kMostTogether; ++to) {
                sum = sum + stated(mention(counts[to]));
                for (std::size_t other = 0; other < counts.size(); ++other) {
                    const Interval whole = stated(mention(counts[other]));
                    const bool outside = other < from || other > to;
                    const bool all = from == 0 && to + 1 == counts.size() && !saidOf;
                    if (mention(counts[other]).kind == mention(counts[from]).kind
                        && ((outside && sum.low <= whole.high && percentOf(sum, whole).overlaps(shareRange(mention(i))))
                            || (!outside && all && percentOf(whole, sum).overlaps(shareRange(mention(i))))))
                        return m_check.findings.verify(i, "the counts before it"), true;
                }
            }
        }
        return false;
    }

    // "126 of 252, i.e. a third": the pair right before the share leaves no other reading.
    bool isSaidOfOwn(std::size_t i, const std::vector<std::size_t>& counts) const
    {
        return counts.size() > 1 && mention(counts.back()).sentence == mention(i).sentence
            && mention(i).first <= mention(counts.back()).last + kBeside && i == counts.back() + 1
            && saidPair(m_reading, counts[counts.size() - 2], counts.back()).has_value();
    }

    // A count that can be the whole of them all.
    bool largerNear(std::size_t i, const std::vector<std::size_t>& counts) const
    {
        double sum = 0;
        for (const std::size_t count : counts)
            sum += mention(count).value;
        const auto near = amountsNear(m_reading, i);
        return std::any_of(near.begin(), near.end(), [&](std::size_t other) {
            return mention(other).value >= sum && mention(other).kind == mention(counts.front()).kind;
        });
    }

    bool anyTotal(const std::vector<std::size_t>& counts) const
    {
        return std::any_of(counts.begin(), counts.end(), [&](std::size_t c) { return mention(c).total; });
    }
    bool anySaid(const std::vector<std::size_t>& counts) const
    {
        for (std::size_t c = 1; c < counts.size(); ++c)
            if (saidPair(m_reading, counts[c - 1], counts[c]))
                return true;
        return false;
    }

    // The part and the whole that the words before the share give.
    std::optional<Shares> pairFor(std::size_t i, const std::vector<std::size_t>& counts, ShareTie tie) const
    {
        if (counts.size() < 2)
            return std::nullopt;
        const std::size_t last = counts.back();
        const std::size_t before = counts[counts.size() - 2];
        if (mention(last).kind != mention(before).kind || sharesBetween(last, i))
            return std::nullopt;
        const auto said = saidPair(m_reading, before, last);
        const std::size_t from = std::max(mention(last).last, m_reading.sentenceOf(mention(i)).first);
        if (said && tie == ShareTie::Apposed && !standsBehind(*said, i))
            return std::nullopt;
        if (said)
            return m_reading.anyOf(from, mention(i).first, tag::kCompare) ? std::nullopt : said;
        if (tie == ShareTie::Apposed)
            return std::nullopt;
        if (const auto apposed = apposedTo(i, counts))
            return apposed;
        const auto whole = wholeOf(m_reading, last);
        if (whole && whole->strong && whole->mention < last && mention(whole->mention).kind == mention(last).kind
            && mention(whole->mention).value > mention(last).value)
            return Shares{last, whole->mention, true};
        const std::size_t sibling = tie == ShareTie::Loose ? kNone : wholeOfSibling(i);
        if (sibling != kNone && mention(sibling).kind == mention(last).kind
            && mention(sibling).value > mention(last).value && mention(last).sentence == mention(i).sentence)
            return Shares{last, sibling, true};
        const bool ownLine = mention(i).paren != 0 && m_reading.sentenceOf(mention(i)).bullet
            && mention(before).sentence != mention(i).sentence;
        if (counts.size() > 2 || tie == ShareTie::Loose || ownLine || shareAmong(before, i) || spoils(i, before, last))
            return std::nullopt;
        const bool smaller = mention(before).value < mention(last).value;
        return Shares{smaller ? before : last, smaller ? last : before, false};
    }

    // "350 of the 1,400 calls – a third of our demand": in one clause, and not as far off as a share of something else.
    bool standsBehind(const Shares& pair, std::size_t i) const
    {
        const double share = 100 * mention(pair.part).value / mention(pair.whole).value;
        for (std::size_t at = mention(i - 1).last; at + 1 < mention(i).first; ++at)
            if (m_reading.at(at).kind == TokenKind::Symbol && !m_reading.isSymbol(at, '-'))
                return false;
        return mention(pair.part).sentence == mention(i).sentence && mention(pair.whole).sentence == mention(i).sentence
            && mention(i).value < 2 * share && share < 2 * mention(i).value;
    }
    // "We surveyed 240 victims. Some 204 said they had been told, 75%, …": a bare share behind the clause of its part.
    std::optional<Shares> apposedTo(std::size_t i, const std::vector<std::size_t>& counts) const
    {
        const std::size_t part = counts.back();
        const std::size_t whole = counts[counts.size() - 2];
        const Mention& share = mention(i);
        const std::size_t first = m_reading.sentenceOf(share).first;
        const bool bare = m_reading.isSymbol(share.first - 1, ',')
            && (m_reading.isSymbol(share.last, ',') || m_reading.isSymbol(share.last, '.'))
            && m_reading.anyOf(first, share.first, tag::kVerb | tag::kSurvey);
        const bool only = counts.size() == 2 && mention(part).sentence == share.sentence && part + 1 == i
            && mention(whole).sentence + 1 == share.sentence && mention(part).value < mention(whole).value;
        if (!bare || !only || m_reading.anyOf(first, share.first, tag::kCompare | tag::kContrast | tag::kTarget))
            return std::nullopt;
        return Shares{part, whole, true};
    }
    bool sharesBetween(std::size_t count, std::size_t i) const
    {
        for (std::size_t other = count + 1; other < i; ++other)
            if (!mention(other).isLabel() && mention(other).kind != Kind::Duration && !isIdleWord(mention(other))
                && !isWorkingTime(m_reading, mention(other)))
                return true;
        return false;
    }

    // "£71.2m (48%), grants £69.9m (47%)": each with a share of its own.
    bool shareAmong(std::size_t first, std::size_t i) const
    {
        for (std::size_t other = first + 1; other < i; ++other)
            if (mention(other).kind == Kind::Percent || mention(other).kind == Kind::Portion)
                return true;
        return false;
    }

    // Two levels of one thing.
    bool isCompared(const Shares& pair) const
    {
        for (const Comparison& known : m_check.comparisons)
            if ((known.now == pair.part && known.base == pair.whole)
                || (known.now == pair.whole && known.base == pair.part))
                return true;
        return mention(pair.part).value == mention(pair.whole).value || mention(pair.part).value <= 0;
    }

    bool verifiedByAny(std::size_t i, const std::vector<std::size_t>& counts)
    {
        const bool bracketed = i > 0 && isBeside(i - 1, i);
        for (const std::size_t part : counts)
            for (const std::size_t whole : counts) {
                if (part == whole || mention(part).kind != mention(whole).kind || mention(whole).value <= 0
                    || mention(part).value > mention(whole).value || (bracketed && part != i - 1))
                    continue;
                if (!percentOf(stated(mention(part)), stated(mention(whole))).overlaps(shareRange(mention(i))))
                    continue;
                m_check.findings.verify(
                    i, fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(whole))));
                return true;
            }
        return false;
    }

    // Two shares of one whole: what the one is plainly a share of, the other is as well.
    std::size_t wholeOfSibling(std::size_t i) const
    {
        const std::size_t first = i > 12 ? i - 12 : 0;
        for (std::size_t other = first; other < std::min(i + 6, m_reading.mentions.size()); ++other) {
            const std::size_t part = other > 0 ? other - 1 : kNone;
            if (other == i || mention(other).kind != Kind::Percent || part == kNone || !isBeside(part, other))
                continue;
            for (const std::size_t whole : amountsNear(m_reading, other))
                if (whole != part && mention(whole).kind == mention(part).kind && whole != i - 1
                    && mention(whole).value > mention(part).value
                    && percentOf(stated(mention(part)), stated(mention(whole))).overlaps(stated(mention(other))))
                    return whole;
        }
        return kNone;
    }

    // "1,872 (46%)", "2,400, or 16%"
    bool isBeside(std::size_t part, std::size_t share) const
    {
        const Mention& count = mention(part);
        const Mention& percent = mention(share);
        return isPlainAmount(count) && count.sentence == percent.sentence && percent.first <= count.last + 4
            && (m_reading.isSymbol(percent.first - 1, '(') || m_reading.is(percent.first - 1, "or"));
    }

    bool judgeSibling(std::size_t i)
    {
        if (i == 0 || mention(i).kind != Kind::Percent || !isBeside(i - 1, i))
            return false;
        const std::size_t whole = wholeOfSibling(i);
        if (whole == kNone || mention(whole).kind != mention(i - 1).kind || mention(whole).value < mention(i - 1).value)
            return false;
        const Interval actual = percentOf(stated(mention(i - 1)), stated(mention(whole)));
        if (actual.overlaps(stated(mention(i))) || !isNear(mention(i).value, actual.middle()))
            return false;
        objectToShare(m_check, i, i - 1, whole);
        return true;
    }

    bool spoils(std::size_t i, std::size_t first, std::size_t last) const
    {
        const std::size_t from = std::max(mention(last).last, m_reading.sentenceOf(mention(i)).first);
        if (m_reading.anyWord(from, mention(i).first, {"two", "both", "overall", "combined", "three", "together"}))
            return true;
        return m_reading.anyOf(mention(first).first, mention(i).first,
                               tag::kCompare | tag::kContrast | tag::kTarget | tag::kChangeNoun | tag::kChangeVerb)
            || mention(last).approx == Approx::Over || mention(last).approx == Approx::Nearly;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkUnsettledShares(Check& check)
{
    UnsettledShareCheck(check).run();
}

} // namespace outturn::claims

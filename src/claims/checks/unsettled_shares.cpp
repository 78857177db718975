// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "portion_range.h"
#include "share_readings.h"
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

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
                && !share.target && !share.range && !share.base && !share.average;
            if (open && isUnsettled(m_check, i))
                judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(std::size_t i)
    {
        std::vector<std::size_t> counts;
        for (const std::size_t level : levelsAround(m_reading, i, closesCalculation(m_reading, mention(i)))) {
            if (!isPlainAmount(mention(level)) || mention(level).base)
                continue;
            counts.push_back(level);
        }
        if (verifiedByAny(i, counts) || judgeSibling(i))
            return;
        counts = pairBefore(i, counts);
        if (counts.size() != 2 || !(isTied(i) || isTiedToPair(i, counts)) || spoils(i, counts))
            return;
        const Mention& a = mention(counts[0]);
        const Mention& b = mention(counts[1]);
        if (a.kind != b.kind || a.value <= 0 || b.value <= 0 || a.value == b.value)
            return;
        const std::size_t part = a.value < b.value ? counts[0] : counts[1];
        const std::size_t whole = a.value < b.value ? counts[1] : counts[0];
        const Interval actual = percentOf(stated(mention(part)), stated(mention(whole)));
        const Interval rest = Interval{100, 100} - actual;
        const Interval claimed = shareRange(mention(i));
        const auto of = wholeOf(m_reading, counts[0]);
        const bool said = of && of->strong && of->mention == counts[1];
        if ((!said && rest.overlaps(claimed)) || relativeChange(stated(b), stated(a)).overlaps(claimed)
            || relativeChange(stated(a), stated(b)).overlaps(claimed * -1)
            || !isNear(mention(i).value, actual.middle()))
            return;
        object(i, part, whole, actual.middle());
    }

    bool verifiedByAny(std::size_t i, const std::vector<std::size_t>& counts)
    {
        for (const std::size_t part : counts)
            for (const std::size_t whole : counts) {
                if (part == whole || mention(part).kind != mention(whole).kind || mention(whole).value <= 0
                    || mention(part).value > mention(whole).value)
                    continue;
                if (!percentOf(stated(mention(part)), stated(mention(whole))).overlaps(shareRange(mention(i))))
                    continue;
                m_check.findings.verify(
                    i, fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(whole))));
                return true;
            }
        return false;
    }

    // "so 85%", "an answer rate of 85%", "Solved rate: 18%"
    bool isTied(std::size_t i) const
    {
        const Mention& share = mention(i);
        if (namesOwnWhole(share))
            return false;
        const std::size_t begin = m_reading.sentenceOf(share).first;
        const std::size_t from = share.first > begin + 7 ? share.first - 7 : begin;
        const bool rate = m_reading.anyWord(from, share.first, {"rate", "share", "proportion", "percentage", "ratio"});
        if (rate)
            return true;
        const Sentence& sentence = m_reading.sentenceOf(share);
        // "That a third of all files …"
        const bool opens = m_reading.has(sentence.first, tag::kAnaphor) && share.first <= sentence.first + 2;
        return opens || closesCalculation(m_reading, share);
    }

    // "20 wks: 78 of 130, i.e. two in five": the pair right before.
    std::vector<std::size_t> pairBefore(std::size_t i, const std::vector<std::size_t>& counts) const
    {
        if (counts.size() <= 2)
            return counts;
        std::vector<std::size_t> before;
        for (const std::size_t count : counts)
            if (count < i)
                before.push_back(count);
        if (before.size() < 2 || mention(before.back()).last + 5 < mention(i).first)
            return counts;
        const std::vector<std::size_t> last(before.end() - 2, before.end());
        const auto whole = wholeOf(m_reading, last[0]);
        return whole && whole->strong && whole->mention == last[1] ? last : counts;
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
        object(i, i - 1, whole, actual.middle());
        return true;
    }

    // "£900,000 of my £2.4m fund …, which is 27.5% of the pot": of what is said in so many words.
    bool isTiedToPair(std::size_t i, const std::vector<std::size_t>& counts) const
    {
        const auto whole = wholeOf(m_reading, counts[0]);
        return whole && whole->strong && whole->mention == counts[1] && closesCalculation(m_reading, mention(i))
            && m_reading.has(mention(i).last + 1, tag::kArticle);
    }

    // "45% of staff": a share of something else than the counts.
    bool namesOwnWhole(const Mention& share) const
    {
        const std::size_t of = share.last + (m_reading.isSymbol(share.last, ')') ? 1 : 0);
        return m_reading.is(of, "of") && !m_reading.has(of + 1, tag::kAnaphor | tag::kAll);
    }

    bool spoils(std::size_t i, const std::vector<std::size_t>& counts) const
    {
        const Mention& share = mention(i);
        const Mention& last = mention(counts[1]);
        const Sentence& own = m_reading.sentenceOf(share);
        const bool several = last.sentence != share.sentence
            && m_reading.anyWord(own.first, share.first, {"two", "both", "all", "overall", "combined", "three"});
        if (counts[1] > i || several)
            return true;
        const std::size_t from = mention(counts[0]).first;
        if (m_reading.anyOf(from, share.first, tag::kCompare | tag::kContrast | tag::kTarget | tag::kChangeNoun)
            || m_reading.anyOf(from, share.first, tag::kChangeVerb))
            return true;
        for (std::size_t other = counts[0]; other < i; ++other)
            if (other != counts[0] && other != counts[1] && !mention(other).isLabel() && !isIdleWord(mention(other)))
                return true;
        return last.approx == Approx::Over || last.approx == Approx::Nearly;
    }

    void object(std::size_t i, std::size_t part, std::size_t whole, double actual)
    {
        const std::string source =
            fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(whole)));
        const std::string expected =
            mention(i).kind == Kind::Portion ? fmt::format("{:.0f}%", actual) : printedLike(actual, mention(i));
        Objection objection =
            objectionTo(m_reading, i, expected, source,
                        fmt::format("{} is {}, not {}.", source, expected, m_reading.written(mention(i))));
        m_check.findings.object(i, std::move(objection));
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

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
        if (verifiedByAny(i, counts) || counts.size() != 2 || !(isTied(i) || isTiedToPair(i, counts))
            || spoils(i, counts))
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
        if (rest.overlaps(claimed) || relativeChange(stated(b), stated(a)).overlaps(claimed)
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
        return closesCalculation(m_reading, share);
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
        if (counts[1] > i)
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

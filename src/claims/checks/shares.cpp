// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_readings.h"
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

class ShareCheck
{
public:
    explicit ShareCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& percent = mention(i);
            if (percent.kind == Kind::Fraction)
                judgeFraction(i);
            if (percent.kind != Kind::Percent || percent.change || percent.target || percent.range
                || isCriterion(m_reading, percent))
                continue;
            judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // 56/72 beside its percentage; the numbers of a rank or score are no parts.
    void judgeFraction(std::size_t i)
    {
        const Mention& fraction = mention(i);
        const Sentence& sentence = m_reading.sentenceOf(fraction);
        if (fraction.second <= 0 || fraction.value > fraction.second)
            return;
        for (const std::size_t j : {i - 1, i + 1}) {
            if (j < sentence.firstMention || j >= sentence.lastMention || mention(j).kind != Kind::Percent
                || mention(j).change || mention(j).target)
                continue;
            const std::size_t gap = j < i ? fraction.first - mention(j).last : mention(j).first - fraction.last;
            const bool bracket = mention(j).paren != fraction.paren;
            const bool score = fraction.second == 10 && fraction.value == 10;
            if (score || gap > (bracket ? 9u : 3u) || (j < i && !bracket && gap > 2))
                continue;
            const Interval actual{100 * fraction.value / fraction.second, 100 * fraction.value / fraction.second};
            if (actual.overlaps(stated(mention(j)))) {
                m_check.findings.verify(j, m_reading.written(fraction));
                m_check.findings.verify(i, m_reading.written(mention(j)));
            } else if (gap <= 2 || bracket) {
                objectTo(j, actual.middle(), m_reading.written(fraction));
            }
            return;
        }
    }

    void judge(std::size_t i)
    {
        const std::vector<Shares> readings = shareReadings(m_check, i);
        const Interval claimed = stated(mention(i));
        const Shares* strong = nullptr;
        for (const Shares& shares : readings) {
            const Interval actual = percentOf(stated(mention(shares.part)), stated(mention(shares.whole)));
            if (actual.overlaps(claimed)) {
                const std::string source = fmt::format("{} of {}", m_reading.written(mention(shares.part)),
                                                       m_reading.written(mention(shares.whole)));
                m_check.findings.verify(i, source);
                m_check.findings.verify(shares.part, source);
                m_check.findings.verify(shares.whole, source);
                return;
            }
            if (shares.strong && !strong)
                strong = &shares;
        }
        if (!strong || (mention(strong->part).value > mention(strong->whole).value && mention(i).value <= 100))
            return;
        if (const auto other = shareOfAnything(m_reading, i, claimed))
            return m_check.findings.verify(i, *other);
        if (!otherCountsAgree(i, *strong))
            objectTo(i, 100 * mention(strong->part).value / mention(strong->whole).value,
                     fmt::format("{} of {}", m_reading.written(mention(strong->part)),
                                 m_reading.written(mention(strong->whole))));
    }

    // Other counts of the paragraph that give exactly this percentage leave a second reading.
    bool otherCountsAgree(std::size_t i, const Shares& strong) const
    {
        const bool contiguous = mention(strong.whole).sentence == mention(i).sentence
            && mention(strong.part).sentence == mention(i).sentence;
        if (contiguous)
            return false;
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        for (std::size_t w = sentence.firstMention; w < sentence.lastMention; ++w)
            if (isPlainAmount(mention(w)) && mention(w).kind == mention(strong.part).kind && mention(w).value > 0
                && percentOf(stated(mention(strong.part)), stated(mention(w))).overlaps(stated(mention(i))))
                return true;
        return false;
    }

    void objectTo(std::size_t i, double actual, const std::string& source)
    {
        const std::string expected = printedLike(actual, mention(i));
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, expected, source,
                        fmt::format("{} is {}, not {}.", source, expected, m_reading.written(mention(i)))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkShares(Check& check)
{
    ShareCheck(check).run();
}

} // namespace outturn::claims

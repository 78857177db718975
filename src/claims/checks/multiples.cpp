// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "multiple_factor.h"
#include "multiple_range.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

class MultipleCheck
{
public:
    explicit MultipleCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        std::size_t c = 0;
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& multiple = m_reading.mentions[i];
            const auto factor = factorOf(m_reading, i);
            if (!factor)
                continue;
            while (c < m_check.comparisons.size() && m_check.comparisons[c].sentence < multiple.sentence)
                ++c;
            judge(i, *factor, c);
        }
    }

private:
    void judge(std::size_t i, const Mention& factor, std::size_t c)
    {
        const Comparison* only = nullptr;
        for (; c < m_check.comparisons.size() && m_check.comparisons[c].sentence == factor.sentence; ++c) {
            const Comparison& pair = m_check.comparisons[c];
            if (m_reading.mentions[pair.base].target || m_reading.mentions[pair.base].value <= 0
                || inAnotherClause(pair, factor))
                continue;
            if (agrees(pair, factor)) {
                m_check.findings.verify(i, "the two levels");
                m_check.findings.verify(pair.now, "the multiple");
                m_check.findings.verify(pair.base, "the multiple");
                return;
            }
            if (pair.strong && (!only || distance(factor, pair) < distance(factor, *only)))
                only = &pair;
        }
        if (anyTwoAgree(i, factor))
            return m_check.findings.verify(i, "two of the levels");
        if (only)
            object(i, *only);
        else
            judgeTwice(i, factor);
    }

    // "158 days … about twice as long as in 2014, when it was 78": a unit left out.
    bool anyTwoAgree(std::size_t i, const Mention& factor) const
    {
        const Sentence& sentence = m_reading.sentenceOf(m_reading.mentions[i]);
        const std::size_t first = sentence.firstMention > 3 ? sentence.firstMention - 3 : 0;
        for (std::size_t a = first; a < sentence.lastMention; ++a)
            for (std::size_t b = first; b < sentence.lastMention; ++b) {
                const Mention& now = m_reading.mentions[a];
                const Mention& base = m_reading.mentions[b];
                const bool sameUnit = now.kind == base.kind;
                const bool bare = base.kind == Kind::Count && now.kind == Kind::Duration && !now.clock;
                if (a == b || a == i || b == i || !now.isLevel() || !base.isLevel() || base.value <= 0 || isIdle(now)
                    || isIdle(base) || !(sameUnit || bare))
                    continue;
                const double ratio = now.value / now.scale / (base.value / base.scale);
                const Interval range = factorRange(factor);
                if (ratio >= range.low && ratio <= range.high)
                    return true;
            }
        return false;
    }

    static bool isIdle(const Mention& figure) { return figure.word && figure.value < 3; }

    // "alarms rose from 80% to 92%, and deaths fell by two thirds"
    bool inAnotherClause(const Comparison& pair, const Mention& factor) const
    {
        const std::size_t last = std::max(m_reading.mentions[pair.now].last, m_reading.mentions[pair.base].last);
        if (factor.kind != Kind::Portion || last >= factor.first)
            return false;
        for (std::size_t at = last; at + 1 < factor.first; ++at)
            if (m_reading.has(at, tag::kConjunction) && !m_reading.has(at + 1, tag::kAnaphor | tag::kArticle))
                return true;
        return false;
    }

    std::size_t distance(const Mention& factor, const Comparison& pair) const
    {
        const Mention& base = m_reading.mentions[pair.base];
        return factor.first > base.first ? factor.first - base.first : base.first - factor.first;
    }

    bool agrees(const Comparison& pair, const Mention& factor) const
    {
        return quotient(stated(m_reading.mentions[pair.now]), stated(m_reading.mentions[pair.base]))
            .overlaps(factorRange(factor));
    }

    // "450 incidents, three times the 150 of last year"
    void judgeTwice(std::size_t i, const Mention& factor)
    {
        const Sentence& sentence = m_reading.sentenceOf(factor);
        if (i == sentence.firstMention || i + 1 >= sentence.lastMention)
            return;
        const Mention& now = m_reading.mentions[i - 1];
        const Mention& base = m_reading.mentions[i + 1];
        const bool said = m_reading.isAny(factor.first, {"twice", "double"}) || m_reading.is(factor.last, "times")
            || m_reading.anyWord(factor.first, factor.last + 1, {"times"});
        const bool near = base.first <= factor.last + 6 && now.last + 10 >= factor.first;
        if (!said || !near || !now.isLevel() || !base.isLevel() || now.kind != base.kind || base.value <= 0
            || nounsDiffer(m_reading, now, base))
            return;
        const Comparison pair{.now = i - 1, .base = i + 1};
        if (agrees(pair, factor))
            m_check.findings.verify(i, "the two levels");
        else
            object(i, pair);
    }

    void object(std::size_t i, const Comparison& pair)
    {
        const Mention& now = m_reading.mentions[pair.now];
        const Mention& base = m_reading.mentions[pair.base];
        const std::string expected = fmt::format("{:.1f} times", now.value / base.value);
        Objection objection = objectionTo(
            m_reading, i, expected, fmt::format("{} against {}", m_reading.written(now), m_reading.written(base)),
            fmt::format("From {} to {} is {}.", m_reading.written(base), m_reading.written(now), expected));
        objection.firstToken = std::min({objection.firstToken, now.first, base.first});
        objection.lastToken = std::max({objection.lastToken, now.last, base.last});
        m_check.findings.objectToWord(i, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkMultiples(Check& check)
{
    MultipleCheck(check).run();
}

} // namespace outturn::claims

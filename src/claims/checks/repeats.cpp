// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <outturn/base/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

std::string sortedDigits(const Mention& mention, const Reading& reading)
{
    std::string digits;
    for (const char c : reading.written(mention))
        if (isDigit(c))
            digits += c;
    std::sort(digits.begin(), digits.end());
    return digits;
}

class RepeatCheck
{
public:
    explicit RepeatCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 1; i < m_reading.mentions.size(); ++i)
            if (refersBack(i))
                judge(i);
            else
                judgeSlip(i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "of the 1,254 calls", "these 1,254 calls", "all 1,254 calls": the figure must have been named before.
    bool refersBack(std::size_t i) const
    {
        const Mention& figure = mention(i);
        if (figure.kind != Kind::Count || !figure.isLevel() || figure.word || figure.noun == kNone || figure.first < 2
            || figure.value < 10 || figure.target || figure.average)
            return false;
        const std::size_t before = figure.first - 1;
        if (m_reading.isAny(before, {"these", "those", "all"}))
            return true;
        if (m_reading.is(before, "the") && opensSentence(before, figure))
            return true;
        return m_reading.is(before, "the") && m_reading.isAny(before - 1, {"of", "among"}) && !figure.base
            && !figure.fromTo;
    }

    // "1,275 penalty notices. … 1,257 penalty notices were issued": the same words with two digits swapped.
    void judgeSlip(std::size_t i)
    {
        const Mention& figure = mention(i);
        const Mention& earlier = mention(i - 1);
        if (figure.kind != Kind::Count || earlier.kind != Kind::Count || figure.value < 100 || figure.base
            || figure.value == earlier.value || !figure.isLevel() || !earlier.isLevel() || earlier.base
            || figure.sentence != earlier.sentence + 1 || figure.noun != figure.last + 1
            || earlier.noun != earlier.last + 1 || !sameNoun(earlier, figure)
            || m_reading.at(figure.last).text != m_reading.at(earlier.last).text
            || sortedDigits(earlier, m_reading) != sortedDigits(figure, m_reading)
            || periodsDiffer(m_reading, earlier, figure)
            || m_reading.anyOf(m_reading.sentenceOf(figure).first, figure.first,
                               tag::kPast | tag::kCompare | tag::kNext))
            return;
        m_check.findings.object(i,
                                objectionTo(m_reading, i, m_reading.written(earlier), m_reading.written(earlier),
                                            fmt::format("The text said {} before.", m_reading.written(earlier))));
    }

    // "- The 64 warrants led to 29 arrests"
    bool opensSentence(std::size_t at, const Mention& figure) const
    {
        const Sentence& sentence = m_reading.sentenceOf(figure);
        return at == sentence.first || (sentence.bullet && at <= sentence.first + 1);
    }

    void judge(std::size_t i)
    {
        const Mention& figure = mention(i);
        std::size_t only = kNone;
        const std::size_t earliest = figure.sentence > 2 ? m_reading.sentences[figure.sentence - 2].firstMention : 0;
        const std::size_t first = i > 60 ? std::max(earliest, i - 60) : earliest;
        for (std::size_t e = i; e-- > 0 && i - e < 60;)
            if (mention(e).value == figure.value && !mention(e).isLabel())
                return m_check.findings.verify(i, m_reading.written(mention(e)));
        for (std::size_t e = first; e < i; ++e) {
            const Mention& earlier = mention(e);
            if (earlier.kind != Kind::Count || !earlier.isLevel() || earlier.noun == kNone || earlier.base
                || !sameNoun(earlier, figure))
                continue;
            if (only != kNone)
                return;
            only = e;
        }
        if (only == kNone || mention(only).sentence == figure.sentence || mention(only).approx != Approx::Exact
            || periodsDiffer(m_reading, mention(only), figure))
            return;
        const double off = std::abs(mention(only).value - figure.value) / mention(only).value;
        const bool swapped = sortedDigits(mention(only), m_reading) == sortedDigits(figure, m_reading);
        if (!swapped && off > 0.12)
            return;
        m_check.findings.object(i,
                                objectionTo(m_reading, i, m_reading.written(mention(only)),
                                            m_reading.written(mention(only)),
                                            fmt::format("The text said {} before.", m_reading.written(mention(only)))));
    }

    bool sameNoun(const Mention& a, const Mention& b) const
    {
        return sameWord(m_reading.at(a.noun).text, m_reading.at(b.noun).text);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkRepeats(Check& check)
{
    RepeatCheck(check).run();
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

class WeightedMeanCheck
{
public:
    explicit WeightedMeanCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            judgeQuarter(s);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    static bool isRate(const Mention& figure)
    {
        return figure.isLevel()
            && (figure.kind == Kind::Percent || figure.kind == Kind::Duration || figure.kind == Kind::Rate
                || (figure.kind == Kind::Count && figure.decimals > 0))
            && !figure.target && (!figure.base || figure.period < 0);
    }

    // A quarter's rate, one of its months, and the other two together.
    void judgeQuarter(std::size_t s)
    {
        const Sentence& sentence = m_reading.sentences[s];
        std::size_t single = kNone;
        std::size_t pair = kNone;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            if (!isRate(mention(i)) || mention(i).kind != Kind::Percent)
                continue;
            const int months = monthsBeside(i, sentence);
            single = months == 1 && single == kNone ? i : single;
            pair = months == 2 && pair == kNone ? i : pair;
        }
        if (single == kNone || pair == kNone)
            return;
        const std::size_t quarter = quarterRate(s, std::min(single, pair));
        if (quarter == kNone)
            return;
        Interval range{std::min(stated(mention(single)).low, stated(mention(pair)).low),
                       std::max(stated(mention(single)).high, stated(mention(pair)).high)};
        tighten(s, single, pair, range);
        if (range.overlaps(stated(mention(quarter))))
            m_check.findings.verify(quarter, "between the figures of its months");
        else
            objectTo(quarter, range, "The months and their ranking leave a quarter");
    }

    int monthsBeside(std::size_t i, const Sentence& sentence) const
    {
        const std::size_t before = i > sentence.firstMention ? mention(i - 1).last : sentence.first;
        const std::size_t after = i + 1 < sentence.lastMention ? mention(i + 1).first : sentence.last;
        const auto count = [&](std::size_t from, std::size_t to, bool stopAtComma) {
            int months = 0;
            for (std::size_t at = from; at < to; ++at) {
                if (stopAtComma && (m_reading.isSymbol(at, ',') || m_reading.has(at, tag::kContrast)))
                    break;
                months += m_reading.has(at, tag::kMonth) && m_reading.at(at).capital ? 1 : 0;
            }
            return months;
        };
        const int behind = count(mention(i).last, std::min(after, mention(i).last + 8), true);
        return behind > 0 ? behind : count(before, mention(i).first, false);
    }

    // The rate of a sentence just before that speaks of the quarter, the only one of its kind there.
    std::size_t quarterRate(std::size_t s, std::size_t until) const
    {
        const std::size_t first = s > 2 ? s - 2 : 0;
        for (std::size_t back = s + 1; back-- > first;) {
            const Sentence& sentence = m_reading.sentences[back];
            if (sentence.paragraph != m_reading.sentences[s].paragraph)
                break;
            for (std::size_t i = sentence.firstMention; i < std::min(sentence.lastMention, until); ++i)
                if (isRate(mention(i)) && mention(i).kind == Kind::Percent && isOfQuarter(i))
                    return i;
        }
        return kNone;
    }

    bool isOfQuarter(std::size_t i) const
    {
        if (mention(i).period < 0) {
            const std::size_t end = std::min(m_reading.sentenceOf(mention(i)).last, mention(i).last + 10);
            for (std::size_t at = mention(i).last; at < end; ++at)
                if (m_reading.isAny(at, {"the", "this"}) && m_reading.is(at + 1, "quarter"))
                    return true;
            return false;
        }
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(mention(i).period)];
        return phrase.kind == PeriodWord::Quarter
            || (phrase.kind == PeriodWord::Relative && phrase.length == 3 && phrase.past == 0);
    }

    // The busiest of three months weighs at least a third, the quietest at most.
    void tighten(std::size_t s, std::size_t single, std::size_t pair, Interval& range) const
    {
        const std::size_t from = m_reading.sentences[s > 0 ? s - 1 : 0].first;
        const std::size_t to = m_reading.sentences[std::min(s + 1, m_reading.sentences.size() - 1)].last;
        const bool volume =
            m_reading.anyWord(from, to, {"volume", "volumes", "demand", "number", "calls", "busiest", "busier"});
        const bool busiest = volume && m_reading.anyOf(from, to, tag::kMost) && !m_reading.anyOf(from, to, tag::kLeast);
        if (!busiest)
            return;
        const Interval one = stated(mention(single));
        const Interval two = stated(mention(pair));
        if (one.below(two))
            range.high = std::min(range.high, (one.high + 2 * two.high) / 3);
        else if (two.below(one))
            range.low = std::max(range.low, (one.low + 2 * two.low) / 3);
    }

    void objectTo(std::size_t i, Interval range, const std::string& why)
    {
        const std::string expected =
            fmt::format("{} to {}", printedLike(range.low, mention(i)), printedLike(range.high, mention(i)));
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, expected, "the figures of its parts",
                        fmt::format("{}: {}, not {}.", why, expected, m_reading.written(mention(i)))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkWeightedMeans(Check& check)
{
    WeightedMeanCheck(check).run();
}

} // namespace outturn::claims

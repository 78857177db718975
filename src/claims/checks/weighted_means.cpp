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
        for (const Sentence& sentence : m_reading.sentences)
            judgeOverall(sentence);
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

    // "overall 72%, with 68% in urban and 75% in rural areas"
    bool isOverall(std::size_t i, const Sentence& sentence) const
    {
        const Mention& figure = mention(i);
        const std::size_t begin = i > sentence.firstMention ? mention(i - 1).last : sentence.first;
        const std::size_t from = std::max(begin, figure.first > 16 ? figure.first - 16 : 0);
        for (std::size_t at = from; at < figure.first; ++at)
            if (m_reading.is(at, "across") && m_reading.is(at + 1, "the")
                && m_reading.isAny(at + 2, {"county", "force", "service", "city", "board", "trust", "area", "region"}))
                return true;
        if ((figure.kind == Kind::Percent && figure.total)
            || m_reading.isAny(figure.first - 1, {"everyone", "everybody", "altogether"}))
            return true;
        const std::size_t across = figure.last;
        if (m_reading.isAny(across, {"across", "throughout"}) && m_reading.isAny(across + 1, {"the", "all", "both"})
            && m_reading.isSymbol(figure.first - 1, ','))
            return true;
        return m_reading.anyWord(from, figure.first,
                                 {"overall", "combined", "countywide", "forcewide", "together", "altogether"})
            || (m_reading.anyWord(from, figure.first, {"as"}) && m_reading.anyWord(from, figure.first, {"whole"}))
            || isOfWhole(figure) || ofAll(from, figure.first)
            || m_reading.isAny(figure.last, {"overall", "combined", "altogether"}) || saysOverallSoon(figure);
    }

    // "16% for the district as a whole"
    bool isOfWhole(const Mention& figure) const
    {
        for (std::size_t at = figure.last; at < figure.last + 8; ++at) {
            if (m_reading.is(at, "as") && m_reading.is(at + 2, "whole"))
                return true;
            if (m_reading.at(at).kind != TokenKind::Word || m_reading.has(at, tag::kConjunction))
                return false;
        }
        return false;
    }

    // "For all defendants, young and adult, the average was …", "The average over all three groups"
    bool ofAll(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = from; at + 1 < to; ++at)
            if (m_reading.isAny(at, {"for", "over", "across"}) && m_reading.isAny(at + 1, {"all", "both"}))
                return true;
        return false;
    }

    bool saysOverallSoon(const Mention& figure) const
    {
        for (std::size_t at = figure.last; at < figure.last + 4; ++at) {
            if (m_reading.isAny(at, {"overall", "combined"}))
                return true;
            if (m_reading.at(at).kind != TokenKind::Word || m_reading.has(at, tag::kCompare | tag::kConjunction))
                return false;
        }
        return false;
    }

    void judgeOverall(const Sentence& sentence)
    {
        std::size_t overall = kNone;
        std::vector<std::size_t> parts;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            if (mention(i).isLabel() || (mention(i).word && mention(i).value < 10))
                continue;
            if (overall == kNone && isRate(mention(i)) && isOverall(i, sentence))
                overall = i;
            else if (!isAmount(mention(i)) || mention(i).paren == 0)
                parts.push_back(i);
        }
        if (overall != kNone && parts.empty())
            parts = ratesBefore(overall);
        if (overall == kNone || parts.size() < 2 || holdsTarget(sentence) || sharesOfWhole(sentence)
            || m_reading.anyWord(sentence.first, sentence.last, {"share", "shares", "proportion", "proportions"}))
            return;
        for (const std::size_t part : parts)
            if (!isRate(mention(part)) || mention(part).kind != mention(overall).kind
                || (mention(part).average && mention(part).kind == Kind::Percent) || otherPeriod(part, overall))
                return;
        judgeBetween(overall, parts);
    }

    bool holdsTarget(const Sentence& sentence) const
    {
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            if (m_reading.has(at, tag::kTarget) && !m_reading.isAny(at - 1, {"within", "on"}))
                return true;
        return false;
    }

    // "83% in town and 70% in the country. Across the county the rate was 78%."
    std::vector<std::size_t> ratesBefore(std::size_t overall) const
    {
        const std::size_t s = mention(overall).sentence;
        std::vector<std::size_t> rates;
        if (s == 0 || m_reading.sentences[s - 1].paragraph != m_reading.sentences[s].paragraph
            || m_reading.anyOf(m_reading.sentences[s - 1].first, m_reading.sentences[s - 1].last,
                               tag::kTarget | tag::kPast | tag::kCompare))
            return rates;
        for (std::size_t i = m_reading.sentences[s - 1].firstMention; i < m_reading.sentences[s - 1].lastMention; ++i)
            if (!mention(i).isLabel())
                rates.push_back(i);
        return rates;
    }

    bool otherPeriod(std::size_t part, std::size_t overall) const
    {
        return mention(part).period >= 0 && mention(part).period != mention(overall).period
            && m_reading.periods[static_cast<std::size_t>(mention(part).period)].kind == PeriodWord::Relative;
    }

    bool sharesOfWhole(const Sentence& sentence) const
    {
        return m_reading.anyOf(sentence.first, sentence.last, tag::kShare | tag::kRemaining | tag::kMet)
            && m_reading.anyOf(sentence.first, sentence.last, tag::kShare | tag::kRemaining);
    }

    void judgeBetween(std::size_t overall, const std::vector<std::size_t>& parts)
    {
        Interval range{HUGE_VAL, -HUGE_VAL};
        for (const std::size_t part : parts) {
            range.low = std::min(range.low, stated(mention(part)).low);
            range.high = std::max(range.high, stated(mention(part)).high);
        }
        if (parts.size() == 2 && parts[0] < overall && parts[1] < overall)
            leanToLarger(parts, range);
        if (range.overlaps(stated(mention(overall)))) {
            m_check.findings.verify(overall, "between the figures of its parts");
            return;
        }
        objectTo(overall, range, "An overall figure lies between those of its parts");
    }

    // "Most were women, of whom 81% …, against 74% of men": the overall rate lies nearer to that of the many.
    void leanToLarger(const std::vector<std::size_t>& parts, Interval& range) const
    {
        const Mention& many = mention(parts[0]);
        const std::size_t begin = m_reading.sentenceOf(many).first;
        const bool most = m_reading.anyWord(begin, many.first, {"most", "majority", "mostly"})
            && (m_reading.anyWord(begin, many.first, {"whom", "which"}));
        if (!most)
            return;
        const Interval half = (stated(many) + stated(mention(parts[1]))) * 0.5;
        range = stated(mention(parts[1])).below(stated(many)) ? Interval{half.low, range.high}
                                                              : Interval{range.low, half.high};
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

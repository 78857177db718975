// SPDX-License-Identifier: GPL-3.0-or-later
#include "covered_time.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::claims {
namespace {

class AverageCheck
{
public:
    explicit AverageCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                if (mention(i).average && mention(i).isLevel() && !mention(i).target)
                    judge(s, i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(std::size_t s, std::size_t i)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const std::size_t end = i + 1 < sentence.lastMention ? mention(i + 1).first : sentence.last;
        const std::size_t begin =
            i > sentence.firstMention && !mention(i - 1).isLabel() ? mention(i - 1).last : sentence.first;
        const double unit = averagedOver(m_reading, mention(i), begin, end);
        const bool lasts = mention(i).kind == Kind::Duration && !mention(i).clock;
        if (unit > 0 && (isAmount(mention(i)) || lasts))
            judgeAgainstTotal(s, i, unit);
        else if (unit == 0)
            judgeAgainstValues(s, i);
    }

    void judgeAgainstTotal(std::size_t s, std::size_t i, double unit)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const std::size_t first = m_reading.sentences[firstBefore(s)].firstMention;
        std::vector<std::size_t> wrong;
        for (std::size_t t = first; t < sentence.lastMention; ++t) {
            const Mention& total = mention(t);
            if (t == i || daysNamedAt(m_reading, total.last) > 0 || isWorkingTime(m_reading, total)
                || (t > i && !total.total && total.paren == 0 && m_reading.is(mention(i).first - 1, "of"))
                || !total.isLevel() || (total.word && total.value < 13) || total.kind != mention(i).kind
                || total.average || total.target || total.value <= mention(i).value)
                continue;
            const double days = spanFor(total, mention(i));
            if (days <= unit * 1.01)
                continue;
            const Interval actual = stated(total) * (unit / days);
            // Months and quarters differ by a day or two.
            const double slack = unit > 300 || unit > 80 ? 0 : unit > 20 && days > 80 ? 0 : 0.02 * actual.middle();
            if (Interval{actual.low - slack, actual.high + slack}.overlaps(stated(mention(i)))) {
                m_check.findings.verify(i, m_reading.written(total));
                m_check.findings.verify(t, m_reading.written(mention(i)));
                return;
            }
            const bool beside = total.sentence == mention(i).sentence || standsAlone(sentence, i);
            const bool comparator = total.base && total.paren == 0;
            if (beside && !comparator && !mention(i).base && !nounsDiffer(m_reading, total, mention(i))
                && !total.change)
                wrong.push_back(t);
        }
        if (isMeanOfRow(s, i) || anyOtherAgrees(s, i, unit, wrong))
            return;
        const bool listed = wrong.empty() && (eachHasItsPeriod(s, i) || saysAdverb(mention(i)));
        if (listed || isOneForEach(wrong, unit))
            return judgeAgainstValues(s, i);
        if (wrong.size() == 1 && anySpanAgrees(s, i, wrong.front(), unit))
            return m_check.findings.verify(i, m_reading.written(mention(wrong.front())));
        if (wrong.size() != 1 || differentPeriods(mention(wrong.front()), mention(i)))
            return;
        const double days = spanFor(mention(wrong.front()), mention(i));
        // "averaged 42 a month, 292 altogether": what is worked out from the other comes last.
        if (wrong.front() > i && mention(wrong.front()).sentence == mention(i).sentence)
            objectTo(wrong.front(), mention(i).value * days / unit, m_reading.written(mention(i)));
        else
            objectTo(i, mention(wrong.front()).value * unit / days, m_reading.written(mention(wrong.front())));
    }

    // "620, 580, 640 and 600, so the quarterly average was 610": all of its sentence, or of the one before as well.
    bool isMeanOfRow(std::size_t s, std::size_t i)
    {
        Interval sum{0, 0};
        double values = 0;
        for (std::size_t from = s + 1; from-- > firstBefore(s);) {
            const Sentence& sentence = m_reading.sentences[from];
            for (std::size_t v = sentence.firstMention; v < std::min(i, sentence.lastMention); ++v)
                if (mention(v).kind == mention(i).kind && mention(v).isLevel() && !mention(v).word) {
                    sum = sum + stated(mention(v));
                    ++values;
                }
            if (values >= 2 && (sum * (1 / values)).overlaps(stated(mention(i)))) {
                m_check.findings.verify(i, "the values before it");
                return true;
            }
        }
        return false;
    }

    // "118 … gave 31,200 hours, some 264 each or 22 a month": worked out from another figure than the total.
    bool anyOtherAgrees(std::size_t s, std::size_t i, double unit, const std::vector<std::size_t>& totals) const
    {
        constexpr std::array kSpans{7.0, 30.44, 91.3, 182.6, 365.25};
        const std::size_t first = m_reading.sentences[firstBefore(s)].firstMention;
        for (std::size_t other = first; other < i; ++other) {
            const Mention& figure = mention(other);
            const bool total = std::ranges::find(totals, other) != totals.end();
            const bool hours = figure.kind == Kind::Duration && figure.scale == 3600 && mention(i).kind == Kind::Count;
            if (total || figure.isLabel() || isIdleWord(figure) || daysNamedAt(m_reading, figure.last) > 0
                || (figure.kind != mention(i).kind && !hours))
                continue;
            const Interval value = hours ? stated(figure) * (1 / figure.scale) : stated(figure);
            for (const double span : kSpans)
                if (span > unit * 1.5 && (value * (unit / span)).overlaps(stated(mention(i))))
                    return true;
        }
        return false;
    }

    // The sentence before, or the bullets before, in which the total may stand.
    std::size_t firstBefore(std::size_t s) const
    {
        constexpr std::size_t kBullets = 3;
        std::size_t first = s;
        while (first > 0 && m_reading.sentences[first - 1].paragraph == m_reading.sentences[s].paragraph
               && s - first < (m_reading.sentences[s].bullet ? kBullets : 1))
            --first;
        return first;
    }

    // The time that a total covers by its own words, or else by those before the average: "over the 13 weeks that is".
    double spanFor(const Mention& total, const Mention& average) const
    {
        if (const double own = daysCoveredBy(m_reading, total); own > 0)
            return own;
        const std::size_t first = m_reading.sentenceOf(average).first;
        for (std::size_t at = average.first; at-- > first;)
            if (const double days = daysNamedAt(m_reading, at); days > 0)
                return days;
        return 0;
    }

    // "Q1 310, Q2 290, Q3 330, Q4 350; average 320 a quarter"
    bool eachHasItsPeriod(std::size_t s, std::size_t average) const
    {
        std::size_t values = 0;
        for (std::size_t v = m_reading.sentences[s].firstMention; v < average; ++v) {
            if (mention(v).isLabel())
                continue;
            if (mention(v).period < 0)
                return false;
            ++values;
        }
        return values >= 2;
    }

    // "88, 94, 102 and 96; the quarterly average was 95"
    bool saysAdverb(const Mention& average) const
    {
        for (std::size_t at = average.first; at-- > 0 && at + 5 > average.first;)
            if (daysOfAdverb(m_reading.at(at).text) > 0)
                return true;
        return false;
    }

    // "Over the four quarters we made 96, 104, 88 and 112, a quarterly average of 100"
    bool isOneForEach(const std::vector<std::size_t>& values, double unit) const
    {
        return values.size() >= 2
            && std::lround(daysCoveredBy(m_reading, mention(values.front())) / unit) == std::ssize(values);
    }

    // Nothing else in the sentence to divide.
    bool standsAlone(const Sentence& sentence, std::size_t average) const
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (i != average && mention(i).isLevel() && !mention(i).average && mention(i).kind == mention(average).kind
                && !isIdleWord(mention(i)))
                return false;
        return true;
    }

    // Any length of time that the sentences name may be the one that is divided by.
    bool anySpanAgrees(std::size_t s, std::size_t i, std::size_t t, double unit) const
    {
        for (std::size_t at = m_reading.sentences[s > 0 ? s - 1 : s].first; at < m_reading.sentences[s].last; ++at) {
            const double days = daysNamedAt(m_reading, at);
            if (days > unit * 1.01 && (stated(mention(t)) * (unit / days)).overlaps(stated(mention(i))))
                return true;
        }
        return false;
    }

    bool differentPeriods(const Mention& total, const Mention& average) const
    {
        const std::size_t from = std::min(total.last, average.last);
        const std::size_t to = std::max(total.first, average.first);
        return m_reading.anyOf(from, to, tag::kCompare | tag::kContrast | tag::kChangeNoun | tag::kChangeVerb)
            || (!isSpanOf(total, average) && periodsDiffer(m_reading, total, average));
    }

    // "516 calls between January and June, an average of 86": the month before the average ends the total's time.
    bool isSpanOf(const Mention& total, const Mention& average) const
    {
        if (average.period < 0)
            return false;
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(average.period)];
        return phrase.first >= total.last && phrase.last <= average.first;
    }

    // "12, 15 and 18 in the three months, an average of 15": between the least and the most, and the mean exactly.
    void judgeAgainstValues(std::size_t s, std::size_t i)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const Mention& average = mention(i);
        if (average.base || average.kind == Kind::Rank
            || m_reading.anyOf(average.first > sentence.first + 5 ? average.first - 5 : sentence.first, average.first,
                               tag::kPeriodUnit | tag::kCompare))
            return;
        std::vector<std::size_t> values;
        const bool alone = s > 0 && standsAlone(sentence, i) && sentence.last - sentence.first < 8
            && !m_reading.anyWord(sentence.first, sentence.last, {"each", "per", "every", "a", "so", "that"})
            && m_reading.sentences[s - 1].paragraph == sentence.paragraph;
        for (std::size_t v = m_reading.sentences[alone ? s - 1 : s].firstMention; v < sentence.lastMention; ++v) {
            const Mention& value = mention(v);
            if (v == i || value.isLabel() || value.word)
                continue;
            if (!value.isLevel() || value.kind != average.kind || value.base || value.target || value.average
                || value.total)
                return;
            values.push_back(v);
        }
        if (values.size() < 2 || values.back() > i || !isPlainList(values))
            return;
        Interval sum{0, 0};
        for (const std::size_t v : values)
            sum = sum + stated(mention(v));
        const Interval mean = sum * (1.0 / static_cast<double>(values.size()));
        const bool median = m_reading.anyWord(average.first > 6 ? average.first - 6 : 0, average.first, {"median"});
        if (mean.overlaps(stated(average)) && !median) {
            m_check.findings.verify(i, "the values before it");
            return;
        }
        if (isQuotient(i, values))
            return m_check.findings.verify(i, "the values before it");
        judgeBetween(i, values, mean.middle(), average.kind == Kind::Count && !median);
    }

    // "9 hubs, 1,134 referrals, mean 126 per hub"
    bool isQuotient(std::size_t i, const std::vector<std::size_t>& values) const
    {
        const Interval said{stated(mention(i)).low - 0.5, stated(mention(i)).high + 0.5};
        for (const std::size_t total : values)
            for (const std::size_t items : values)
                if (total != items && mention(items).value > 1
                    && quotient(stated(mention(total)), stated(mention(items))).overlaps(said))
                    return true;
        return false;
    }

    bool isPlainList(const std::vector<std::size_t>& values) const
    {
        for (std::size_t v = 1; v < values.size(); ++v)
            if (m_reading.anyOf(mention(values[v - 1]).last, mention(values[v]).first, tag::kVerb | tag::kContrast))
                return false;
        return true;
    }

    void judgeBetween(std::size_t i, const std::vector<std::size_t>& values, double mean, bool exactly)
    {
        Interval range{HUGE_VAL, -HUGE_VAL};
        for (const std::size_t v : values) {
            range.low = std::min(range.low, stated(mention(v)).low);
            range.high = std::max(range.high, stated(mention(v)).high);
        }
        if (exactly || !range.overlaps(stated(mention(i))))
            objectTo(i, mean, "the values before it");
    }

    void objectTo(std::size_t i, double value, const std::string& source)
    {
        const std::string expected = printedLike(value, mention(i));
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, expected, source,
                        fmt::format("{} gives {}, not {}.", source, expected, m_reading.written(mention(i)))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkAverages(Check& check)
{
    AverageCheck(check).run();
}

} // namespace outturn::claims

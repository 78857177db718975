// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "../period_span.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

// Days in a calendar period, 0 for another word.
double daysIn(std::string_view word)
{
    if (word.starts_with("year") || word == "annum")
        return 365.25;
    if (word.starts_with("quarter"))
        return 365.25 / 4;
    if (word.starts_with("month"))
        return 365.25 / 12;
    if ((word.starts_with("week") && !word.starts_with("weekend")) || word == "wk" || word == "wks")
        return 7;
    return word == "day" || word == "days" || word == "daily" ? 1 : 0;
}

// The period of "per quarter", "a month", "each week" behind an average.
double averagedOver(const Reading& reading, const Mention& average, std::size_t end)
{
    for (std::size_t at = average.last; at < std::min(end, average.last + 6); ++at) {
        if (reading.isSymbol(at, ',') || reading.isSymbol(at, ')'))
            return 0;
        if ((reading.isAny(at, {"a", "per", "each", "every"}) || reading.isSymbol(at, '/'))
            && daysIn(reading.at(at + 1).text) > 0)
            return daysIn(reading.at(at + 1).text);
    }
    return 0;
}

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
        const double unit = averagedOver(m_reading, mention(i), end);
        if (unit > 0 && isAmount(mention(i)))
            judgeAgainstTotal(s, i, unit);
        else if (unit == 0)
            judgeAgainstValues(s, i);
    }

    // Days that a total covers, by the words beside it: "over the last 12 months", "in the quarter", "in 2021/22".
    double span(const Mention& total) const
    {
        const Sentence& sentence = m_reading.sentenceOf(total);
        for (std::size_t at = total.last; at < std::min(sentence.last, total.last + 18); ++at) {
            if (m_reading.isSymbol(at, ';') || (m_reading.isSymbol(at, ',') && at > total.last + 6))
                break;
            const double days = spanAt(at);
            if (days > 0)
                return days;
        }
        const std::size_t begin = total.first > sentence.first + 10 ? total.first - 10 : sentence.first;
        for (std::size_t at = total.first; at-- > begin;)
            if (const double days = spanAt(at); days > 0)
                return days;
        return 0;
    }

    double spanAt(std::size_t at) const
    {
        const double unit = daysIn(m_reading.at(at).text);
        if (unit > 0 && at > 0) {
            if (m_reading.isAny(at - 1, {"a", "per", "each", "every", "previous"}))
                return 0;
            // "the first six months of the year"
            if (at > 2 && m_reading.is(at - 2, "of") && daysIn(m_reading.at(at - 3).text) > 0)
                return 0;
            const std::size_t number = m_reading.isSymbol(at - 1, '-') ? at - 2 : at - 1;
            auto count = numberAt(m_reading, number);
            // "four community days"
            if (!count && at > 1 && m_reading.at(at).text.ends_with('s')
                && m_reading.at(at - 1).kind == TokenKind::Word)
                count = numberAt(m_reading, at - 2);
            return count && count->value > 0 && count->value < 400 ? unit * count->value
                : m_reading.at(at).text.ends_with('s')             ? 0
                                                                   : unit;
        }
        // "between January and June"
        if (at > 0 && m_reading.is(at - 1, "between") && m_reading.is(at + 1, "and")) {
            const int first = monthNumber(m_reading.at(at).text);
            const int last = monthNumber(m_reading.at(at + 2).text);
            if (first > 0 && last > 0 && last != first)
                return ((last - first + 12) % 12 + 1) * 365.25 / 12;
        }
        // "April to September: 1,932"
        if (const auto months = m_reading.has(at, tag::kMonth) ? monthSpanAt(m_reading, at) : std::nullopt;
            months && months->months > 1)
            return months->months * 365.25 / 12;
        const auto text = m_reading.at(at).text;
        if (text.size() == 2 && text[0] == 'q' && text[1] >= '1' && text[1] <= '4')
            return 365.25 / 4;
        const auto phrase = std::lower_bound(m_reading.periods.begin(), m_reading.periods.end(), at,
                                             [](const PeriodPhrase& p, std::size_t token) { return p.first < token; });
        if (phrase != m_reading.periods.end() && phrase->first == at
            && (phrase->kind == PeriodWord::FinancialYear || phrase->kind == PeriodWord::Year) && at > 0
            && m_reading.isAny(at - 1, {"in", "during", "for", "over", "throughout"}))
            return 365.25;
        const bool oneMonth = phrase != m_reading.periods.end() && phrase->first == at
            && phrase->kind == PeriodWord::Month && at > 0 && m_reading.isAny(at - 1, {"in", "during", "for"});
        return oneMonth ? 365.25 / 12 : 0;
    }

    void judgeAgainstTotal(std::size_t s, std::size_t i, double unit)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const std::size_t first = s > 0 && m_reading.sentences[s - 1].paragraph == sentence.paragraph
            ? m_reading.sentences[s - 1].firstMention
            : sentence.firstMention;
        std::vector<std::size_t> wrong;
        for (std::size_t t = first; t < sentence.lastMention; ++t) {
            const Mention& total = mention(t);
            if (t == i || daysIn(m_reading.at(total.last).text) > 0
                || (t > i && m_reading.is(mention(i).first - 1, "of")) || !total.isLevel()
                || (total.word && total.value < 13) || total.kind != mention(i).kind || total.average || total.target
                || total.value <= 0)
                continue;
            const double days = span(total);
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
            const bool beside = total.sentence == mention(i).sentence || refersBack(sentence, i);
            if (beside && !total.base && !mention(i).base && !nounsDiffer(m_reading, total, mention(i))
                && !total.change)
                wrong.push_back(t);
        }
        if (wrong.empty() && eachHasItsPeriod(s, i))
            return judgeAgainstValues(s, i);
        if (wrong.size() == 1 && anySpanAgrees(s, i, wrong.front(), unit))
            return m_check.findings.verify(i, m_reading.written(mention(wrong.front())));
        if (wrong.size() == 1 && !differentPeriods(mention(wrong.front()), mention(i)))
            objectTo(i, mention(wrong.front()).value * unit / span(mention(wrong.front())),
                     m_reading.written(mention(wrong.front())));
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

    // "This averages 382 a month", "At six a month": nothing else in the sentence to divide.
    bool refersBack(const Sentence& sentence, std::size_t average) const
    {
        const std::size_t first = sentence.first + (sentence.bullet ? 1 : 0);
        if (!m_reading.has(first, tag::kAnaphor) && !m_reading.is(first, "at"))
            return false;
        for (std::size_t i = sentence.firstMention; i < average; ++i)
            if (!mention(i).isLabel() && !isIdleWord(mention(i)))
                return false;
        return true;
    }

    // Any length of time that the sentences name may be the one that is divided by.
    bool anySpanAgrees(std::size_t s, std::size_t i, std::size_t t, double unit) const
    {
        for (std::size_t at = m_reading.sentences[s > 0 ? s - 1 : s].first; at < m_reading.sentences[s].last; ++at) {
            const double days = spanAt(at);
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
            || periodsDiffer(m_reading, total, average);
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
        for (std::size_t v = sentence.firstMention; v < sentence.lastMention; ++v) {
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
        judgeBetween(i, values, mean.middle(), average.kind == Kind::Count && !median);
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
        m_check.findings.object(i,
                                objectionTo(m_reading, i, expected, source,
                                            fmt::format("{} gives an average of {}, not {}.", source, expected,
                                                        m_reading.written(mention(i)))));
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

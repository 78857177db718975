// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

class PeriodWordCheck
{
public:
    explicit PeriodWordCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& figure = m_reading.mentions[i];
            if (figure.base && !figure.isLabel())
                judgeBase(i);
        }
        for (std::size_t p = 0; p < m_reading.periods.size(); ++p)
            judgeSpan(p);
    }

private:
    // "a 12.1% increase on the 360 of the following quarter": what comes after cannot be the base of a rise until now.
    void judgeBase(std::size_t i)
    {
        const Mention& base = m_reading.mentions[i];
        const Sentence& sentence = m_reading.sentenceOf(base);
        if (base.period < 0 || base.fromTo || m_reading.anyOf(sentence.first, sentence.last, tag::kFuture))
            return judgeOrder(i);
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(base.period)];
        if (phrase.kind != PeriodWord::Relative || phrase.past <= 0)
            return judgeOrder(i);
        if (phrase.last <= sentence.first || m_reading.anyWord(base.last, phrase.first, {"and"}))
            return;
        Objection objection =
            objectionTo(m_reading, i, "previous", "the calendar",
                        fmt::format("\"{}\" is compared with a period after it.", m_reading.written(base)));
        objection.firstToken = std::min(objection.firstToken, phrase.first);
        objection.lastToken = std::max(objection.lastToken, phrase.last);
        m_check.findings.objectToWord(i, objection);
    }

    // "the previous quarter (Q3 21/22)" beside figures for Q2 21/22
    void judgeOrder(std::size_t i)
    {
        const Mention& base = m_reading.mentions[i];
        if (base.period < 0)
            return;
        const auto own = static_cast<std::size_t>(base.period);
        const PeriodPhrase& phrase = m_reading.periods[own];
        const Sentence& sentence = m_reading.sentenceOf(base);
        if (!phrase.dated || m_reading.anyOf(sentence.first, sentence.last, tag::kFuture))
            return;
        const bool saysPrevious =
            (own > 0 && m_reading.periods[own - 1].last + 3 >= phrase.first && m_reading.periods[own - 1].past < 0
             && m_reading.periods[own - 1].kind == PeriodWord::Relative)
            || m_reading.anyWord(phrase.first > 2 ? phrase.first - 2 : 0, phrase.first, {"previously"});
        if (!saysPrevious)
            return;
        const PeriodPhrase* reference = referenceFor(own, sentence);
        if (reference && reference->index < phrase.index)
            objectToPeriod(i, phrase);
    }

    const PeriodPhrase* referenceFor(std::size_t own, const Sentence& sentence) const
    {
        for (std::size_t p = own; p-- > 0 && m_reading.periods[p].first >= sentence.first;)
            if (m_reading.periods[p].dated && m_reading.periods[p].kind == m_reading.periods[own].kind)
                return &m_reading.periods[p];
        return nullptr;
    }

    void objectToPeriod(std::size_t i, const PeriodPhrase& phrase)
    {
        Objection objection = objectionTo(m_reading, i, "an earlier period", "the calendar",
                                          "The period called previous lies after the one it is compared with.");
        objection.firstToken = std::min(objection.firstToken, phrase.first);
        objection.lastToken = std::max(objection.lastToken, phrase.last);
        m_check.findings.objectToWord(i, objection);
    }

    // "Q2 (October–December)"
    void judgeSpan(std::size_t p)
    {
        if (p + 1 >= m_reading.periods.size())
            return;
        const PeriodPhrase& first = m_reading.periods[p];
        const PeriodPhrase& last = m_reading.periods[p + 1];
        const bool months = first.kind == PeriodWord::Month && last.kind == PeriodWord::Month;
        const std::size_t gap = last.first - first.last;
        const bool joined = gap == 1
            && (m_reading.isSymbol(first.last, '-') || m_reading.isAny(first.last, {"to", "until", "through"})
                || (m_reading.is(first.last, "and") && m_reading.is(first.first - 1, "between")));
        if (!months || !joined)
            return;
        const int length = spanLength(first, last);
        if (length <= 0)
            return;
        judgeQuarterName(p, first, last, length);
    }

    static int spanLength(const PeriodPhrase& first, const PeriodPhrase& last)
    {
        const int from = first.dated && last.dated ? first.index : (first.index - 1) % 12;
        const int to = first.dated && last.dated ? last.index : (last.index - 1) % 12;
        if (first.dated && last.dated)
            return to - from + 1;
        return (to - from + 12) % 12 + 1;
    }

    void judgeQuarterName(std::size_t p, const PeriodPhrase& first, const PeriodPhrase& last, int length)
    {
        if (p == 0 || m_reading.periods[p - 1].kind != PeriodWord::Quarter
            || m_reading.periods[p - 1].last + 1 != first.first || !m_reading.isSymbol(first.first - 1, '('))
            return;
        const PeriodPhrase& quarter = m_reading.periods[p - 1];
        const int number = quarter.dated ? (quarter.index - 1) % 4 + 1 : quarter.index;
        const int month = first.dated ? (first.index - 1) % 12 + 1 : first.index;
        const int financial = number == 4 ? 1 : 3 * number + 1;
        const int calendar = 3 * number - 2;
        if (length == 3 && (month == financial || (month == calendar && !quarter.dated)))
            return;
        const std::size_t at = quarter.first;
        objectToSpan(at, at, last.last, "", fmt::format("Quarter {} does not run over the months named.", number));
    }

    // Labels carry no verdict of their own: the objection goes to the number that stands for the span.
    void objectToSpan(std::size_t number, std::size_t from, std::size_t to, std::string expected, std::string why)
    {
        const auto& all = m_reading.mentions;
        const auto found =
            std::lower_bound(all.begin(), all.end(), number,
                             [](const Mention& known, std::size_t token) { return known.last <= token; });
        if (found == all.end() || found->first > to + 40)
            return;
        m_check.findings.objectToWord(static_cast<std::size_t>(found - all.begin()),
                                      Objection{.firstToken = from,
                                                .lastToken = to,
                                                .expected = std::move(expected),
                                                .source = "the calendar",
                                                .explanation = std::move(why)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPeriodWords(Check& check)
{
    PeriodWordCheck(check).run();
}

} // namespace outturn::claims

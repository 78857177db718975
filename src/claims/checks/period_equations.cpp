// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "../period_span.h"
#include "checks.h"

#include <algorithm>
#include <array>

namespace outturn::claims {
namespace {

class PeriodEquationCheck
{
public:
    explicit PeriodEquationCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t p = 0; p < m_reading.periods.size(); ++p) {
            judgeDay(m_reading.periods[p]);
            judgeNext(p);
        }
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t at = sentence.first; at < sentence.last;) {
                const auto span = monthSpanAt(m_reading, at);
                if (!span) {
                    ++at;
                    continue;
                }
                judgeEqual(*span);
                at = span->last;
            }
    }

private:
    // "the quarter to December 2022 (July to December)", "the 12 months to March 2023, i.e. …"
    void judgeEqual(const MonthSpan& named)
    {
        // "In the second half of the financial year, April to September, we …"
        const bool comma = m_reading.isSymbol(named.last, ',') && named.quarterName;
        if (!comma && !m_reading.isSymbol(named.last, '('))
            return;
        const auto spelt = monthSpanAt(m_reading, named.last + 1);
        const bool closed = spelt
            && (comma ? spelt->months > 1 && !spelt->quarterName && m_reading.isSymbol(spelt->last, ',')
                      : m_reading.isSymbol(spelt->last, ')'));
        if (!closed || canBeEqual(named, *spelt))
            return;
        object(named.first, spelt->last, "The words before the bracket name another length or time than those in it.");
    }

    static bool canBeEqual(const MonthSpan& a, const MonthSpan& b)
    {
        if (a.months != b.months)
            return false;
        if (a.dated && b.dated)
            return a.end == b.end || ((a.quarterName || b.quarterName) && canBeCalendar(a, b));
        return (a.end - b.end) % 12 == 0 || ((a.quarterName || b.quarterName) && canBeCalendar(a, b));
    }

    // "Q3 2022" may be a quarter of the calendar year, three months before that of the financial year.
    static bool canBeCalendar(const MonthSpan& a, const MonthSpan& b)
    {
        const bool bare = (a.quarterName && !a.financial) || (b.quarterName && !b.financial);
        const int apart = a.quarterName ? a.end - b.end : b.end - a.end;
        return bare && (a.dated && b.dated ? apart == 3 : (apart - 3) % 12 == 0);
    }

    // "the quarter following Q3 2022/23, that is Q4 2022/23"
    void judgeNext(std::size_t p)
    {
        const PeriodPhrase& named = m_reading.periods[p];
        if (p + 1 >= m_reading.periods.size() || !named.dated || named.first < 2)
            return;
        const PeriodPhrase& next = m_reading.periods[p + 1];
        const bool after = m_reading.isAny(named.first - 1, {"following", "after"});
        const bool before = m_reading.isAny(named.first - 1, {"before", "preceding"});
        const bool restated = next.first <= named.last + 3
            && (m_reading.isSymbol(named.last, '(')
                || (m_reading.isSymbol(named.last, ',')
                    && m_reading.isAny(named.last + 1, {"that", "ie", "i", "namely"})));
        if ((!after && !before) || !restated || !m_reading.has(named.first - 2, tag::kPeriodUnit)
            || next.kind != named.kind || !next.dated || (next.index > named.index) == after)
            return;
        object(named.first, next.last, "The two periods stand in the other order.");
    }

    // "31 September"
    void judgeDay(const PeriodPhrase& phrase)
    {
        constexpr std::array<int, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const int month = monthNumber(m_reading.at(phrase.first).text);
        if (phrase.kind != PeriodWord::Month || month == 0 || phrase.first == 0)
            return;
        const std::size_t before = phrase.first - 1;
        const std::size_t day = before > 0 && m_reading.isAny(before, {"st", "nd", "rd", "th"}) ? before - 1 : before;
        const auto number = numberAt(m_reading, day);
        if (number && m_reading.at(day).spaceBefore && !number->word && number->decimals == 0
            && number->value == 30 + (month == 2 ? 0 : 1) && kDays[static_cast<std::size_t>(month - 1)] < number->value)
            object(day, phrase.first + 1, "This month has no such day.");
    }

    void object(std::size_t first, std::size_t last, std::string why)
    {
        objectToCalendar(m_check, Objection{.firstToken = first, .lastToken = last, .explanation = std::move(why)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPeriodEquations(Check& check)
{
    PeriodEquationCheck(check).run();
}

} // namespace outturn::claims

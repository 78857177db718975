// SPDX-License-Identifier: GPL-3.0-or-later
#include "../period_span.h"
#include "checks.h"

#include <algorithm>

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
            judgeOrder(m_reading.periods[p]);
            judgeNext(p);
        }
        judgeFollowed();
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
        if (!m_reading.isSymbol(named.last, '('))
            return;
        const auto spelt = monthSpanAt(m_reading, named.last + 1);
        if (!spelt || !m_reading.isSymbol(spelt->last, ')') || canBeEqual(named, *spelt))
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

    // "Q1 23/24 … in the following quarter (Q4 22/23)", "the previous month, July 2023" beside figures of June
    void judgeOrder(const PeriodPhrase& relative)
    {
        if (relative.kind == PeriodWord::Relative && relative.past != 0)
            judgeSide(relative.first, relative.last, relative.past > 0);
    }

    // "the month that followed, May 2023"
    void judgeFollowed()
    {
        for (std::size_t at = 0; at + 3 < m_reading.tokens.size(); ++at) {
            if (!m_reading.has(at, tag::kPeriodUnit) || !m_reading.isAny(at + 1, {"that", "which"}))
                continue;
            if (m_reading.isAny(at + 2, {"followed", "follows"}))
                judgeSide(at, at + 3, true);
            if (m_reading.isAny(at + 2, {"preceded", "precedes"}))
                judgeSide(at, at + 3, false);
        }
    }

    void judgeSide(std::size_t first, std::size_t last, bool after)
    {
        const bool bracket = m_reading.isSymbol(last, '(');
        if (!bracket && !m_reading.isSymbol(last, ',') && !m_reading.at(last).spacedDash)
            return;
        const PeriodPhrase* named = namedAt(last + 1);
        if (!named || (!named->dated && !bracket))
            return;
        const PeriodPhrase* reference = referenceFor(first, *named);
        if (!reference || reference->index == named->index || (named->index > reference->index) == after)
            return;
        object(first, named->last, "The period named lies on the other side of the one before it.");
    }

    // The period named at the token; of "July to September 2023" its end.
    const PeriodPhrase* namedAt(std::size_t token) const
    {
        const auto& all = m_reading.periods;
        auto next = std::lower_bound(all.begin(), all.end(), token,
                                     [](const PeriodPhrase& p, std::size_t at) { return p.first < at; });
        if (next == all.end() || next->first > token || next->kind == PeriodWord::Relative)
            return nullptr;
        const bool range = next + 1 != all.end() && (next + 1)->kind == next->kind
            && (next + 1)->first == next->last + 1
            && (m_reading.is(next->last, "to") || m_reading.isSymbol(next->last, '-'));
        return range ? &*(next + 1) : &*next;
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

    const PeriodPhrase* referenceFor(std::size_t before, const PeriodPhrase& named) const
    {
        const PeriodPhrase* nearest = nullptr;
        for (const PeriodPhrase& phrase : m_reading.periods) {
            if (phrase.first >= before || phrase.first + 60 < before)
                continue;
            if (phrase.kind == named.kind && phrase.dated && named.dated)
                nearest = &phrase;
        }
        return nearest;
    }

    // Dates carry no verdict of their own: the objection goes to the first figure among them, else the next.
    void object(std::size_t first, std::size_t last, std::string why)
    {
        const auto& all = m_reading.mentions;
        const auto found = std::lower_bound(
            all.begin(), all.end(), first, [](const Mention& known, std::size_t token) { return known.last <= token; });
        if (found == all.end() || found->first > last + 20)
            return;
        m_check.findings.objectToWord(
            static_cast<std::size_t>(found - all.begin()),
            Objection{.firstToken = first, .lastToken = last, .source = "the calendar", .explanation = std::move(why)});
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

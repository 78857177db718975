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
            judgeOrder(m_reading.periods[p]);
            judgeDay(m_reading.periods[p]);
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
        const bool one = relative.kind == PeriodWord::Relative && relative.past != 0
            && !m_reading.anyOf(relative.first, relative.last, tag::kNumberWord)
            && !m_reading.is(relative.first, "same");
        if (one)
            judgeSide(relative.first, relative.last, relative.past > 0);
    }

    // "the month that followed, May 2023", "the month after, in April", "a year later, in 2023"
    void judgeFollowed()
    {
        for (std::size_t at = 1; at + 3 < m_reading.tokens.size(); ++at) {
            if (!m_reading.has(at, tag::kPeriodUnit) || !m_reading.isAny(at - 1, {"the", "a", "one"}))
                continue;
            const bool that = m_reading.isAny(at + 1, {"that", "which"});
            const std::size_t word = that ? at + 2 : at + 1;
            if (m_reading.isAny(word, {"followed", "follows", "after", "later", "afterwards", "following"}))
                judgeSide(at, word + 1, true);
            if (m_reading.isAny(word, {"preceded", "precedes", "before", "earlier", "previously"}))
                judgeSide(at, word + 1, false);
        }
    }

    // A month, quarter or year of the calendar.
    std::optional<MonthSpan> stepAt(std::size_t token) const
    {
        if (auto span = monthSpanAt(m_reading, token))
            return span;
        const auto& all = m_reading.periods;
        const auto phrase = std::lower_bound(all.begin(), all.end(), token,
                                             [](const PeriodPhrase& p, std::size_t at) { return p.first < at; });
        if (phrase == all.end() || phrase->first != token)
            return std::nullopt;
        const bool year = phrase->kind == PeriodWord::Year;
        if (phrase->kind != PeriodWord::Month && !year)
            return std::nullopt;
        return MonthSpan{.end = year ? phrase->index * 12 + 12 : phrase->index,
                         .months = year ? 12 : 1,
                         .dated = phrase->dated,
                         .first = token,
                         .last = phrase->last};
    }

    void judgeSide(std::size_t first, std::size_t last, bool after)
    {
        const auto behind = namedBehind(last);
        const auto named = behind ? behind : namedBefore(first, last);
        if (!named)
            return;
        const auto reference = referenceFor(std::min(first, named->first), *named);
        if (reference && isOtherSide(*reference, *named, after))
            object(std::min(first, named->first), std::max(last, named->last),
                   "The period named lies on the other side of the one before it.");
    }

    // "…, in October 2023", "…, to 31 March 2025", "… (Q4 22/23)"
    std::optional<MonthSpan> namedBehind(std::size_t last) const
    {
        std::size_t at = last;
        const bool open = m_reading.isSymbol(at, '(') || m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ':')
            || m_reading.at(at).spacedDash;
        at += open ? 1 : 0;
        at += m_reading.isAny(at,
                              {"in", "from", "ended", "ending", "to", "of", "during", "autumn", "winter", "spring",
                               "summer", "by", "on", "ie"})
            ? 1
            : 0;
        if (at == last)
            return std::nullopt;
        if (const auto named = stepAt(at))
            return named;
        const bool day = m_reading.at(at).kind == TokenKind::Number && m_reading.at(at).text.size() <= 2;
        return day ? stepAt(at + (m_reading.isAny(at + 1, {"st", "nd", "rd", "th"}) ? 2 : 1)) : std::nullopt;
    }

    // "By November, the following month, the number had halved"
    std::optional<MonthSpan> namedBefore(std::size_t first, std::size_t last) const
    {
        const std::size_t at = first > 0 && m_reading.is(first - 1, "the") ? first - 1 : first;
        const bool apposed = at > 1 && m_reading.isSymbol(at - 1, ',')
            && (m_reading.isSymbol(last, ',') || m_reading.isSymbol(last, '.'));
        if (!apposed)
            return std::nullopt;
        const auto& all = m_reading.periods;
        const auto phrase = std::lower_bound(all.begin(), all.end(), at - 1,
                                             [](const PeriodPhrase& p, std::size_t token) { return p.last < token; });
        const auto named = phrase == all.end() ? std::nullopt : stepAt(phrase->first);
        return named && named->last == at - 1 ? named : std::nullopt;
    }

    // With years any order tells; without them only the very neighbour on the wrong side.
    static bool isOtherSide(const MonthSpan& reference, const MonthSpan& named, bool after)
    {
        const int apart = named.end - reference.end;
        if (reference.dated && named.dated)
            return apart != 0 && (apart > 0) != after;
        const int wrong = after ? -named.months : named.months;
        return named.months < 12 && (apart - wrong) % 12 == 0;
    }

    // The last period of the same length and naming before the token.
    std::optional<MonthSpan> referenceFor(std::size_t before, const MonthSpan& named) const
    {
        constexpr std::size_t kReach = 60;
        std::optional<MonthSpan> nearest;
        for (const PeriodPhrase& phrase : m_reading.periods) {
            if (phrase.first >= before || phrase.first + kReach < before)
                continue;
            const auto step = stepAt(phrase.first);
            if (step && step->months == named.months && step->quarterName == named.quarterName
                && step->financial == named.financial && step->last <= before
                && (step->dated == named.dated || named.months < 12))
                nearest = step;
        }
        return nearest;
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

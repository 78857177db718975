// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_value.h"
#include "reading.h"

namespace outturn::claims {
namespace {

struct YearAt
{
    int year{0}; ///< the first of a financial year
    bool financial{false};
    std::size_t last{0};
};

int wholeAt(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    if (token.kind != TokenKind::Number || token.text.size() > 4)
        return -1;
    int value = 0;
    for (const char c : token.text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool isYear(int value)
{
    return value >= 1980 && value <= 2060;
}

// 21/22, 2021/22, 2021-22, 2021 - 2022, 2021; a pair of two digits needs `pair`.
YearAt yearAt(const Reading& reading, std::size_t at, bool afterMonth)
{
    const int first = wholeAt(reading, at);
    if (first < 0)
        return {};
    const bool dash = reading.isSymbol(at + 1, '/') || reading.isSymbol(at + 1, '-');
    const int second = dash ? wholeAt(reading, at + 2) : -1;
    if (second >= 0 && (first < 100 || isYear(first)) && second % 100 == (first + 1) % 100
        && (second < 100 || isYear(second)) && (first >= 100 || (reading.isSymbol(at + 1, '/') && first >= 8)))
        return {first < 100 ? 2000 + first : first, true, at + 3};
    if (isYear(first) && reading.at(at).text.size() == 4)
        return {first, false, at + 1};
    // "Sep-21", "Sept 21" with its apostrophe left out by the reader of tokens
    if (afterMonth && first >= 10 && first < 60 && reading.at(at).text.size() == 2 && at > 0
        && reading.isSymbol(at - 1, '-'))
        return {2000 + first, false, at + 1};
    return {};
}

// "Q1 22-23": behind a quarter two digits with a dash are a year as well.
YearAt quarterYearAt(const Reading& reading, std::size_t at)
{
    std::size_t from = at;
    while (reading.isAny(from, {"of", "in", "fy"}) || reading.isSymbol(from, ',') || reading.isSymbol(from, '('))
        ++from;
    const int first = wholeAt(reading, from);
    const int second = reading.isSymbol(from + 1, '-') ? wholeAt(reading, from + 2) : -1;
    if (first >= 0 && first < 100 && second == (first + 1) % 100)
        return {2000 + first, true, from + 3};
    const YearAt year = yearAt(reading, from, false);
    return year.year ? year : YearAt{};
}

class PeriodReader
{
public:
    explicit PeriodReader(Reading& reading)
        : m_reading(reading)
    {
    }

    void run()
    {
        for (std::size_t at = 0; at < m_reading.tokens.size();) {
            PeriodPhrase phrase{.first = at, .last = at + 1};
            const bool found = quarter(at, phrase) || month(at, phrase) || year(at, phrase) || relative(at, phrase);
            if (found)
                m_reading.periods.push_back(phrase);
            at = found ? phrase.last : at + 1;
        }
    }

private:
    bool quarter(std::size_t at, PeriodPhrase& phrase)
    {
        const auto text = m_reading.at(at).text;
        int number = 0;
        if (text.size() == 2 && text[0] == 'q' && text[1] >= '1' && text[1] <= '4')
            number = text[1] - '0';
        else if (text == "quarter" && m_reading.at(at + 1).text.size() == 1) {
            number = wholeAt(m_reading, at + 1);
            phrase.last = at + 2;
        } else if (m_reading.has(at, tag::kOrdinalWord) && m_reading.is(at + 1, "quarter")) {
            number = ordinalWord(text);
            phrase.last = at + 2;
        }
        if (number < 1 || number > 4)
            return false;
        phrase.kind = PeriodWord::Quarter;
        phrase.index = number;
        const YearAt year = quarterYearAt(m_reading, phrase.last);
        if (year.year) {
            phrase.index = year.year * 4 + number;
            phrase.dated = true;
            phrase.last = year.last;
        }
        return true;
    }

    bool month(std::size_t at, PeriodPhrase& phrase)
    {
        const int number = monthNumber(m_reading.at(at).text);
        const Token& token = m_reading.at(at);
        if (number == 0 || !token.capital)
            return false;
        phrase.kind = PeriodWord::Month;
        phrase.index = number;
        std::size_t next = at + 1;
        if (m_reading.isSymbol(next, '-') && !m_reading.at(next).spaceBefore)
            ++next;
        const YearAt year = yearAt(m_reading, next, true);
        if (year.year && !year.financial) {
            phrase.index = year.year * 12 + number;
            phrase.dated = true;
            phrase.last = year.last;
        }
        return true;
    }

    bool year(std::size_t at, PeriodPhrase& phrase)
    {
        const YearAt found = yearAt(m_reading, at, false);
        if (!found.year || (at > 0 && m_reading.isSymbol(at - 1, '$')) || m_reading.isSymbol(found.last, '%'))
            return false;
        phrase.kind = found.financial ? PeriodWord::FinancialYear : PeriodWord::Year;
        phrase.index = found.year;
        phrase.dated = true;
        phrase.last = found.last;
        return found.financial || standsAsYear(at);
    }

    // A bare 2021 is a year unless a plural follows that it counts.
    bool standsAsYear(std::size_t at) const
    {
        const Token& next = m_reading.at(at + 1);
        const bool plural = next.kind == TokenKind::Word && !next.capital && next.text.size() > 3
            && next.text.ends_with('s') && !(next.tags & (tag::kVerb | tag::kPreposition | tag::kCompare));
        const bool after =
            at > 0 && (m_reading.has(at - 1, tag::kPreposition | tag::kMonth) || m_reading.is(at - 1, "and"));
        return !plural || after;
    }

    bool relative(std::size_t at, PeriodPhrase& phrase)
    {
        std::size_t next = at + 1;
        const bool past = m_reading.isAny(at, {"previous", "last", "prior", "preceding"});
        const bool same = m_reading.is(at, "same");
        const bool current = m_reading.isAny(at, {"this", "current", "latest"});
        const bool following = m_reading.has(at, tag::kNext);
        if (past || same || current || following) {
            if (numberAt(m_reading, next))
                next = numberAt(m_reading, next)->last + (m_reading.isSymbol(next + 1, '-') ? 1 : 0);
            if (m_reading.isAny(next, {"financial", "calendar", "full", "reporting"}))
                ++next;
            if (!m_reading.has(next, tag::kPeriodUnit))
                return m_reading.is(at, "previously") ? set(phrase, -1, 0, at + 1) : false;
            const int length = lengthOf(next, at);
            next += m_reading.has(next + 1, tag::kPeriodUnit) ? 2 : 1;
            if (same) {
                if (m_reading.isAny(next, {"in", "of"}))
                    ++next;
                if (m_reading.is(next, "the"))
                    ++next;
                const bool lastYear = m_reading.has(next, tag::kPast) && m_reading.has(next + 1, tag::kPeriodUnit);
                return set(phrase, -1, 12, lastYear ? next + 2 : next);
            }
            // "the last 12 months" is now; "last year" and "the last quarter" are the ones before.
            const bool window = m_reading.is(at, "last") && next > at + 2;
            return set(phrase, following ? 1 : current || window ? 0 : -1, length, next);
        }
        if (m_reading.isAny(at, {"previously", "formerly"}))
            return set(phrase, -1, 0, at + 1);
        if (m_reading.has(at, tag::kPeriodUnit) && m_reading.isAny(next, {"ago", "earlier", "before"}))
            return set(phrase, -1, lengthOf(at, at), next + 1);
        if (m_reading.isAny(at, {"today", "currently"}))
            return set(phrase, 0, 0, at + 1);
        if (m_reading.isAny(at, {"pre"}) && m_reading.isAny(at + 2, {"covid", "pandemic"}))
            return set(phrase, -1, 0, at + 3);
        return false;
    }

    int lengthOf(std::size_t unit, std::size_t from) const
    {
        const auto word = m_reading.at(unit).text;
        const auto number = from < unit ? numberAt(m_reading, from + 1) : std::nullopt;
        const int count = number && number->value < 100 ? static_cast<int>(number->value) : 1;
        if (word.starts_with("year"))
            return 12 * count;
        if (word.starts_with("quarter"))
            return 3 * count;
        return word.starts_with("month") ? count : 0;
    }

    static bool set(PeriodPhrase& phrase, int past, int length, std::size_t last)
    {
        phrase.kind = PeriodWord::Relative;
        phrase.past = past;
        phrase.length = length;
        phrase.last = last;
        return true;
    }

    Reading& m_reading;
};

} // namespace

void readPeriods(Reading& reading)
{
    PeriodReader(reading).run();
}

} // namespace outturn::claims

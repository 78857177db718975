// SPDX-License-Identifier: GPL-3.0-or-later
#include "../calendar.h"
#include "../number_value.h"
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

/// Two ends of a stretch of time, in days or in minutes.
struct Span
{
    double length{};
    std::size_t first{};
    std::size_t last{};
};

class LengthCheck
{
public:
    explicit LengthCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t at = sentence.first; at < sentence.last; ++at) {
                if (const auto span = endedSpanAt(m_reading, at)) {
                    judgeSpan(sentence, *span);
                    at = span->last - 1;
                    continue;
                }
                Span minutes;
                if (readTimes(at, minutes))
                    judgeTimes(sentence, minutes);
            }
    }

private:
    bool joins(std::size_t at) const
    {
        return m_reading.isAny(at, {"to", "and", "until"}) || m_reading.isSymbol(at, '-');
    }

    // "10:15am", "2pm", "14:30" behind "from" or "between"; in minutes of the day.
    bool readTime(std::size_t& at, int& minutes, int& half) const
    {
        const auto hour = numberAt(m_reading, at);
        if (!hour || hour->word || hour->decimals > 0 || hour->value > 23)
            return false;
        minutes = static_cast<int>(hour->value) * 60;
        at = hour->last;
        const bool colon = m_reading.isSymbol(at, ':') || m_reading.isSymbol(at, '.');
        bool clock = false;
        if (colon && m_reading.at(at + 1).kind == TokenKind::Number && m_reading.at(at + 1).text.size() == 2) {
            minutes += (m_reading.at(at + 1).text[0] - '0') * 10 + (m_reading.at(at + 1).text[1] - '0');
            at += 2;
            clock = true;
        }
        half = m_reading.is(at, "am") ? 1 : m_reading.is(at, "pm") ? 2 : 0;
        at += half != 0 ? 1 : 0;
        if (half == 2 && hour->value < 12)
            minutes += 720;
        return half != 0 || clock;
    }

    bool readTimes(std::size_t first, Span& span) const
    {
        if (first == 0 || !m_reading.isAny(first - 1, {"from", "between"}))
            return false;
        std::size_t at = first;
        int from = 0;
        int to = 0;
        int halfFrom = 0;
        int halfTo = 0;
        if (!readTime(at, from, halfFrom) || !joins(at))
            return false;
        ++at;
        if (!readTime(at, to, halfTo) || halfFrom == 0 || halfTo == 0)
            return false;
        span = {static_cast<double>(to >= from ? to - from : to - from + 1440), first, at};
        return true;
    }

    /// A length such as "five months" within a few words behind the span, or right before it.
    struct Length
    {
        double value{};
        std::size_t first{kNone};
        std::size_t unit{kNone};
    };

    // "– a wait of twelve weeks –": nothing but a name stands between the span and its length.
    bool isApposed(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = from + 1; at < to; ++at)
            if (m_reading.has(at, tag::kVerb | tag::kConjunction | tag::kAnaphor) || m_reading.isSymbol(at, ','))
                return false;
        return m_reading.is(to - 1, "of") && !m_reading.isAny(from, {"the", "of"})
            && m_reading.at(from).kind == TokenKind::Symbol;
    }

    Length lengthNear(const Sentence& sentence, const Span& span, std::initializer_list<std::string_view> units) const
    {
        const std::size_t end = std::min(sentence.last, span.last + 7);
        for (std::size_t at = span.last; at < end; ++at) {
            const auto number = numberAt(m_reading, at);
            if (!number)
                continue;
            // Only "…, a period of five months" or "(five months)" speaks of the span itself.
            const bool tied = at == span.last + 1 || isApposed(span.last, at)
                || m_reading.anyWord(span.last, at,
                                     {"period", "span", "total", "lasting", "just", "some", "altogether"});
            if (!tied || !m_reading.isAny(number->last, units))
                break;
            return {number->value, at, number->last};
        }
        return lengthBefore(sentence, span, units);
    }

    // "ran for six weeks, from 2 May to 13 June", "open for 21 days, 1 to 21 March"
    Length lengthBefore(const Sentence& sentence, const Span& span, std::initializer_list<std::string_view> units) const
    {
        std::size_t at = span.first;
        while (at > sentence.first
               && (m_reading.isAny(at - 1, {"from", "between"}) || m_reading.isSymbol(at - 1, ',')
                   || weekdayNumber(m_reading.at(at - 1).text) > 0 || m_reading.isSymbol(at - 1, '(')))
            --at;
        if (at < sentence.first + 3 || at == span.first || !m_reading.isAny(at - 1, units))
            return {};
        const auto number = numberAt(m_reading, at - 2);
        const bool said = m_reading.isAny(at - 3, {"for", "lasted", "over", "the", "of"});
        return number && said && number->last == at - 1 ? Length{number->value, at - 2, at - 1} : Length{};
    }

    void judgeSpan(const Sentence& sentence, const EndedSpan& span)
    {
        const Span ends{span.days, span.first, span.last};
        Length length = span.months > 0 && !span.years
            ? Length{}
            : lengthNear(sentence, ends,
                         {"month", "months", "week", "weeks", "day", "days", "year", "years", "fortnight"});
        if (length.first == kNone)
            length = lengthOfNoun(sentence, ends);
        if (length.first == kNone || isRight(span, length))
            return;
        const double unit = daysIn(length.unit);
        object(length, fmt::format("{:.0f} {}", span.days / unit, m_reading.at(length.unit).text));
    }

    double daysIn(std::size_t unit) const
    {
        const auto word = m_reading.at(unit).text;
        return word.starts_with("month") ? 30.44
            : word.starts_with("week")   ? 7
            : word.starts_with("year")   ? 365.25
            : word == "decade"           ? 3652.5
            : word == "fortnight"        ? 14
                                         : 1;
    }

    // Whether the first and the last are counted in full is not said.
    bool isRight(const EndedSpan& span, const Length& length) const
    {
        const double unit = daysIn(length.unit);
        const double said = length.value * unit;
        const bool shorter = span.dated || !(m_reading.isSymbol(span.first - 1, '('));
        if (span.years)
            return unit < 365 || (said >= span.days - 370 && said <= span.days + 5);
        if (span.months > 0)
            return unit < 30 || (said >= span.days - (shorter ? 32 : 10) && said <= span.days + (unit > 300 ? 32 : 10));
        const double slack = unit > 300 ? 100 : unit > 30 ? 23 : unit > 5 ? std::min(7.0, 3 + 0.45 * said) : 1.01;
        return std::abs(span.days - said) <= slack;
    }

    // "The six-week consultation ran from …", "the 18-month pilot, from …", "half-year figures (…)"
    Length lengthOfNoun(const Sentence& sentence, const Span& span) const
    {
        constexpr std::size_t kNear = 9;
        const std::size_t from = span.first > sentence.first + kNear ? span.first - kNear : sentence.first;
        for (std::size_t at = span.first; at-- > from;) {
            if (daysIn(at) > 1 && m_reading.is(at, "decade"))
                return {1, at, at};
            const bool unit = daysIn(at) > 1 || m_reading.is(at, "day");
            // "In its opening fortnight, from 3 June to 30 June"
            if (daysIn(at) > 1
                && m_reading.isAny(at - 1, {"first", "opening", "initial", "final", "last", "closing", "busiest"}))
                return {1, at - 1, at};
            if (unit && m_reading.isSymbol(at - 1, '-') && at > from + 1 && at + 1 < span.first) {
                if (m_reading.is(at - 2, "half") && daysIn(at) > 300)
                    return {0.5, at - 2, at};
                const std::size_t start = at > 3 && m_reading.isSymbol(at - 3, '-') ? at - 4 : at - 2;
                const auto compound = numberAt(m_reading, start);
                if (compound && compound->last == at - 1)
                    return {compound->value, start, at};
                const auto number = numberAt(m_reading, at - 2);
                return number ? Length{number->value, at - 2, at} : Length{};
            }
            if (numberAt(m_reading, at) || m_reading.isSymbol(at, ';') || m_reading.isSymbol(at, ')')
                || m_reading.has(at, tag::kMonth | tag::kConjunction | tag::kCompare))
                return {};
        }
        return {};
    }

    void judgeTimes(const Sentence& sentence, const Span& span)
    {
        const Length length = lengthNear(sentence, span, {"hour", "hours", "minutes"});
        if (length.first == kNone || m_reading.is(length.unit + 1, "and"))
            return;
        const bool hours = m_reading.isAny(length.unit, {"hour", "hours"});
        const double said = length.value * (hours ? 60 : 1);
        const bool about = m_reading.anyOf(span.last, length.first, tag::kAbout);
        if (std::abs(said - span.length) <= (about ? 20 : 0.5))
            return;
        object(length,
               hours ? fmt::format("{:.2g} hours", span.length / 60) : fmt::format("{:.0f} minutes", span.length));
    }

    // Dates carry no verdict of their own: the objection goes to the figure that stands for the length, else the next.
    void object(const Length& length, const std::string& expected)
    {
        const auto& all = m_reading.mentions;
        const auto found =
            std::lower_bound(all.begin(), all.end(), length.first,
                             [](const Mention& known, std::size_t token) { return known.last <= token; });
        if (found == all.end() || found->first > length.unit + 40)
            return;
        m_check.findings.objectToWord(static_cast<std::size_t>(found - all.begin()),
                                      Objection{.firstToken = length.first,
                                                .lastToken = length.unit + 1,
                                                .expected = expected,
                                                .source = "the calendar",
                                                .explanation = fmt::format("The ends named are {} apart.", expected)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkStatedLengths(Check& check)
{
    LengthCheck(check).run();
}

} // namespace outturn::claims

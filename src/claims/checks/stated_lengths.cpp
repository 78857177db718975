// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::array<int, 13> kDaysBefore{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

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
                Span days;
                if (readDays(at, days))
                    judgeDays(sentence, days);
                Span years;
                if (readYears(at, years))
                    judgeYears(sentence, years);
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

    bool isWeekday(std::size_t at) const
    {
        return m_reading.isAny(at, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
    }

    // "1 April": its day of a year without a leap day, from 1.
    bool readDay(std::size_t& at, int& day) const
    {
        const auto number = numberAt(m_reading, at);
        if (!number || number->word || number->decimals > 0 || number->value < 1 || number->value > 31)
            return false;
        std::size_t month = number->last;
        if (m_reading.isAny(month, {"st", "nd", "rd", "th"}))
            ++month;
        const int name = monthNumber(m_reading.at(month).text);
        if (name == 0 || !m_reading.at(month).capital)
            return false;
        day = kDaysBefore[static_cast<std::size_t>(name - 1)] + static_cast<int>(number->value);
        at = month + 1;
        return true;
    }

    // "1 to 21 March"
    bool readDaysOfMonth(std::size_t first, Span& span) const
    {
        const auto number = numberAt(m_reading, first);
        std::size_t at = first + 2;
        int to = 0;
        if (!number || number->word || number->decimals > 0 || number->value < 1 || number->value > 31
            || !joins(first + 1) || !readDay(at, to))
            return false;
        const auto last = numberAt(m_reading, first + 2);
        if (last->value <= number->value)
            return false;
        span = {last->value - number->value + 1, first, at};
        return true;
    }

    bool readDays(std::size_t first, Span& span) const
    {
        std::size_t at = first;
        int from = 0;
        int to = 0;
        if (first > 0 && m_reading.at(first - 1).kind == TokenKind::Number)
            return false;
        if (readDaysOfMonth(first, span))
            return true;
        if (!readDay(at, from) || !joins(at))
            return false;
        ++at;
        // "opened on 4 October and closed on 15 November"
        if (m_reading.isAny(at, {"closed", "ended", "finished", "ending", "closing"}) && m_reading.is(at + 1, "on"))
            at += 2;
        if (isWeekday(at))
            ++at;
        if (!readDay(at, to))
            return false;
        // A year behind the second day may name another year than the first's.
        if (m_reading.at(at).kind == TokenKind::Number && m_reading.at(at).text.size() == 4)
            return false;
        span = {static_cast<double>(to >= from ? to - from + 1 : to - from + 366), first, at};
        return true;
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

    Length lengthNear(const Sentence& sentence, const Span& span, std::initializer_list<std::string_view> units) const
    {
        const std::size_t end = std::min(sentence.last, span.last + 7);
        for (std::size_t at = span.last; at < end; ++at) {
            const auto number = numberAt(m_reading, at);
            if (!number)
                continue;
            // Only "…, a period of five months" or "(five months)" speaks of the span itself.
            const bool tied = at == span.last + 1
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
               && (m_reading.isAny(at - 1, {"from", "between"}) || m_reading.isSymbol(at - 1, ',') || isWeekday(at - 1)
                   || m_reading.isSymbol(at - 1, '(')))
            --at;
        if (at < sentence.first + 3 || at == span.first || !m_reading.isAny(at - 1, units))
            return {};
        const auto number = numberAt(m_reading, at - 2);
        const bool said = m_reading.isAny(at - 3, {"for", "lasted", "over", "the", "of"});
        return number && said && number->last == at - 1 ? Length{number->value, at - 2, at - 1} : Length{};
    }

    void judgeDays(const Sentence& sentence, const Span& span)
    {
        const Length length = lengthNear(sentence, span, {"month", "months", "week", "weeks", "day", "days"});
        if (length.first == kNone)
            return;
        const bool months = m_reading.isAny(length.unit, {"month", "months"});
        const bool weeks = m_reading.isAny(length.unit, {"week", "weeks"});
        const double actual = months ? span.length / 30.44 : weeks ? span.length / 7 : span.length;
        const double slack = months ? 0.75 : weeks ? 1.0 : 1.01;
        if (std::abs(actual - length.value) <= slack)
            return;
        object(length, fmt::format("{:.0f} {}", actual, months ? "months" : weeks ? "weeks" : "days"));
    }

    // "between 2019 and 2023", "2019 to 2023"
    bool readYears(std::size_t first, Span& span) const
    {
        const auto yearAt = [&](std::size_t at) {
            const auto number = numberAt(m_reading, at);
            const bool year = number && !number->word && number->decimals == 0 && m_reading.at(at).text.size() == 4
                && number->value > 1900 && number->value < 2100;
            return year ? number->value : 0;
        };
        const double from = yearAt(first);
        const double to = from > 0 && joins(first + 1) ? yearAt(first + 2) : 0;
        span = {to - from, first, first + 3};
        return to > from;
    }

    // Whether the first and last year count in full is not said.
    void judgeYears(const Sentence& sentence, const Span& span)
    {
        const Length length = lengthNear(sentence, span, {"year", "years"});
        if (length.first != kNone && length.value != span.length && length.value != span.length + 1)
            object(length, fmt::format("{:.0f} years", span.length));
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

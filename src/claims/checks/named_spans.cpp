// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "../period_span.h"
#include "checks.h"
#include "named_length.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

// "the two-year plan from April 2023 to March 2026", "the half-year from April to December", "the five years 2021, 2022
// and 2023": whole months and years against the length that words give them.
class NamedSpanCheck
{
public:
    explicit NamedSpanCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            std::vector<MonthSpan> spans;
            for (std::size_t at = sentence.first; at < sentence.last;) {
                const auto span = spanAt(at);
                if (span) {
                    judge(sentence, *span);
                    spans.push_back(*span);
                }
                at = span ? span->last : at + 1;
            }
            if (spans.size() == 1)
                judgeNext(s, spans.front());
        }
        for (std::size_t p = 0; p < m_reading.periods.size(); ++p)
            judgeList(p);
    }

private:
    // Two months joined; ends named to the day are judged by the day.
    std::optional<MonthSpan> spanAt(std::size_t at) const
    {
        if (!m_reading.has(at, tag::kMonth) || !m_reading.at(at).capital)
            return std::nullopt;
        auto span = monthSpanAt(m_reading, at);
        const bool days = span
            && (isDay(at) || m_reading.isAny(at - 1, {"mid", "late", "early", "end", "of", "th", "st", "nd", "rd"})
                || m_reading.isAny(at - 2, {"mid", "late", "early", "end"}));
        if (!span || span->months < 2 || days)
            return std::nullopt;
        for (std::size_t word = at + 1; word < span->last; ++word)
            if (m_reading.has(word, tag::kMonth)
                && (isDay(word) || m_reading.isAny(word - 1, {"mid", "late", "early", "end"})))
                return std::nullopt;
        return span;
    }

    bool isDay(std::size_t month) const
    {
        return month > 0 && m_reading.at(month - 1).kind == TokenKind::Number
            && m_reading.at(month - 1).text.size() <= 2;
    }

    bool agrees(const MonthSpan& span, int months) const
    {
        // "a three-year plan from April 2023 to April 2026"
        const bool round = months % 12 == 0 && span.months - 1 == months;
        return months == 0 || months == span.months || round || (!span.dated && months % 12 == span.months % 12);
    }

    void judge(const Sentence& sentence, const MonthSpan& span)
    {
        const auto length = lengthTiedTo(m_reading, sentence, span.first, span.last);
        if (length && !agrees(span, length->months()))
            object(*length, span);
    }

    // "The trial ran November to February. Over the six months there were …"
    void judgeNext(std::size_t s, const MonthSpan& span)
    {
        constexpr std::size_t kOpening = 5;
        if (s + 1 >= m_reading.sentences.size()
            || m_reading.sentences[s + 1].paragraph != m_reading.sentences[s].paragraph)
            return;
        const Sentence& next = m_reading.sentences[s + 1];
        if (!m_reading.isAny(next.first, {"over", "during", "in", "across"})
            || !m_reading.isAny(next.first + 1, {"the", "those", "these", "that"}))
            return;
        for (std::size_t end = next.first + 3; end <= std::min(next.last, next.first + kOpening); ++end) {
            const auto length = lengthEndingAt(m_reading, end);
            if (length && length->first == next.first + 2 && length->value > 1 && !m_reading.is(end, "of")
                && !m_reading.has(end, tag::kMonth | tag::kPreposition)) {
                if (!agrees(span, length->months()))
                    object(*length, span);
                return;
            }
        }
    }

    // Periods of one kind in a row, with commas or "and" between.
    void judgeList(std::size_t p)
    {
        const PeriodPhrase& first = m_reading.periods[p];
        if (p > 0 && joined(p - 1))
            return;
        std::size_t last = p;
        while (last + 1 < m_reading.periods.size() && joined(last))
            ++last;
        const std::size_t items = last - p + 1;
        std::size_t at = first.first;
        while (at > 1
               && (m_reading.isAny(at - 1, {"of", "in"}) || m_reading.isSymbol(at - 1, ',')
                   || m_reading.isSymbol(at - 1, '(') || m_reading.isSymbol(at - 1, ':')))
            --at;
        const auto length = items >= 2 ? lengthEndingAt(m_reading, at) : std::nullopt;
        if (!length || length->value < 2 || length->value == static_cast<double>(items)
            || length->months() != static_cast<int>(length->value) * monthsOf(first.kind))
            return;
        const std::string expected = fmt::format("{}", items);
        objectToCalendar(m_check,
                         Objection{.firstToken = length->first,
                                   .lastToken = m_reading.periods[last].last,
                                   .expected = expected,
                                   .explanation = fmt::format("{} are named.", expected)});
    }

    static int monthsOf(PeriodWord kind)
    {
        return kind == PeriodWord::Month ? 1 : kind == PeriodWord::Quarter ? 3 : kind == PeriodWord::Relative ? -1 : 12;
    }

    bool joined(std::size_t p) const
    {
        if (p + 1 >= m_reading.periods.size())
            return false;
        const PeriodPhrase& a = m_reading.periods[p];
        const PeriodPhrase& b = m_reading.periods[p + 1];
        if (a.kind != b.kind || a.kind == PeriodWord::Relative || b.first > a.last + 2)
            return false;
        for (std::size_t at = a.last; at < b.first; ++at)
            if (!m_reading.isSymbol(at, ',') && !m_reading.is(at, "and") && !m_reading.isSymbol(at, '&'))
                return false;
        return b.first > a.last;
    }

    void object(const NamedLength& length, const MonthSpan& span)
    {
        const std::string expected = fmt::format("{} months", span.months);
        objectToCalendar(
            m_check,
            Objection{.firstToken = std::min(length.first, span.first),
                      .lastToken = length.first < span.first && span.first < length.last + 12
                          ? span.last
                          : std::max(length.last, length.first > span.first ? span.last : length.last),
                      .expected = expected,
                      .explanation = fmt::format("The months named are {}, not {}.", span.months, length.months())});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkNamedSpans(Check& check)
{
    NamedSpanCheck(check).run();
}

} // namespace outturn::claims

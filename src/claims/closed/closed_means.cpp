// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/covered_time.h"
#include "../checks/named_length.h"
#include "../checks/slip.h"
#include "../checks/surroundings.h"
#include "../comparison.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
namespace {

constexpr double kFarthest = 3;      // times what it should be
constexpr double kCalendar = 0.0175; // 13 weeks and a quarter, 52 weeks and a year

/// "336 hearings from January to June, 66 a month": an average for each day, week or month, with the total and the time
/// that it can be an average of.
class ClosedMeanCheck
{
public:
    ClosedMeanCheck(Check& check, const ClosedPassage& passage)
        : m_check(check)
        , m_reading(check.reading)
        , m_passage(passage)
    {
    }

    void run()
    {
        if (isPartial())
            return;
        readLengths();
        for (const std::size_t figure : m_passage.figures) {
            const Mention& average = mention(figure);
            const Sentence& sentence = m_reading.sentenceOf(average);
            if (average.change || average.target || average.base || !isAverageable(average))
                continue;
            const double days = averagedOver(m_reading, average, sentence.first, sentence.last);
            if (days > 0 && judge(figure, days))
                return;
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "drawn so far", "between 30 and 40 a week", "the 12-month average": other than the average of one total.
    bool isPartial() const
    {
        for (std::size_t at = m_passage.first + 1; at < m_passage.last; ++at)
            if ((m_reading.has(at, tag::kAverage) && lengthEndingAt(m_reading, at))
                || (m_reading.is(at, "far") && m_reading.is(at - 1, "so")))
                return true;
        return m_reading.anyWord(m_passage.first, m_passage.last, {"between", "rolling", "remaining"});
    }

    bool isAverageable(const Mention& figure) const { return isAmount(figure) || figure.kind == Kind::Duration; }

    void readLengths()
    {
        for (std::size_t at = m_passage.first; at < m_passage.last; ++at) {
            if (const double days = daysNamedAt(m_reading, at); days > 0)
                m_lengths.push_back(days);
            if (const double days = daysOfAdverb(m_reading.at(at).text); days > 0)
                m_lengths.push_back(days);
            if (m_reading.isAny(at, {"full", "whole"}) && daysOfUnit(m_reading, at + 1) > 0)
                m_lengths.push_back(daysOfUnit(m_reading, at + 1));
        }
    }

    bool isLengthOfTime(const Mention& figure) const
    {
        return daysOfUnit(m_reading, figure.last) > 0 || m_reading.isAny(figure.last, {"working", "calendar"});
    }

    // "sat for 1,536 days …, an average of 148 days a month": what is averaged is a time.
    bool isCountedAlike(const Mention& whole, const Mention& average) const
    {
        const bool days = average.kind == Kind::Duration && whole.kind == Kind::Count
            && sameWord(m_reading.at(whole.last).text, m_reading.at(average.last - 1).text);
        return days || (whole.kind == average.kind && !isLengthOfTime(whole));
    }

    Interval shared(std::size_t total, std::size_t average, double parts) const
    {
        const bool bare = mention(total).kind != mention(average).kind; // in the average's unit
        const Interval each = stated(mention(total)) * ((bare ? mention(average).scale : 1) / parts);
        return {each.low * (1 - kCalendar), each.high * (1 + kCalendar)};
    }

    // Whether nothing more is to be looked for in the passage.
    bool judge(std::size_t average, double days)
    {
        // "118 of them gave 31,200 hours, 264 each or 22 a month"
        const Sentence& own = m_reading.sentenceOf(mention(average));
        if (m_reading.anyWord(own.first, mention(average).first, {"each", "apiece"}))
            return false;
        std::size_t bestTotal = kNone;
        double bestParts = 0;
        double best = HUGE_VAL;
        for (const std::size_t total : m_passage.figures) {
            const Mention& whole = mention(total);
            const Sentence& told = m_reading.sentenceOf(whole);
            const bool level =
                !whole.change || m_reading.anyWord(told.first, whole.first, {"saving", "savings", "saved", "saves"});
            if (total == average || !level || !isCountedAlike(whole, mention(average)))
                continue;
            for (const double length : m_lengths) {
                const double parts = length / days;
                if (parts < 1.5)
                    continue;
                const Interval each = shared(total, average, parts);
                if (each.overlaps(stated(mention(average))))
                    return true;
                const bool slip = isSlipOf(m_reading, mention(average), std::round(each.middle()));
                const double off = slip ? 0 : std::abs(std::log(mention(average).value / each.middle()));
                if (off < best) {
                    best = off;
                    bestTotal = total;
                    bestParts = parts;
                }
            }
        }
        if (bestTotal == kNone || best > std::log(kFarthest) || isOfAnotherTime(average, bestTotal))
            return false;
        object(average, bestTotal, bestParts);
        return true;
    }

    // "last year it was 12 a week", "a target of 60 a week"
    bool isOfAnotherTime(std::size_t average, std::size_t total) const
    {
        constexpr std::size_t kReach = 6;
        const Mention& figure = mention(average);
        const std::size_t first =
            std::max(m_reading.sentenceOf(figure).first, figure.first > mention(total).last ? mention(total).last : 0);
        const std::size_t from = figure.first > first + kReach ? figure.first - kReach : first;
        return m_reading.anyOf(from, figure.first, tag::kPast | tag::kCompare | tag::kFuture)
            || m_reading.anyWord(from, figure.first,
                                 {"before",  "target",   "against",  "national", "nationally", "plan",
                                  "planned", "forecast", "capacity", "up",       "down",       "from",
                                  "budget",  "contract", "usual",    "usually",  "normal",     "normally",
                                  "peak",    "busiest",  "least",    "most"})
            || m_reading.anyWord(figure.last, figure.last + kReach, {"before", "earlier", "previously", "target"});
    }

    void object(std::size_t average, std::size_t total, double parts)
    {
        const double each = shared(total, average, parts).middle();
        const std::string expected = printedLike(each, mention(average));
        m_check.findings.object(
            average,
            objectionTo(m_reading, average, expected, m_reading.written(mention(total)),
                        fmt::format("{} over {:.0f} is {} each, not {}.", m_reading.written(mention(total)), parts,
                                    expected, m_reading.written(mention(average)))));
    }

    Check& m_check;
    const Reading& m_reading;
    const ClosedPassage& m_passage;
    std::vector<double> m_lengths;
};

} // namespace

void checkClosedMeans(Check& check, const ClosedPassage& passage)
{
    ClosedMeanCheck(check, passage).run();
}

} // namespace outturn::claims

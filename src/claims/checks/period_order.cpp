// SPDX-License-Identifier: GPL-3.0-or-later
#include "../calendar.h"
#include "period_relations.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 60; // tokens in which the period that another follows is looked for
constexpr double kYear = 365.2425;
constexpr double kDust = 3; // days: months without a year may be of a leap year
constexpr double kDayDust = 0.5;
constexpr double kNeighbour = 62; // days that a period without a year may lie on the wrong side of another

double wrapped(double days)
{
    return days - kYear * std::floor(days / kYear);
}

bool isNearMultiple(double days, double dust)
{
    const double rest = wrapped(days);
    return rest <= dust || rest >= kYear - dust;
}

// "peaked in Q1 23/24 … in the following quarter (Q4 22/23)": a period that words place behind or before another.
class PeriodOrderCheck
{
public:
    explicit PeriodOrderCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t at = 0; at < m_reading.tokens.size(); ++at) {
            const auto relation = periodRelationAt(m_reading, at);
            if (!relation)
                continue;
            if (const auto named = namedBy(*relation))
                judge(*relation, *named);
        }
    }

private:
    std::optional<Stretch> namedBy(const PeriodRelation& relation) const
    {
        // "the following Thursday, 11 June", "the next Thursday 11 June"
        if (weekdayNumber(m_reading.at(relation.unit).text) > 0)
            if (auto date = stretchAt(m_reading, relation.unit); date && !date->weekday)
                return date;
        auto named = namedBehind(relation);
        return named ? named : namedBefore(relation);
    }

    // "…, in October 2023", "…, to 31 March 2025", "… (Q4 22/23)", "… was July to September"
    std::optional<Stretch> namedBehind(const PeriodRelation& relation) const
    {
        std::size_t at = relation.last;
        const bool open = m_reading.isSymbol(at, '(') || m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ':')
            || m_reading.isSymbol(at, '-');
        at += open ? 1 : 0;
        at += m_reading.isAny(at,
                              {"in", "from", "ended", "ending", "to", "of", "during", "by", "on", "ie", "autumn",
                               "winter", "spring", "summer", "was", "being", "is", "namely"})
            ? 1
            : 0;
        at += at > relation.last && m_reading.isAny(at, {"on", "in", "the"}) ? 1 : 0;
        auto named = at == relation.last ? std::nullopt : stretchAt(m_reading, at);
        // "the previous 12 months, to June 2024": its end is named, and the words give its length.
        if (named && named->months <= 1 && relation.months > 1 && m_reading.isAny(at - 1, {"to", "ended", "ending"})) {
            named->months = relation.months;
            named->from = named->to - relation.months * kYear / 12;
        }
        return named;
    }

    // "By November, the following month, the number had halved", "Q4 22/23 (the next quarter)"
    std::optional<Stretch> namedBefore(const PeriodRelation& relation) const
    {
        constexpr std::size_t kLongest = 8;
        const std::size_t at =
            relation.first > 0 && m_reading.is(relation.first - 1, "the") ? relation.first - 1 : relation.first;
        const bool comma = at > 1 && m_reading.isSymbol(at - 1, ',')
            && (m_reading.isSymbol(relation.last, ',') || m_reading.isSymbol(relation.last, '.'));
        const bool bracket = at > 1 && m_reading.isSymbol(at - 1, '(') && m_reading.isSymbol(relation.last, ')');
        if (!comma && !bracket)
            return std::nullopt;
        for (std::size_t from = at > kLongest ? at - kLongest : 0; from + 1 < at; ++from)
            if (auto named = stretchAt(m_reading, from); named && named->last == at - 1)
                return named;
        return std::nullopt;
    }

    static bool areOfOneKind(const Stretch& a, const Stretch& b)
    {
        if (a.weekday || b.weekday)
            return a.weekday == b.weekday;
        const bool years = a.months >= 12 || b.months >= 12;
        return a.numbered == b.numbered && (a.financial == b.financial || !(a.numbered || years))
            && (a.dated == b.dated || !years);
    }

    // The nearest before, of the same length where there is one.
    std::optional<Stretch> referenceFor(const PeriodRelation& relation, const Stretch& named) const
    {
        const std::size_t end = std::min(relation.first, named.first);
        std::optional<Stretch> same;
        std::optional<Stretch> other;
        for (std::size_t at = end > kReach ? end - kReach : 0; at < end;) {
            const auto found = stretchAt(m_reading, at);
            if (!found || found->last > end) {
                ++at;
                continue;
            }
            at = found->last;
            if (relation.event != 0 && !isOfEvent(*found, relation))
                continue;
            if (areOfOneKind(*found, named))
                (found->months == named.months && found->weekday == named.weekday ? same : other) = found;
            else if (!found->weekday)
                other.reset();
        }
        // "previous" and "next" may be said of today; only what follows is of the last that was named, and "the
        // previous month" of a day right before it.
        const bool beforeDay = other && other->months == 0 && relation.months == 1
            && m_reading.anyWord(relation.first, relation.last, {"previous", "preceding"});
        if (!same && other && (relation.event != 0 || ((relation.bound || beforeDay) && isNear(*other, end))))
            return other;
        return same;
    }

    // "The service began in November 2024"
    bool isOfEvent(const Stretch& stretch, const PeriodRelation& relation) const
    {
        constexpr std::size_t kBefore = 7;
        std::size_t from = stretch.first > kBefore ? stretch.first - kBefore : 0;
        for (std::size_t at = from; at < stretch.first; ++at)
            from = m_reading.isSymbol(at, '.') || m_reading.isSymbol(at, ';') ? at : from;
        return tellsEvent(m_reading, from, stretch.first, relation.event);
    }

    bool isNear(const Stretch& stretch, std::size_t end) const
    {
        std::size_t stops = 0;
        for (std::size_t at = stretch.last; at < end; ++at)
            stops += m_reading.isSymbol(at, '.') || m_reading.at(at).lineStart ? 1 : 0;
        return stops <= 1;
    }

    void judge(const PeriodRelation& relation, const Stretch& named)
    {
        const auto reference = referenceFor(relation, named);
        if (!reference || !isWrong(relation, *reference, named))
            return;
        objectToCalendar(m_check,
                         Objection{.firstToken = std::min(relation.first, named.first),
                                   .lastToken = std::max(relation.last, named.last),
                                   .explanation = "The period named is not where the words place it beside the one "
                                                  "before it."});
    }

    static bool isWrong(const PeriodRelation& relation, const Stretch& reference, const Stretch& named)
    {
        if (named.weekday)
            return relation.days > 0
                && std::fmod(named.from - reference.from - relation.side * relation.days + 700, 7.0) != 0;
        if (relation.side == 0)
            return isOtherTimeOfYear(relation, reference, named);
        const bool stepped =
            named.months > 0 && named.months == reference.months && relation.bound && named.months == relation.months;
        if (reference.dated && named.dated)
            return isOutOfOrder(relation.side, reference, named) || (stepped && !touches(relation, reference, named));
        if (relation.months >= 12 || named.months >= 12 || reference.months >= 12)
            return false;
        const double gap = relation.side > 0 ? phaseOf(reference) - phaseOf(named) - length(named)
                                             : phaseOf(named) - phaseOf(reference) - length(reference);
        const double back = wrapped(gap + kDust) - kDust;
        return (back < kNeighbour && !(named.months == 0 && touchesInYear(relation, reference, named)))
            || (stepped && !touchesInYear(relation, reference, named));
    }

    static double length(const Stretch& stretch) { return stretch.to - stretch.from; }

    static bool isOutOfOrder(int side, const Stretch& reference, const Stretch& named)
    {
        if (named.months == reference.months)
            return side > 0 ? named.from < reference.from - 0.5 : named.from > reference.from + 0.5;
        return side > 0 ? named.to <= reference.from : named.from >= reference.to;
    }

    // "the following month" is the very next.
    static bool touches(const PeriodRelation& relation, const Stretch& reference, const Stretch& named)
    {
        if (named.from == reference.from)
            return true;
        return std::abs(relation.side > 0 ? named.from - reference.to : reference.from - named.to) <= kDust;
    }

    static bool touchesInYear(const PeriodRelation& relation, const Stretch& reference, const Stretch& named)
    {
        const double apart = relation.side > 0 ? phaseOf(named) - phaseOf(reference) - length(reference)
                                               : phaseOf(reference) - phaseOf(named) - length(named);
        const double dust = named.months == 0 ? kDayDust : kDust;
        return isNearMultiple(apart, dust) || isNearMultiple(phaseOf(named) - phaseOf(reference), dust);
    }

    // "in the same quarter of 2022 (July to September)" beside April to June
    static bool isOtherTimeOfYear(const PeriodRelation& relation, const Stretch& reference, const Stretch& named)
    {
        if (named.months == 0 || named.months != reference.months || named.months >= 12
            || (relation.months > 0 && relation.months != named.months))
            return false;
        return !isNearMultiple(phaseOf(named) - phaseOf(reference), kDust);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPeriodOrder(Check& check)
{
    PeriodOrderCheck(check).run();
}

} // namespace outturn::claims

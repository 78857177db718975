// SPDX-License-Identifier: GPL-3.0-or-later
#include "../number_value.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kFarthest = 40; // tokens between two dates that one length joins
constexpr std::size_t kAhead = 9;     // tokens before the first in which it may stand
constexpr double kHalfYear = 183;
constexpr std::size_t kBehind = 6; // tokens behind the second in which it may stand
constexpr std::array<int, 13> kDaysBefore{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

enum class Grain : unsigned char { Day, Month, Year };

struct Date
{
    double day{}; ///< counted on over the years
    int month{};  ///< counted on over the years
    bool dated{false};
    Grain grain{Grain::Day};
    std::size_t first{};
    std::size_t last{};
};

struct Length
{
    double value{};
    double days{}; ///< of its unit
    std::size_t first{};
    std::size_t last{};
};

// "opened on 12 June 2023 and ran for eight weeks, closing on 21 July 2023", "on 31 March. Three months later, on 31
// August"
class DatedSpanCheck
{
public:
    explicit DatedSpanCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        std::optional<Date> before;
        for (const PeriodPhrase& phrase : m_reading.periods) {
            auto date = dateAt(phrase);
            if (!date)
                continue;
            if (before)
                shareYear(*before, *date);
            if (before && date->first <= before->last + kFarthest && before->dated == date->dated)
                judge(*before, *date);
            before = date;
        }
    }

private:
    // "12 June 2023", "21st July", "June 2023", "in 2023"
    std::optional<Date> dateAt(const PeriodPhrase& phrase) const
    {
        if (phrase.kind == PeriodWord::Year)
            return Date{.day = phrase.index * 365.25 + 183,
                        .month = phrase.index * 12,
                        .dated = true,
                        .grain = Grain::Year,
                        .first = phrase.first,
                        .last = phrase.last};
        const int month = monthNumber(m_reading.at(phrase.first).text);
        if (phrase.kind != PeriodWord::Month || month == 0 || phrase.first == 0)
            return std::nullopt;
        std::size_t at = phrase.first - 1;
        if (at > 0 && m_reading.isAny(at, {"st", "nd", "rd", "th"}))
            --at;
        const auto number = numberAt(m_reading, at);
        const bool day = number && !number->word && number->decimals == 0 && number->value >= 1 && number->value <= 31;
        const int year = phrase.dated ? phrase.index / 12 - (phrase.index % 12 == 0 ? 1 : 0) : 0;
        const double start = year * 365.25 + kDaysBefore[static_cast<std::size_t>(month - 1)];
        return Date{.day = start + (day ? number->value : 15),
                    .month = year * 12 + month,
                    .dated = phrase.dated,
                    .grain = day ? Grain::Day : Grain::Month,
                    .first = day ? at : phrase.first,
                    .last = phrase.last};
    }

    // "opens on 3 March 2025, a week after we move in on 24 February": a date without a year is of the nearest.
    static void shareYear(Date& a, Date& b)
    {
        Date& bare = a.dated ? b : a;
        const Date& known = a.dated ? a : b;
        if (a.dated == b.dated || known.grain == Grain::Year)
            return;
        const double years = std::round((known.day - bare.day) / 365.25);
        bare.day += years * 365.25;
        bare.month += static_cast<int>(years) * 12;
        bare.dated = true;
    }

    // The one length between the two dates, or right behind the second, that words tie to both.
    std::optional<Length> lengthIn(std::size_t from, std::size_t to) const
    {
        std::optional<Length> only;
        for (std::size_t at = from; at < to; ++at) {
            const auto number = numberAt(m_reading, at);
            const bool one = m_reading.is(at, "a");
            const std::size_t word = number ? number->last : at + 1;
            const double unit = number || one ? daysIn(word) : 0;
            if (unit == 0)
                continue;
            if (only)
                return std::nullopt;
            only = Length{number ? number->value : 1, unit, at, word + 1};
            at = word;
        }
        return only;
    }

    double daysIn(std::size_t at) const
    {
        if (m_reading.isAny(at, {"day", "days"}))
            return 1;
        if (m_reading.isAny(at, {"week", "weeks"}))
            return 7;
        if (m_reading.isAny(at, {"year", "years"}))
            return 365.25;
        if (m_reading.is(at, "fortnight"))
            return 14;
        return m_reading.isAny(at, {"month", "months"}) ? 30.44 : 0;
    }

    bool isTied(const Length& length) const
    {
        const std::size_t before = length.first > 0 ? length.first - 1 : 0;
        // "will meet again in four weeks, on 10 July"
        if (m_reading.is(before, "in") && m_reading.isSymbol(length.last, ',')
            && m_reading.isAny(length.last + 1, {"on", "in"}))
            return true;
        return m_reading.isAny(length.last, {"later", "after", "on", "earlier", "afterwards", "thereafter", "further"})
            || (m_reading.isAny(length.last, {"before", "ahead"}) && m_reading.isSymbol(before, ','))
            || (m_reading.isAny(before, {"for", "after", "lasted", "lasting", "over", "took", "of"})
                && (m_reading.anyWord(
                    before > 3 ? before - 3 : 0, before + 1,
                    {"ran", "runs", "lasted", "lasting", "open", "closed", "took", "period", "running", "continued"})));
    }

    // "three weeks ahead of the 19 June deadline", not "fewer than six months before, as published"
    bool leadsTo(const Length& length, const Date& to) const
    {
        return m_reading.isAny(length.last, {"ahead", "before", "early", "late"}) && to.first <= length.last + 4;
    }

    // "reopened on 1 June 2023, two months later"
    bool isBehind(const Date& to) const
    {
        return m_reading.isSymbol(to.last, ',') || m_reading.isSymbol(to.last, '(') || m_reading.at(to.last).spacedDash
            || numberAt(m_reading, to.last).has_value();
    }

    // "A month after the launch on 4 September, on 5 October"
    bool opens(const Length& length, const Date& from, const Date& to) const
    {
        for (std::size_t at = length.last; at < from.first; ++at)
            if (m_reading.has(at, tag::kVerb) || m_reading.isSymbol(at, ','))
                return false;
        return m_reading.is(length.last, "after") && m_reading.isSymbol(from.last, ',')
            && (m_reading.isAny(to.first - 1, {"on", "in", "by"}) || to.first == from.last + 1);
    }

    // Months and years named by themselves are counted as the calendar does.
    bool isRight(const Date& from, const Date& to, const Length& length, double apart) const
    {
        const double said = length.value * length.days;
        const bool about = m_reading.has(length.first - 1, tag::kAbout | tag::kAdverb)
            || m_reading.isAny(length.first - 1, {"than", "within"});
        const bool years = from.grain == Grain::Year || to.grain == Grain::Year;
        const bool named =
            from.grain == to.grain && length.days > 20 && (years ? length.days > 300 : length.days < 300);
        if (named && from.grain != Grain::Day && !about) {
            const int months = std::abs(to.month - from.month);
            const int unit = years ? 12 : 1;
            const long between = from.dated ? months : (to.month - from.month + 12) % 12;
            const long claimed = std::lround(length.value) * unit;
            const bool inclusive = m_reading.is(length.first - 1, "of") && m_reading.is(length.first - 2, "period");
            return apart >= 0 && (claimed == between || (inclusive && claimed == between + unit));
        }
        if (years)
            return length.days < 300 || std::abs(apart - said) <= 366;
        // "A year on" from February is no day in August.
        const double slack = length.days > 300 ? (about ? 190 : 125)
            : length.days > 20                 ? 17
            : length.days > 5                  ? std::min(6.0, length.days * 0.45)
                                               : 1.5;
        return std::abs(apart - said) <= slack + (from.grain == Grain::Day && to.grain == Grain::Day ? 0 : 16);
    }

    void judge(const Date& from, const Date& to)
    {
        auto length = lengthIn(from.last, to.first);
        if (!length && isBehind(to))
            length = lengthIn(to.last, to.last + kBehind);
        const bool before = !length;
        if (before && to.first <= from.last + 3)
            length = lengthIn(from.first > kAhead ? from.first - kAhead : 0, from.first);
        // "47 in June and 61 in September, 14 more than three months earlier": counted back from the last date.
        if (!length || !(before ? opens(*length, from, to) : isTied(*length) || leadsTo(*length, to))
            || m_reading.is(length->first - 1, "than") || isInterrupted(*length, to))
            return;
        const double apart = daysApart(from, to, *length);
        // "in the six months to September, up from 198 a year earlier … on 30 September": one date, said twice.
        const bool same = std::abs(apart) < 0.05 * length->days;
        if (same || isRight(from, to, *length, apart))
            return;
        object(*length, to, apart / length->days);
    }

    // "on 6 June, two days before the funeral, and resumed in September": counted from what stands before the comma.
    bool isInterrupted(const Length& length, const Date& to) const
    {
        constexpr std::size_t kComma = 3; // tokens between a comma and the date that it sets apart
        if (!m_reading.isAny(length.last, {"before", "after"}) || m_reading.isSymbol(length.last + 1, ','))
            return false;
        for (std::size_t at = length.last + 1; at + kComma < to.first; ++at)
            if (m_reading.isSymbol(at, ','))
                return true;
        return false;
    }

    // "on 9 May, two days before it ended on 11 May": what stands beside the first date is counted from the second.
    bool countsFromSecond(const Date& from, const Date& to, const Length& length) const
    {
        if (!m_reading.isAny(length.last, {"before", "after", "ahead"}) || length.first < from.last
            || length.first > from.last + 2 || m_reading.isSymbol(from.last, '.'))
            return false;
        for (std::size_t at = length.last + 1; at < to.first; ++at)
            if (m_reading.at(at).kind == TokenKind::Symbol && !m_reading.isSymbol(at, '-'))
                return false;
        return !m_reading.isAny(length.last + 1, {"that", "this", "it", "on", "in", "which"});
    }

    double daysApart(const Date& from, const Date& to, const Length& length) const
    {
        double apart = to.day - from.day;
        if (countsFromSecond(from, to, length)) {
            apart = m_reading.is(length.last, "after") ? -apart : apart;
            return !from.dated && apart < -kHalfYear ? apart + 365.25 : apart;
        }
        if (m_reading.isAny(length.last, {"earlier", "before"}))
            apart = -apart;
        if (m_reading.isAny(length.last, {"after", "ahead", "before", "early", "late"}))
            apart = std::abs(apart);
        return !from.dated && apart < 0 ? apart + 365.25 : apart;
    }

    void object(const Length& length, const Date& to, double expected)
    {
        const bool near = to.last <= length.last + 8;
        const std::string text = fmt::format("{:.1f} {}", expected, m_reading.at(length.last - 1).text);
        objectToCalendar(m_check,
                         Objection{.firstToken = length.first,
                                   .lastToken = near ? std::max(to.last, length.last) : length.last,
                                   .expected = text,
                                   .explanation = fmt::format("The two dates are {} apart.", text)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkDatedSpans(Check& check)
{
    DatedSpanCheck(check).run();
}

} // namespace outturn::claims

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
constexpr std::array<int, 13> kDaysBefore{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

struct Date
{
    double day{}; ///< counted on over the years
    bool dated{false};
    bool exact{false}; ///< to the day
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
            const auto date = dateAt(phrase);
            if (!date)
                continue;
            if (before && date->first <= before->last + kFarthest && before->dated == date->dated)
                judge(*before, *date);
            before = date;
        }
    }

private:
    // A month with its day before it: "12 June 2023", "21st July".
    std::optional<Date> dateAt(const PeriodPhrase& phrase) const
    {
        const int month = monthNumber(m_reading.at(phrase.first).text);
        if (phrase.kind != PeriodWord::Month || month == 0 || phrase.first == 0)
            return std::nullopt;
        std::size_t at = phrase.first - 1;
        if (at > 0 && m_reading.isAny(at, {"st", "nd", "rd", "th"}))
            --at;
        const auto number = numberAt(m_reading, at);
        const bool day = number && !number->word && number->decimals == 0 && number->value >= 1 && number->value <= 31;
        if (!day && !phrase.dated)
            return std::nullopt;
        const int year = phrase.dated ? phrase.index / 12 - (phrase.index % 12 == 0 ? 1 : 0) : 0;
        const double start = year * 365.25 + kDaysBefore[static_cast<std::size_t>(month - 1)];
        return Date{.day = start + (day ? number->value : 15),
                    .dated = phrase.dated,
                    .exact = day,
                    .first = day ? at : phrase.first,
                    .last = phrase.last};
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
        return m_reading.isAny(length.last, {"later", "after", "on", "earlier"})
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

    void judge(const Date& from, const Date& to)
    {
        const auto length = lengthIn(from.last, to.first);
        if (!length || !(isTied(*length) || leadsTo(*length, to)))
            return;
        const bool back = m_reading.isAny(length->last, {"earlier", "before"});
        double apart = back ? from.day - to.day : to.day - from.day;
        if (m_reading.isAny(length->last, {"after", "ahead", "before", "early", "late"}))
            apart = std::abs(apart);
        if (!from.dated && apart < 0)
            apart += 365.25;
        const double said = length->value * length->days;
        const double unit = length->days > 300 ? 190
            : length->days > 20                ? 17
            : length->days > 5                 ? std::min(6.0, length->days * 0.45)
                                               : 1.5;
        const double slack = unit + (from.exact && to.exact ? 0 : 16);
        if (std::abs(apart - said) <= slack)
            return;
        object(*length, to, apart / length->days);
    }

    // Dates carry no verdict of their own: the objection goes to the nearest figure from the length on.
    void object(const Length& length, const Date& to, double expected)
    {
        const auto& all = m_reading.mentions;
        const auto found =
            std::lower_bound(all.begin(), all.end(), length.first,
                             [](const Mention& known, std::size_t token) { return known.last <= token; });
        if (found == all.end() || found->first > to.last + 2)
            return;
        const bool near = to.last <= length.last + 8;
        const std::string text = fmt::format("{:.1f} {}", expected, m_reading.at(length.last - 1).text);
        m_check.findings.objectToWord(static_cast<std::size_t>(found - all.begin()),
                                      Objection{.firstToken = length.first,
                                                .lastToken = near ? to.last : length.last,
                                                .expected = text,
                                                .source = "the calendar",
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

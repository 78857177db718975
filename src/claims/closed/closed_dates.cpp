// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../calendar.h"
#include "../checks/named_length.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 30; // tokens between a word and the dates that it relates
constexpr double kYear = 365.2425;
constexpr double kClearly = 150; // days by which dates without a year can lie apart and still tell their order
constexpr std::size_t kMostDates = 4;
constexpr std::size_t kComma = 4; // tokens between a comma and the date that it sets apart

std::vector<Stretch> stretchesIn(const Reading& reading, const ClosedPassage& passage)
{
    std::vector<Stretch> found;
    for (std::size_t at = passage.first; at < passage.last;) {
        const auto stretch = stretchAt(reading, at);
        if (stretch && stretch->last <= passage.last) {
            found.push_back(*stretch);
            at = stretch->last;
        } else {
            ++at;
        }
    }
    return found;
}

// Days from one to the other; nothing where their years, or what they are, leave it open.
std::optional<double> daysBetween(const Stretch& a, const Stretch& b)
{
    if (a.weekday || b.weekday || a.numbered != b.numbered || (a.numbered && a.financial != b.financial))
        return std::nullopt;
    double days = phaseOf(b) - phaseOf(a);
    if (a.dated && b.dated)
        return days;
    days -= kYear * std::round(days / kYear);
    return std::abs(days) < kClearly ? std::optional(days) : std::nullopt;
}

/// What a word says of the date behind it and the date before it.
struct Order
{
    int sign{0}; ///< +1 the later date stands behind the word, −1 the earlier one
    std::size_t word{};
};

bool refersBack(const Reading& reading, std::size_t next, std::size_t second)
{
    // "Two days after the flood, on 4 January"
    for (std::size_t at = next; at < second; ++at)
        if (reading.isSymbol(at, ',') && second < at + kComma)
            return true;
    return reading.at(next).kind == TokenKind::Symbol
        || reading.isAny(next, {"that", "this", "it", "in", "on", "when", "was", "were", "had", "saw"});
}

// "two days before the funeral, and resumed in September": what stands behind the comma is another matter.
bool isInterrupted(const Reading& reading, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to; ++at)
        if (reading.isSymbol(at, ','))
            return true;
    return false;
}

// "the month before, in June": the later stands first; "before the deadline of 7 May": the later stands behind.
Order orderAt(const Reading& reading, std::size_t at, std::size_t second)
{
    if (reading.isAny(at, {"later", "subsequent", "subsequently", "succeeding"}))
        return {reading.is(at + 1, "than") ? 0 : 1, at};
    if (reading.isAny(at, {"earlier", "previous", "preceding", "prior"}))
        return {reading.is(at + 1, "than") ? 0 : reading.is(at + 1, "to") ? 1 : -1, at};
    if (reading.isAny(at, {"following", "next"}))
        return {reading.has(at + 1, tag::kPeriodUnit) || reading.has(at + 1, tag::kMonth)
                        || weekdayNumber(reading.at(at + 1).text) > 0
                    ? 1
                    : 0,
                at};
    if (reading.is(at, "after"))
        return {refersBack(reading, at + 1, second) ? 1 : isInterrupted(reading, at, second) ? 0 : -1, at};
    if (reading.is(at, "before") || (reading.is(at, "ahead") && reading.is(at + 1, "of")))
        return {refersBack(reading, at + 1, second) ? -1 : isInterrupted(reading, at, second) ? 0 : 1, at};
    // "A year on, in August 2023"
    if (reading.is(at, "on") && at > 0 && reading.has(at - 1, tag::kPeriodUnit) && reading.isSymbol(at + 1, ','))
        return {1, at};
    return {0, at};
}

// "the same month of the year before", "before and after": words that compare more than the two.
bool isOpen(const Reading& reading, std::size_t word)
{
    constexpr std::size_t kNear = 4;
    const std::size_t from = word > kNear ? word - kNear : 0;
    return reading.anyWord(from, word + kNear,
                           {"same", "corresponding", "equivalent", "usual", "sooner", "never", "not"})
        || reading.anyOf(from, word, tag::kFuture);
}

// The length that is counted before a word: "three weeks later", "a year on".
std::optional<NamedLength> lengthBefore(const Reading& reading, std::size_t word)
{
    const auto length = lengthEndingAt(reading, word);
    const double unit = word > 1 ? daysOfUnit(reading, word - 1) : 0;
    if (!length && unit > 0 && reading.isAny(word - 2, {"a", "one"}))
        return NamedLength{1, unit, word - 2, word};
    return length;
}

// How many days two dates can differ from what is counted between them.
double slackOf(const NamedLength& length)
{
    constexpr std::array<std::pair<double, double>, 4> kSlack{{{365, 45}, {30, 16}, {14, 2}, {7, 3}}};
    const auto unit = std::ranges::find_if(kSlack, [&](const auto& slack) { return length.days >= slack.first; });
    return unit != kSlack.end() ? unit->second : 1;
}

// Whether the dates are as far apart as is counted before the word; months and years may be meant from end to end.
bool isAsFar(const Reading& reading, std::size_t word, const Stretch& a, const Stretch& b, double days)
{
    const auto counted = lengthBefore(reading, word);
    if (!counted)
        return true;
    const double slack = slackOf(*counted) + std::max(a.to - a.from, b.to - b.from) - 1;
    return std::abs(std::abs(days) - counted->value * counted->days) <= slack;
}

bool isOneSentence(const Reading& reading, const ClosedPassage& passage, std::size_t from, std::size_t to)
{
    for (std::size_t n = passage.firstSentence; n < passage.lastSentence; ++n)
        if (reading.sentences[n].first > from && reading.sentences[n].first <= to)
            return false;
    return true;
}

void object(Check& check, const Stretch& second, std::size_t word, double days, bool turned)
{
    const std::string side = days > 0 ? "later" : "earlier";
    const std::string said = std::string(check.reading.at(word).text);
    const auto counted = lengthBefore(check.reading, word);
    objectToCalendar(check,
                     {.firstToken = counted ? counted->first : word,
                      .lastToken = second.last,
                      .expected = turned ? side : fmt::format("{:.0f} days", std::abs(days)),
                      .source = "the calendar",
                      .explanation = turned
                          ? fmt::format("The second date is {} than the first, and \"{}\" says otherwise.", side, said)
                          : fmt::format("The two dates are {:.0f} days apart, not {:.0f}.", std::abs(days),
                                        counted->value * counted->days)});
}

} // namespace

// "It was switched on in October 2022. In the previous month, November": two dates, and a word that says which was
// first.
void checkClosedDates(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    const auto dates = stretchesIn(reading, passage);
    if (dates.size() < 2 || dates.size() > kMostDates)
        return;
    for (std::size_t n = 0; n + 1 < dates.size(); ++n) {
        const Stretch& first = dates[n];
        const Stretch& second = dates[n + 1];
        if (second.first > first.last + kReach)
            continue;
        Order only;
        int orders = 0;
        for (std::size_t at = first.last; at < second.first; ++at)
            if (const Order order = orderAt(reading, at, second.first); order.sign != 0) {
                only = order;
                ++orders;
            }
        const auto days = orders == 1 && !isOpen(reading, only.word) ? daysBetween(first, second) : std::nullopt;
        if (!days || *days == 0 || !isOneSentence(reading, passage, only.word, second.first))
            continue;
        const bool turned = (*days > 0) != (only.sign > 0);
        if (turned || !isAsFar(reading, only.word, first, second, *days))
            object(check, second, only.word, *days, turned);
    }
}

} // namespace outturn::claims

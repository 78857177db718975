// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_length.h"

#include "../number_value.h"

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr double kMonth = 30.44;
constexpr double kQuarter = 91.31;
constexpr double kYear = 365.25;

// What can stand between a length and the stretch of time that it is of.
bool isBridge(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"from",     "of",       "between",   "covering", "covers",   "covered", "period",
                              "rolling",  "running",  "runs",      "ran",      "spanning", "spans",   "starting",
                              "window",   "plan",     "programme", "strategy", "contract", "pilot",   "trial",
                              "campaign", "cycle",    "scheme",    "project",  "span",     "term",    "consultation",
                              "figures",  "data",     "results",   "returns",  "numbers",  "review",  "operation",
                              "amnesty",  "exercise", "inclusive", "is",       "was"})
        || reading.isSymbol(at, '(') || reading.isSymbol(at, ',') || reading.isSymbol(at, ':')
        || reading.at(at).spacedDash
        || reading.isAny(at, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
}

// "a period of", "some", "in all": what can stand between a stretch of time and its length.
bool isFiller(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"a",    "an",         "some", "just",   "period", "of",    "span",    "total",  "in",
                              "all",  "ie",         "i",    "e",      "that",   "is",    "lasting", "making", "giving",
                              "over", "altogether", "or",   "lasted", "it",     "about", "."});
}

// "this quarter", "the year", "half-year"
std::optional<NamedLength> lengthInWords(const Reading& reading, std::size_t unit)
{
    const double days = daysOfUnit(reading, unit);
    const std::size_t before = reading.isSymbol(unit - 1, '-') ? unit - 2 : unit - 1;
    if (days == kYear && reading.is(before, "half"))
        return NamedLength{6, kMonth, before, unit + 1};
    const bool whole =
        reading.isAny(unit, {"quarter", "fortnight"}) && reading.isAny(before, {"the", "a", "this", "our"});
    return whole ? std::optional(NamedLength{1, days, unit, unit + 1}) : std::nullopt;
}

std::optional<NamedLength> lengthBefore(const Reading& reading, const Sentence& sentence, std::size_t first)
{
    constexpr std::size_t kMostBridges = 7;
    std::size_t at = first;
    while (at > sentence.first + 1 && at + kMostBridges > first && isBridge(reading, at - 1))
        --at;
    return lengthEndingAt(reading, at);
}

std::optional<NamedLength> lengthBehind(const Reading& reading, const Sentence& sentence, std::size_t last)
{
    constexpr std::size_t kMostFillers = 5;
    std::size_t at = last;
    if (reading.is(at, "inclusive") || reading.is(at, "incl"))
        ++at;
    const bool marked = reading.isSymbol(at, ',') || reading.isSymbol(at, '(') || reading.isSymbol(at, ':')
        || reading.at(at).spacedDash;
    at += marked ? 1 : 0;
    const std::size_t begin = at;
    while (at < sentence.last && at < begin + kMostFillers && isFiller(reading, at))
        ++at;
    if (!marked && (at == begin || !reading.anyWord(begin, at, {"lasting", "period", "total", "lasted", "altogether"})))
        return std::nullopt;
    const auto length = at < sentence.last ? lengthBeginningAt(reading, at) : std::nullopt;
    // "the year to March, six weeks later", "…, three months ahead of plan"
    const bool other = length
        && (reading.isAny(length->last,
                          {"later", "after", "earlier", "before", "ahead", "ago", "behind", "early", "late", "on"})
            || reading.has(length->last, tag::kPast));
    return other ? std::nullopt : length;
}

} // namespace

double daysOfUnit(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"day", "days"}))
        return 1;
    if (reading.isAny(at, {"week", "weeks", "wk", "wks"}))
        return 7;
    if (reading.is(at, "fortnight"))
        return 14;
    if (reading.isAny(at, {"month", "months", "mth", "mths"}))
        return kMonth;
    if (reading.isAny(at, {"quarter", "quarters"}))
        return kQuarter;
    return reading.isAny(at, {"year", "years", "yr", "yrs"}) ? kYear : 0;
}

std::optional<NamedLength> lengthBeginningAt(const Reading& reading, std::size_t at)
{
    if (const auto number = numberAt(reading, at)) {
        const std::size_t unit = number->last + (reading.isSymbol(number->last, '-') ? 1 : 0);
        const double days = daysOfUnit(reading, unit);
        return days > 0 && number->value > 0 && number->value < 400
            ? std::optional(NamedLength{number->value, days, at, unit + 1})
            : std::nullopt;
    }
    return reading.is(at, "fortnight") ? std::optional(NamedLength{1, 14, at, at + 1}) : std::nullopt;
}

int NamedLength::months() const
{
    const double unit = days == kMonth ? 1 : days == kQuarter ? 3 : days == kYear ? 12 : 0;
    return static_cast<int>(std::lround(value * unit));
}

std::optional<NamedLength> lengthEndingAt(const Reading& reading, std::size_t end)
{
    if (end < 2)
        return std::nullopt;
    const std::size_t unit = end - 1;
    const double days = daysOfUnit(reading, unit);
    if (days == 0)
        return std::nullopt;
    const std::size_t before = reading.isSymbol(unit - 1, '-') ? unit - 2 : unit - 1;
    const auto number = numberAt(reading, before);
    if (number && number->last <= unit && number->value > 0 && number->value < 400)
        return NamedLength{number->value, days, before, end};
    return lengthInWords(reading, unit);
}

std::optional<NamedLength> lengthTiedTo(const Reading& reading, const Sentence& sentence, std::size_t first,
                                        std::size_t last)
{
    auto length = lengthBefore(reading, sentence, first);
    if (!length)
        length = lengthBehind(reading, sentence, last);
    const bool about = length && length->first > sentence.first
        && (reading.has(length->first - 1, tag::kAbout)
            || reading.isAny(length->first - 1, {"than", "least", "within", "first", "last", "final"}));
    return about ? std::nullopt : length;
}

} // namespace outturn::claims

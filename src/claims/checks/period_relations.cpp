// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_relations.h"

#include "../calendar.h"
#include "../number_value.h"

namespace outturn::claims {
namespace {

constexpr int kHeld = 2; // an event that took place once

int monthsOf(std::string_view unit)
{
    return unit.starts_with("month") ? 1 : unit.starts_with("quarter") ? 3 : unit.starts_with("year") ? 12 : 0;
}

bool isUnit(const Reading& reading, std::size_t at)
{
    return reading.has(at, tag::kPeriodUnit) || reading.isAny(at, {"half", "term", "session"})
        || weekdayNumber(reading.at(at).text) > 0;
}

PeriodRelation relation(const Reading& reading, int side, std::size_t unit, std::size_t first, std::size_t last)
{
    return {.side = side,
            .months = monthsOf(reading.at(unit).text),
            .days = reading.is(unit, "day") ? 1 : 0,
            .unit = unit,
            .first = first,
            .last = last};
}

// "the following month", "the previous 12 months", "the next Thursday"
std::optional<PeriodRelation> adjective(const Reading& reading, std::size_t token)
{
    const bool bound = reading.isAny(token, {"following", "subsequent", "succeeding", "ensuing"});
    const bool after = bound || reading.isAny(token, {"next", "coming"});
    const bool before = reading.isAny(token, {"previous", "last", "prior", "preceding"});
    if (!after && !before)
        return std::nullopt;
    std::size_t unit = token + 1;
    const auto number = numberAt(reading, unit);
    if (number && number->word)
        return std::nullopt;
    if (number)
        unit = number->last + (reading.isSymbol(number->last, '-') ? 1 : 0);
    while (reading.isAny(unit, {"financial", "calendar", "full", "reporting", "working", "complete"}))
        ++unit;
    if (!isUnit(reading, unit))
        return std::nullopt;
    auto found = relation(reading, after ? 1 : -1, unit, token, unit + 1);
    found.bound = bound;
    if (number || !reading.is(unit, "day") || reading.is(unit - 1, "working"))
        found.days = 0;
    if (number)
        found.months *= static_cast<int>(number->value);
    return found;
}

// "the next one follows in March"
std::optional<PeriodRelation> nextEvent(const Reading& reading, std::size_t token)
{
    if (!reading.is(token, "next")
        || !reading.isAny(token + 1,
                          {"one", "meeting", "event", "session", "round", "review", "survey", "visit", "inspection",
                           "hearing", "edition", "surgery"}))
        return std::nullopt;
    std::size_t last = token + 2;
    while (reading.has(last, tag::kVerb | tag::kFuture)
           || reading.isAny(last, {"follows", "takes", "place", "due", "held", "scheduled", "planned", "falls", "be"}))
        ++last;
    auto found = relation(reading, 1, token + 1, token, last);
    found.event = kHeld;
    return found;
}

bool isBehind(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"followed", "follows", "after", "later", "afterwards", "following", "thereafter"});
}

bool isBefore(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"preceded", "precedes", "before", "earlier", "previously", "beforehand"});
}

// "the month that followed", "the month before that", "a year later", "two days later"
std::optional<PeriodRelation> postposed(const Reading& reading, std::size_t unit)
{
    if (unit == 0 || !isUnit(reading, unit))
        return std::nullopt;
    const bool days = reading.isAny(unit, {"day", "days"});
    const auto count = numberAt(reading, unit - 1);
    const bool counted = days && count && count->last == unit && count->decimals == 0;
    if (!reading.isAny(unit - 1, {"the", "a", "one"}) && !counted)
        return std::nullopt;
    std::size_t word = unit + 1;
    word += reading.isAny(word, {"that", "which", "immediately", "directly", "just"}) ? 1 : 0;
    word += reading.isAny(word, {"immediately", "directly"}) ? 1 : 0;
    const bool after = isBehind(reading, word);
    if (!after && !isBefore(reading, word))
        return std::nullopt;
    std::size_t last = word + 1;
    last += reading.isAny(last, {"that", "this", "it"}) && !reading.is(word, "following") ? 1 : 0;
    auto found = relation(reading, after ? 1 : -1, unit, unit, last);
    found.bound = true;
    if (counted)
        found.days = static_cast<int>(count->value);
    return found;
}

// Behind "the same month": "a year earlier", "of the previous year", "last year", "in 2022"
std::size_t endOfYearWords(const Reading& reading, std::size_t at)
{
    while (reading.isAny(at,
                         {"in", "of", "the", "a", "one", "financial", "calendar", "last", "previous", "preceding",
                          "prior", "year", "before", "earlier", "ago"}))
        ++at;
    const PeriodPhrase* year = phraseAt(reading, at);
    return year && (year->kind == PeriodWord::Year || year->kind == PeriodWord::FinancialYear) ? year->last : at;
}

std::optional<PeriodRelation> sameTime(const Reading& reading, std::size_t token)
{
    const bool same = reading.isAny(token, {"same", "corresponding", "equivalent", "comparable"});
    if (!same || !reading.isAny(token + 1, {"month", "quarter", "period", "months", "half"}))
        return std::nullopt;
    const std::size_t last = endOfYearWords(reading, token + 2);
    // The phrase for "the same period of last year" ends with the year words, before what names it.
    if (last == token + 2)
        return std::nullopt;
    auto found = relation(reading, 0, token + 1, token, last);
    found.bound = true;
    return found;
}

// "in its first full month", "its final year of operation"
std::optional<PeriodRelation> ofEvent(const Reading& reading, std::size_t token)
{
    const bool first = reading.isAny(token, {"first", "opening", "inaugural", "initial"});
    if (!first && !reading.isAny(token, {"final", "last", "closing"}))
        return std::nullopt;
    std::size_t unit = token + 1;
    while (reading.isAny(unit, {"full", "complete", "whole", "financial", "calendar"}))
        ++unit;
    if (!reading.isAny(unit, {"month", "quarter", "year", "week", "day", "weekend"}))
        return std::nullopt;
    auto found = relation(reading, first ? 1 : -1, unit, token, unit + 1);
    if (reading.is(found.last, "of")) {
        found.last += reading.has(found.last + 1, tag::kArticle) ? 3 : 2;
        found.last += reading.at(found.last).kind == TokenKind::Word && !reading.has(found.last, tag::kPreposition);
    }
    found.event = found.side;
    return found;
}

} // namespace

bool tellsEvent(const Reading& reading, std::size_t first, std::size_t last, int event)
{
    if (event == kHeld)
        return reading.anyWord(first, last, {"held", "took", "met", "ran", "happened"});
    if (event > 0)
        return reading.anyWord(first, last,
                               {"began",      "begins",      "begun",    "beginning", "started",   "starts",
                                "start",      "starting",    "launched", "launch",    "opened",    "opening",
                                "introduced", "established", "created",  "live",      "commenced", "piloted",
                                "rolled",     "founded",     "unveiled", "stood",     "inception", "formed",
                                "set",        "open",        "opens",    "adopted",   "switched"});
    return reading.anyWord(first, last,
                           {"closed", "ended", "finished", "wound", "shut", "ceased", "stopped", "concluded", "expired",
                            "scrapped", "disbanded", "closure", "ends", "withdrawn"});
}

std::optional<PeriodRelation> periodRelationAt(const Reading& reading, std::size_t token)
{
    if (auto found = ofEvent(reading, token); found && found->event > 0)
        return found;
    for (const auto& read : {adjective, nextEvent})
        if (auto found = read(reading, token))
            return found;
    if (auto found = postposed(reading, token))
        return found;
    if (auto found = sameTime(reading, token))
        return found;
    return ofEvent(reading, token);
}

} // namespace outturn::claims

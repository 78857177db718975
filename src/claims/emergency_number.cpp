// SPDX-License-Identifier: GPL-3.0-or-later
#include "emergency_number.h"

namespace outturn::claims {
namespace {

// "Q1 112", "2021: 101", "May 111": a figure with its time.
bool followsItsTime(const Reading& reading, std::size_t previous)
{
    if (previous == kNone)
        return false;
    const std::size_t name = reading.isSymbol(previous, ':') && previous > 0 ? previous - 1 : previous;
    const auto text = reading.at(name).text;
    const bool quarter = text.size() == 2 && text[0] == 'q' && text[1] >= '1' && text[1] <= '4';
    const bool year = name != previous && reading.at(name).kind == TokenKind::Number && text.size() == 4;
    return quarter || year || (reading.has(name, tag::kMonth) && reading.at(name).capital);
}

// "112 a month", "101 each day"
bool isRepeated(const Reading& reading, std::size_t after)
{
    return reading.isAny(after, {"a", "per", "each", "every"}) && reading.has(after + 1, tag::kPeriodUnit);
}

// "call 111", "NHS 111", "111 calls": 105, 111 and 112 are counts more often than they are dialled.
bool speaksOfCalls(const Reading& reading, const Mention& mention)
{
    const std::size_t from = mention.first > 4 ? mention.first - 4 : 0;
    return reading.anyWord(from, mention.first,
                           {"call", "calling", "calls", "dial", "ring", "phone", "nhs", "999", "101", "via"})
        || reading.anyWord(
            mention.last, mention.last + 3,
            {"call", "calls", "caller", "callers", "service", "services", "line", "operators", "number"});
}

} // namespace

bool isEmergencyNumber(const Reading& reading, const Mention& mention)
{
    const auto digits = reading.at(mention.first).text;
    // "abandoned 999s"
    if (digits == "999" && reading.is(mention.first + 1, "s") && !reading.at(mention.first + 1).spaceBefore)
        return true;
    const bool rare = digits == "105" || digits == "111" || digits == "112";
    if (rare && mention.kind == Kind::Count && !speaksOfCalls(reading, mention))
        return false;
    if (mention.kind != Kind::Count
        || (digits != "999" && digits != "101" && digits != "111" && digits != "112" && digits != "105"))
        return false;
    const Token& next = reading.at(mention.last);
    const bool counted = next.kind == TokenKind::Word && next.text.ends_with('s')
        && !(next.tags & (tag::kVerb | tag::kPreposition)) && next.text != "calls" && next.text != "responses"
        && next.text != "contacts" && next.text != "callers" && next.text != "times" && next.text != "emergencies"
        && next.text != "services" && next.text != "volumes";
    // "999 ans <10s 88.2%"
    if (digits != "105" && reading.isAny(mention.last, {"ans", "answd", "abd", "aband"}))
        return true;
    // "140 for litter, 101 for parking": an item of a list.
    const std::size_t previous = (mention.first > 0 ? mention.first - 1 : kNone);
    const bool item = previous != kNone && (reading.isSymbol(previous, ',') || reading.is(previous, "and"))
        && reading.isAny(mention.last, {"for", "in", "from", "were", "about"});
    const bool total = previous != kNone
        && (reading.has(previous, tag::kTotal)
            || (reading.isSymbol(previous, ',') && reading.isSymbol(mention.last, ',')));
    const Token& name = reading.at(previous == kNone ? 0 : previous);
    const bool listed = previous != kNone && name.kind == TokenKind::Word
        && !(name.tags & (tag::kPreposition | tag::kConjunction | tag::kArticle | tag::kVerb))
        && !reading.isAny(previous,
                          {"call", "calling", "dial", "dialling", "ring", "ringing", "phone", "contact", "text"})
        && (reading.isSymbol(mention.last, ',') || reading.isSymbol(mention.last, ';'))
        && reading.at(mention.last + 2).kind == TokenKind::Number;
    // "from 128 to 111"
    const bool reached = previous != kNone
        && reading.isAny(previous, {"to", "from", "of", "than", "was", "were", "had"}) && previous > 0
        && reading.at(previous - 1).kind == TokenKind::Number;
    return !counted && !item && !total && !listed && !reached && !followsItsTime(reading, previous)
        && !isRepeated(reading, mention.last);
}

} // namespace outturn::claims

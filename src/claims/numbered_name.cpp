// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbered_name.h"

namespace outturn::claims {
namespace {

// "Red Watch 11, White 13 and Blue 12": names of another kind with their own figures follow.
bool isListedName(const Reading& reading, const Mention& mention)
{
    constexpr std::size_t kName = 2;
    std::size_t at = mention.last;
    if (mention.word || !(reading.isSymbol(at, ',') || reading.isSymbol(at, ';') || reading.is(at, "and")))
        return false;
    const auto& noun = reading.at(mention.first - 1).text;
    for (std::size_t word = at + 1; word <= at + kName; ++word) {
        const Token& token = reading.at(word);
        if (token.kind != TokenKind::Word || !token.capital || token.text == noun || (token.tags & tag::kMonth))
            return false;
        if (reading.at(word + 1).kind == TokenKind::Number)
            return reading.at(mention.first - 1).capital && !(token.tags & tag::kLabelNoun);
    }
    return false;
}

// "Categories 1 and 2", "bands 3 to 5": which of them, not how many.
bool isOneOfNamed(const Reading& reading, const Mention& mention)
{
    constexpr std::size_t kReach = 6;
    constexpr double kMost = 20;
    const auto joins = [&](std::size_t at) {
        return reading.isAny(at, {"and", "to", "or"}) || reading.isSymbol(at, ',') || reading.isSymbol(at, '-');
    };
    if (mention.kind != Kind::Count || mention.decimals > 0 || mention.value > kMost)
        return false;
    const bool another = joins(mention.last) && reading.at(mention.last + 1).kind == TokenKind::Number;
    for (std::size_t at = mention.first; at-- > 0 && at + kReach > mention.first;) {
        if (reading.isAny(at, {"categories", "grades", "bands", "tiers", "phases", "priorities", "stages", "years"}))
            return another || at + 1 < mention.first;
        if (!joins(at) && reading.at(at).kind != TokenKind::Number)
            return false;
    }
    return false;
}

// "6 trials in court 1, 4 in court 2": a place by its number.
bool isPlaced(const Reading& reading, const Mention& mention)
{
    constexpr double kMost = 30;
    const Token& next = reading.at(mention.last);
    const bool ends =
        next.kind == TokenKind::Symbol || (next.tags & (tag::kConjunction | tag::kPreposition | tag::kVerb));
    return ends && next.symbol != '%' && mention.value <= kMost && mention.first > 1
        && reading.isAny(mention.first - 2, {"in", "at", "from", "on", "for", "to", "near"})
        && reading.isAny(mention.first - 1,
                         {"court", "station", "room", "unit", "ward", "site", "line", "bay", "block", "lot", "team",
                          "depot", "platform", "sector", "gate"});
}

// Grade 1, Section 136, Operation 24; not "the total number 45" nor "priority: 12".
bool isNamed(const Reading& reading, const Mention& mention)
{
    const std::size_t previous = mention.first > 0 ? mention.first - 1 : kNone;
    const bool plain = (mention.kind == Kind::Count || mention.kind == Kind::Fraction) && mention.decimals == 0;
    if (!plain || previous == kNone || !reading.has(previous, tag::kLabelNoun) || mention.value > 9999)
        return false;
    if (reading.has(previous, tag::kPeriodUnit) && reading.is(previous, "day") && mention.value > 31)
        return false;
    // "in week 31", "wk 12"; not "last week 31 calls"
    if (reading.isAny(previous, {"week", "wk", "wave"}) && mention.value < 54 && !mention.word
        && !reading.has(previous - 1, tag::kArticle | tag::kPast | tag::kNext | tag::kAll | tag::kAnaphor)
        && !reading.isAny(previous - 1, {"per", "a"}))
        return true;
    // "Week 1 44, week 2 51": a numbered name with its figure.
    if (!mention.word && mention.value < 100 && reading.at(mention.last).kind == TokenKind::Number)
        return true;
    if (reading.isAny(previous, {"age", "ages", "aged"}) && mention.value > 120)
        return false;
    // Year 7 is a class; "last year 900 calls" counts.
    if (reading.is(previous, "year") && (mention.value > 13 || !reading.at(previous).capital))
        return false;
    const Token& noun = reading.at(previous);
    const bool capital = noun.capital && !noun.lineStart && !reading.isSymbol(previous - 1, '.');
    // "Fire 21, Police 34, Ambulance 40": names with their figures.
    std::size_t name = previous;
    while (name > 1 && name + 2 > previous && reading.at(name - 1).kind == TokenKind::Word
           && reading.at(name - 1).capital)
        --name;
    const bool item = name == previous || (name > 1 && reading.at(name - 2).kind == TokenKind::Number);
    const bool listed = name > 1 && item
        && (reading.isSymbol(name - 1, ':') || reading.isSymbol(name - 1, ',') || reading.isSymbol(name - 1, ';'))
        && (reading.isSymbol(mention.last, ',') || reading.isSymbol(mention.last, ';')
            || reading.isSymbol(mention.last, '.'));
    // "Park Road 412 and": a name with its figure.
    if (capital && reading.isAny(previous, {"street", "road", "avenue", "gate"}) && previous > 0
        && reading.at(previous - 1).kind == TokenKind::Word && reading.at(previous - 1).capital)
        return false;
    if (listed && reading.isAny(previous, {"fire", "police", "court", "ambulance", "bus", "street", "road", "gate"}))
        return false;
    if (isListedName(reading, mention))
        return false;
    const bool always = reading.isAny(
        previous,
        {"grade",     "section",        "aged",     "age",      "tier",     "phase",     "table",   "figure", "page",
         "paragraph", "appendix",       "annex",    "year",     "category", "part",      "item",    "ages",   "cat",
         "sections",  "recommendation", "band",     "junction", "priority", "round",     "row",     "column", "stage",
         "troop",     "option",         "scenario", "zone",     "kpi",      "courtroom", "concern", "outcome"});
    return mention.word ? always && mention.value < 20
                        : isPlaced(reading, mention) || capital
            || (always && reading.at(mention.first).text.find(',') == std::string_view::npos);
}

// "week 31 handover", "at month 8": which one, unless a word such as "last" makes it a time that went before.
bool isNumberedTime(const Reading& reading, const Mention& mention)
{
    const std::size_t previous = mention.first > 0 ? mention.first - 1 : kNone;
    if (mention.kind != Kind::Count || mention.word || mention.decimals > 0 || mention.value > 53 || previous == kNone
        || !reading.isAny(previous, {"week", "wk", "month", "period", "wave"}))
        return false;
    const std::size_t determiner = previous > 0 ? previous - 1 : previous;
    return !reading.has(determiner, tag::kPast | tag::kNext | tag::kAll)
        && !reading.isAny(determiner, {"per", "each", "every", "a", "this", "that", "one", "our", "his", "her"})
        && reading.at(determiner).kind != TokenKind::Number && !reading.isSymbol(determiner, '-');
}

} // namespace

bool isNumberedName(const Reading& reading, const Mention& mention)
{
    return isNamed(reading, mention) || isOneOfNamed(reading, mention) || isNumberedTime(reading, mention);
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "total_cues.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 12; // words between the word for a total and its figure

bool isPlainCue(const Reading& reading, std::size_t at, const Mention& total)
{
    if (reading.isAny(at, {"total",     "totals",  "totalling",  "totalled", "altogether", "combined",  "produces",
                           "producing", "yields",  "yielding",   "giving",   "gives",      "makes",     "making",
                           "sum",       "overall", "together",   "adds",     "brings",     "bringing",  "puts",
                           "putting",   "all",     "cumulative", "cum",      "resulting",  "aggregate", "running",
                           "ytd",       "fy",      "foot",       "bottom",   "adding",     "tally"}))
        return true;
    // "I make that 46"
    if (reading.is(at, "make"))
        return reading.isAny(at + 1, {"that", "it"}) || reading.isAny(at - 1, {"that", "they", "these"});
    if (reading.isAny(at, {"comes", "came", "coming", "come", "takes", "taking", "amounts", "amounted", "add"}))
        return reading.anyWord(at + 1, total.first, {"to"});
    const bool toDate = reading.is(at, "date") && reading.anyWord(at - 2, at, {"to"});
    const bool among = reading.isAny(at, {"across", "between"})
        && (reading.isAny(at + 1, {"them"})
            || (reading.isAny(at + 1, {"these", "all", "both", "the"})
                && (reading.has(at + 2, tag::kNumberWord) || reading.at(at + 2).kind == TokenKind::Number)));
    return toDate || among;
}

// Words that may conclude something else: only a slip of the pen tells.
bool isLooseCue(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"so", "thus", "hence", "therefore", "accordingly", "now"})
        || (reading.is(at, "by") && reading.isAny(at + 1, {"the", "year"}))
        || (reading.isAny(at, {"stands", "stood", "standing"}) && reading.is(at + 1, "at"));
}

TotalCue cueBefore(const Reading& reading, const Mention& total)
{
    const Sentence& sentence = reading.sentenceOf(total);
    // "That's £2.8m invested"
    if (reading.isAny(sentence.first, {"that", "this"}) && total.first <= sentence.first + 3)
        return TotalCue::Plain;
    TotalCue cue = TotalCue::None;
    const std::size_t begin = total.first > sentence.first + kReach ? total.first - kReach : sentence.first;
    for (std::size_t at = total.first; at-- > begin;) {
        if (reading.at(at).kind == TokenKind::Number && !reading.has(at + 1, tag::kMonth))
            break;
        if (isPlainCue(reading, at, total))
            return reading.has(at + 1, tag::kAverage) ? TotalCue::None : TotalCue::Plain;
        if (isLooseCue(reading, at))
            cue = TotalCue::Loose;
    }
    return cue;
}

// Whether its own sentence has two figures of the kind before it.
bool holdsItems(const Reading& reading, const Mention& total)
{
    int items = 0;
    for (const Mention& item : reading.mentionsOf(reading.sentenceOf(total)))
        items += item.first < total.first && item.kind == total.kind ? 1 : 0;
    return items >= 2;
}

// "The £75.5k haul", "put the £2m into": an amount that must have been named; "…: fifteen new cadets".
bool isDefiniteSum(const Reading& reading, const Mention& total)
{
    const std::size_t first = reading.sentenceOf(total).first;
    if (total.first <= first)
        return false;
    const std::size_t before = total.first - 1;
    if (reading.isSymbol(before, ':') || reading.isSymbol(before, '=') || reading.at(before).spacedDash)
        return holdsItems(reading, total);
    return total.kind == Kind::Money && reading.isAny(before, {"the", "this", "that", "these", "those"})
        && (before == first || reading.isAny(before - 1, {"put", "spent", "used", "invested", "putting"}));
}

// "665 in the quarter)", "over the three weekends"
bool endsThere(const Reading& reading, std::size_t at, const Sentence& sentence)
{
    return at + 1 >= sentence.last || reading.at(at + 1).kind == TokenKind::Symbol || reading.has(at, tag::kNumberWord);
}

TotalCue cueBehind(const Reading& reading, const Mention& total)
{
    const Sentence& sentence = reading.sentenceOf(total);
    for (std::size_t at = total.last; at < std::min(sentence.last, total.last + kReach); ++at) {
        if (reading.isAny(at, {"altogether", "combined", "overall", "total", "together"})
            || (reading.is(at, "in") && reading.isAny(at + 1, {"all", "total"}))
            || (reading.is(at, "to") && reading.is(at + 1, "date"))
            || (reading.isAny(at, {"so", "thus"}) && reading.is(at + 1, "far"))
            || (reading.is(at, "between") && reading.isAny(at + 1, {"them", "us", "the"}))
            || (reading.is(at, "all") && reading.is(at + 1, "told"))
            || (reading.isAny(at, {"over", "across", "in", "for", "during"})
                && reading.isAny(at + 1, {"the", "all", "these"}) && endsThere(reading, at + 2, sentence)
                && reading.has(at + 2, tag::kNumberWord | tag::kPeriodUnit)))
            return TotalCue::Plain;
        if (reading.at(at).kind != TokenKind::Word || reading.has(at, tag::kCompare | tag::kChangeVerb))
            break;
    }
    return TotalCue::None;
}

// What is made up of places, teams or shorter times.
bool isAggregate(const Reading& reading, std::size_t at)
{
    const auto text = reading.at(at).text;
    if (text.size() == 2 && (text[0] == 'q' || text[0] == 'h') && text[1] >= '1' && text[1] <= '4')
        return true;
    return reading.isAny(at,
                         {"force",    "forcewide",     "county",   "countywide", "borough", "boroughwide", "district",
                          "wide",     "trust",         "service",  "city",       "region",  "regional",    "council",
                          "year",     "quarter",       "month",    "week",       "weekend", "half",        "season",
                          "all",      "overall",       "complete", "full",       "whole",   "entire",      "grand",
                          "strength", "establishment", "combined", "everyone",   "uplift",  "haul",        "fleet"});
}

// The words from the figure before to this one, where they are few and make no statement.
bool namesAggregate(const Reading& reading, const Mention& total)
{
    constexpr std::size_t kWords = 5;
    const std::size_t first = reading.sentenceOf(total).first;
    const std::size_t begin = total.first > first + kWords ? total.first - kWords : first;
    bool any = false;
    for (std::size_t at = total.first; at-- > begin;) {
        const Token& token = reading.at(at);
        if (token.kind == TokenKind::Number || token.symbol == ',' || token.symbol == ';' || token.symbol == '.')
            break;
        if (token.tags
            & (tag::kVerb | tag::kCompare | tag::kPast | tag::kNext | tag::kAverage | tag::kTarget | tag::kPreposition))
            return false;
        any = any || isAggregate(reading, at);
    }
    return any;
}

// "a postbag of 210", "for a fleet of 33"
bool isOfOne(const Reading& reading, const Mention& total)
{
    const std::size_t first = reading.sentenceOf(total).first;
    return total.first > first + 3 && reading.is(total.first - 1, "of") && reading.isAny(total.first - 3, {"a", "an"})
        && reading.at(total.first - 2).kind == TokenKind::Word
        && !reading.has(total.first - 2, tag::kChangeNoun | tag::kAverage | tag::kTarget | tag::kPeriodUnit)
        && !reading.isAny(total.first - 2, {"rate", "target", "further", "population", "maximum", "minimum"});
}

// "Across the 3 sites (Ash 118, Oak 94, Elm 77) there were 289"
bool followsBracket(const Reading& reading, std::size_t figure)
{
    constexpr std::size_t kFewest = 3;
    const Mention& total = reading.mentions[figure];
    std::size_t items = 0;
    for (std::size_t i = figure; i-- > reading.sentenceOf(total).firstMention && reading.mentions[i].paren != 0;)
        items +=
            reading.mentions[i].kind == total.kind && reading.mentions[i].paren == reading.mentions[figure - 1].paren;
    return total.paren == 0 && items >= kFewest;
}

bool standsAsTotal(const Reading& reading, std::size_t figure)
{
    const Mention& total = reading.mentions[figure];
    const Sentence& sentence = reading.sentenceOf(total);
    const bool opens = total.first <= sentence.first + 2
        && ((total.first == sentence.first + 1 && reading.isAny(sentence.first, {"these", "those", "the", "all"}))
            || sentence.bullet);
    return opens || followsBracket(reading, figure) || namesAggregate(reading, total) || isOfOne(reading, total);
}

} // namespace

TotalCue totalCue(const Reading& reading, std::size_t figure)
{
    const Mention& total = reading.mentions[figure];
    if (total.first > 0 && reading.isAny(total.first - 1, {"other", "remaining", "further"}))
        return TotalCue::None;
    const TotalCue cue = std::max(cueBefore(reading, total), cueBehind(reading, total));
    if (cue != TotalCue::None)
        return cue;
    if (isDefiniteSum(reading, total))
        return TotalCue::Loose;
    return standsAsTotal(reading, figure) ? TotalCue::Place : TotalCue::None;
}

} // namespace outturn::claims

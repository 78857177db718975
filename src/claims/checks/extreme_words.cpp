// SPDX-License-Identifier: GPL-3.0-or-later
#include "extreme_words.h"

namespace outturn::claims {
namespace {

// "we marked more than anywhere else", "fewer than any other"
int comparesWithAll(const Reading& reading, std::size_t than)
{
    const bool all = reading.isAny(than + 1, {"anywhere", "anyone", "any", "all", "everywhere", "everyone", "anything"})
        && reading.anyWord(than + 1, than + 4, {"else", "other", "others"});
    // "No day was busier than Monday"
    const bool none = than > 0 && reading.anyWord(than > 7 ? than - 7 : 0, than, {"no", "none", "nowhere", "nobody"});
    if ((!all && !none) || than == 0)
        return 0;
    return reading.isAny(than - 1, {"more", "higher", "longer", "larger", "bigger", "greater", "slower", "busier"}) ? 1
        : reading.isAny(than - 1, {"fewer", "less", "lower", "shorter", "smaller", "faster", "quicker", "quieter"}) ? -1
                                                                                                                    : 0;
}

} // namespace

int extremeSense(const Reading& reading, std::size_t at)
{
    if (reading.at(at).kind != TokenKind::Word)
        return 0;
    if (reading.is(at, "than"))
        return comparesWithAll(reading, at);
    // "Hill heads the list"
    if (reading.isAny(at, {"heads", "headed", "heading", "tops", "topped", "topping"}))
        return reading.isAny(at + 2, {"list", "table", "league", "ranking", "rankings"}) ? 1 : 0;
    if (reading.is(at, "most"))
        return reading.isAny(
                   at + 1,
                   {"of", "similar", "recent", "recently", "likely", "serious", "common", "vulnerable", "important"})
                || reading.isAny(at - 1, {"at", "the"})
                || (reading.at(at + 1).kind == TokenKind::Word && !reading.at(at + 1).text.ends_with('s'))
            ? (reading.is(at - 1, "the") && reading.at(at + 1).kind == TokenKind::Symbol ? 1 : 0)
            : 1;
    if (reading.isAny(at,
                      {"highest", "busiest", "largest", "biggest", "greatest", "longest", "slowest", "top", "heaviest",
                       "dearest", "costliest"}))
        return reading.is(at, "top") && !reading.isSymbol(at + 1, '=') && !reading.isSymbol(at + 1, ':')
                && !reading.isAny(at - 1, {"is", "was", "are", "were"})
            ? 0
            : 1;
    if (reading.isAny(at, {"best", "worst", "strongest", "weakest", "poorest"}))
        return 2;
    if (reading.isAny(at, {"peak", "peaked", "peaking"}))
        return reading.isAny(at + 1, {"in", "at", "was", "came", "of", "being"})
                || reading.has(at + 1, tag::kPeriodUnit)
            ? 1
            : 0;
    if (reading.is(at, "bottom"))
        return reading.isAny(at - 1, {"is", "was", "are", "were"}) || reading.isSymbol(at + 1, '=')
                || reading.isSymbol(at + 1, ':')
            ? -1
            : 0;
    return reading.isAny(
               at,
               {"lowest", "quietest", "smallest", "fewest", "shortest", "fastest", "quickest", "lightest", "cheapest"})
        ? -1
        : 0;
}

// "has since been given", not "the highest since 2019"
bool speaksOfRecord(const Reading& reading, std::size_t word)
{
    if (reading.is(word, "since"))
        return !reading.isAny(word - 1, {"has", "have", "had", "and"});
    return reading.isAny(word, {"ever", "record", "nationally", "region", "country", "england"});
}

} // namespace outturn::claims

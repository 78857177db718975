// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_idioms.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// "having recruited a net 230", "a net gain of 15"
bool isNetChange(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    return mention.kind == Kind::Count && mention.first > around.from && reading.is(mention.first - 1, "net");
}

// "we have pulled back 3:30", "clawing back 40 seconds"
bool isWonBack(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    return mention.first > around.from + 1 && reading.is(mention.first - 1, "back")
        && reading.isAny(mention.first - 2,
                         {"pulled", "pulling", "clawed", "clawing", "won", "winning", "pegged", "got"});
}

// "we have shaved off 55 seconds", "knocking 2 minutes off"
bool isTakenOff(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    const std::size_t begin = mention.first > around.from + 4 ? mention.first - 4 : around.from;
    const std::size_t end = std::min(around.to, mention.last + 3);
    const auto says = [&](std::initializer_list<std::string_view> words) {
        return reading.anyWord(begin, mention.first, words) || reading.anyWord(mention.last, end, words);
    };
    const bool off = says({"off"})
        && says({"shaved", "shaving", "knocked", "knocking", "trimmed", "trimming", "took", "taken", "taking", "cut",
                 "cutting", "sliced", "saved", "chopped", "come", "came"});
    const bool back = says({"back"}) && says({"clawed", "won", "gained", "given", "clawing", "winning"});
    return off || back;
}

// "The gap between the two, 1 minute 47 seconds"
bool isApposedGap(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    return mention.first > around.from + 2 && reading.isSymbol(mention.first - 1, ',')
        && reading.anyWord(mention.first > around.from + 7 ? mention.first - 7 : around.from, mention.first,
                           {"gap", "difference"});
}

// "720 responders after recruiting an extra 140"
bool isExtra(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    const bool known =
        reading.isAny(mention.first - 2, {"the", "those", "these"}) && mention.first > around.sentence->first + 1;
    return ((around.levelBefore && around.levelBefore->value > mention.value) || (known && !around.next))
        && (mention.kind == Kind::Count || mention.kind == Kind::Money) && mention.first > around.from
        && reading.isAny(mention.first - 1, {"extra", "additional"});
}

// "compared with 2h 10m before, saving each of them 45 minutes"
bool isSaved(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    constexpr std::size_t kNear = 5;
    const std::size_t begin = mention.first > around.from + kNear ? mention.first - kNear : around.from;
    const bool two = around.previous && around.levelBefore == around.previous && around.previous->base;
    return two && mention.kind == around.levelBefore->kind
        && !reading.anyOf(mention.last, mention.last + 2, tag::kCompare)
        && reading.anyWord(begin, mention.first,
                           {"saving", "saves", "costing", "costs", "sparing", "freeing", "losing", "gaining"});
}

// "Adding the 32 new posts takes the establishment to 698", "By cutting 9 posts the team is down to 48"
int movedByGerund(const Reading& reading, const Mention& mention)
{
    if (mention.kind != Kind::Count || mention.first == 0)
        return 0;
    const std::size_t at =
        reading.has(mention.first - 1, tag::kArticle) && mention.first > 1 ? mention.first - 2 : mention.first - 1;
    const bool opens =
        at == 0 || reading.isAny(at - 1, {"by", "after", "having"}) || reading.at(at - 1).kind == TokenKind::Symbol;
    if (!opens)
        return 0;
    return reading.isAny(at, {"cutting", "losing", "shedding", "removing", "axing", "deleting", "disposing"}) ? -1
        : reading.isAny(at, {"adding", "gaining", "creating", "recruiting", "hiring"})                        ? 1
                                                                                                              : 0;
}

} // namespace

void setChange(const Reading& reading, Mention& mention, std::size_t cue, int direction)
{
    mention.change = true;
    mention.cue = cue;
    mention.direction = direction != 0 ? direction : directionOf(reading, cue);
}

bool changeInIdiom(const Reading& reading, const Neighbours& around, Mention& mention)
{
    // "from 128 to 111, so we lost 17"
    const bool told = around.levelBefore && around.levelBefore->value > mention.value && mention.first > around.from
        && reading.isAny(mention.first - 1, {"lost", "gained", "shed", "losing", "gaining", "shedding"});
    if (told) {
        setChange(reading, mention, mention.first - 1, reading.at(mention.first - 1).text.starts_with("gain") ? 1 : -1);
        return true;
    }
    if (isApposedGap(reading, around, mention)) {
        mention.change = true;
        mention.cue = mention.first - 1;
        return true;
    }
    if (isExtra(reading, around, mention)) {
        setChange(reading, mention, mention.first - 1, 1);
        return true;
    }
    if (isTakenOff(reading, around, mention) || isWonBack(reading, around, mention)) {
        const bool less = mention.kind == Kind::Duration || mention.kind == Kind::Money;
        setChange(reading, mention, mention.first, less ? -1 : 0);
        return true;
    }
    if (isSaved(reading, around, mention)) {
        mention.change = true;
        mention.cue = mention.first;
        return true;
    }
    if (const int moved = movedByGerund(reading, mention); moved != 0) {
        setChange(reading, mention, mention.first - 1, moved);
        return true;
    }
    if (isNetChange(reading, around, mention)) {
        const bool gained = reading.anyWord(around.from, mention.first,
                                            {"recruited", "recruiting", "gained", "gain", "added", "hired"});
        setChange(reading, mention, mention.first - 1, gained ? 1 : 0);
        return true;
    }
    return false;
}

// "a fall from 2,150 in 2022 to 1,806 in 2023 (9%)": the bracket closes a movement between two levels.
bool changeInBracket(const Reading& reading, const Neighbours& around, Mention& mention)
{
    constexpr std::size_t kLead = 9; // tokens between the word of change and "from"
    if (mention.kind != Kind::Percent || !reading.isSymbol(mention.first - 1, '(')
        || !reading.isSymbol(mention.last, ')'))
        return false;
    std::size_t cue = kNone;
    std::size_t from = kNone;
    bool moved = false;
    for (std::size_t at = around.sentence->first; at + 1 < mention.first; ++at) {
        if (reading.isSymbol(at, ';') || reading.isSymbol(at, '(') || reading.is(at, "and"))
            return false;
        const bool number = reading.at(at + 1).kind == TokenKind::Number;
        if (reading.has(at, tag::kChangeNoun | tag::kChangeVerb) && from == kNone)
            cue = at;
        else if (reading.is(at, "from") && number)
            from = at;
        else if (reading.is(at, "to") && number && from != kNone)
            moved = true;
    }
    if (!moved || cue == kNone || from > cue + kLead)
        return false;
    setChange(reading, mention, cue, 0);
    return true;
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 12;

void setChange(const Reading& reading, Mention& mention, std::size_t cue, int direction)
{
    mention.change = true;
    mention.cue = cue;
    mention.direction = direction != 0 ? direction : directionOf(reading, cue);
}

bool sameKindAhead(const Neighbours& around, const Mention& mention)
{
    return around.next && around.next->kind == mention.kind;
}

// "450 up on 420" states a level, "30 up on the 420" a difference.
bool looksLikeDifference(const Neighbours& around, const Mention& mention, bool contrastAhead = false)
{
    if (around.levelBefore && around.levelBefore->value > mention.value)
        return true;
    const bool ahead = sameKindAhead(around, mention) && !contrastAhead;
    return !ahead || mention.value < 0.5 * around.next->value;
}

bool comparativeFollows(const Reading& reading, const Neighbours& around, const Mention& mention, std::size_t at)
{
    const bool adjacent = at == mention.last;
    if (reading.isAny(at, {"up", "down"}))
        return adjacent && !reading.is(at + 1, "from") && !reading.is(at + 1, "to")
            && looksLikeDifference(around, mention);
    // "spent £480k against a budget of £450k, £30k over."
    if (reading.isAny(at, {"over", "under"}) && adjacent && mention.kind == Kind::Money && around.levelBefore
        && reading.at(at + 1).kind == TokenKind::Symbol && !reading.isSymbol(at + 1, '$'))
        return looksLikeDifference(around, mention);
    if (reading.isAny(at, {"over", "under", "above", "below"}) && adjacent && mention.kind == Kind::Percent
        && around.next && around.next->first <= at + 6 && reading.is(around.next->first - 1, "of"))
        return true;
    if (reading.isAny(at, {"over", "under"}))
        return adjacent && looksLikeDifference(around, mention)
            && (reading.anyOf(at + 1, at + 4, tag::kTarget)
                || (mention.kind == Kind::Money
                    && reading.anyWord(at + 1, at + 5, {"budget", "plan", "forecast", "estimate", "bid"})));
    // "so it was 3 minutes 30 behind"
    if (reading.isAny(at, {"behind", "adrift", "apart"}))
        return adjacent && around.levelBefore && around.levelBefore == around.previous
            && reading.at(at + 1).kind == TokenKind::Symbol && looksLikeDifference(around, mention);
    if (reading.isAny(at, {"short", "shy", "ahead", "clear"}))
        return reading.is(at + 1, "of") && looksLikeDifference(around, mention);
    // "Of the 240 extra posts, 80": they are all there are.
    if (reading.isAny(at, {"additional", "extra"}))
        return adjacent && mention.kind == Kind::Count
            && !(reading.has(mention.first - 1, tag::kArticle | tag::kAnaphor) && reading.is(mention.first - 2, "of"));
    if (reading.isAny(at, {"upward", "downward", "upwards", "downwards"}))
        return false;
    if (reading.isAny(at, {"more", "fewer", "less"}))
        return adjacent || reading.is(at + 1, "than");
    // "75 seconds better, but still 2:30 over"
    const bool contrast = around.next && reading.anyOf(at, around.next->first, tag::kContrast);
    return looksLikeDifference(around, mention, contrast) && (adjacent || at == mention.last + 1);
}

// "140 wanted longer hours": what they ask for is not what has changed.
bool asksFor(const Reading& reading, std::size_t at)
{
    return reading.isAny(at,
                         {"wanted", "want", "asked", "preferred", "prefer", "favoured", "favour", "supported",
                          "requested", "needed", "need"});
}

bool changeAfter(const Reading& reading, const Neighbours& around, Mention& mention)
{
    for (std::size_t at = mention.last; at < std::min(around.to, mention.last + 5); ++at) {
        const Token& token = reading.at(at);
        if (token.symbol == '-' && !token.spacedDash)
            continue;
        if (token.kind != TokenKind::Word || asksFor(reading, at))
            return false;
        // "six high-rise buildings"
        if (at > mention.last + 1 && reading.isSymbol(at - 1, '-') && reading.at(at - 2).kind == TokenKind::Word)
            continue;
        if ((token.tags & tag::kChangeNoun) && !(token.tags & tag::kChangeVerb)) {
            const bool plural = token.text.ends_with('s');
            if (plural || (mention.kind == Kind::Count && at > mention.last + 2))
                return false;
            setChange(reading, mention, at, 0);
            return true;
        }
        if ((token.tags & tag::kComparative)
            || reading.isAny(at, {"shy", "ahead", "clear", "behind", "adrift", "apart"})) {
            if (!comparativeFollows(reading, around, mention, at))
                return false;
            setChange(reading, mention, at, 0);
            return true;
        }
        if ((token.tags & (tag::kPreposition | tag::kConjunction | tag::kCompare | tag::kArticle))
            || ((token.tags & tag::kVerb) && !token.text.ends_with("ed")))
            return false;
    }
    return false;
}

// The change word that "by 46" or "of 12%" belongs to.
std::size_t changeWordBefore(const Reading& reading, std::size_t from, std::size_t before, bool nounOnly)
{
    const std::size_t begin = before > from + kReach ? before - kReach : from;
    for (std::size_t at = before; at-- > begin;) {
        const Token& token = reading.at(at);
        const Tags wanted = nounOnly ? tag::kChangeNoun : tag::kChangeNoun | tag::kChangeVerb | tag::kComparative;
        if (token.tags & wanted)
            return at;
        if (reading.isAny(at, {"exceeded", "exceeding", "beat", "missed", "surpassed"}))
            return nounOnly ? kNone : at;
        if (reading.isAny(at, {"to", "from", "limit", "cap", "allowance", "tolerance"}) && nounOnly)
            return kNone;
        if ((token.tags & (tag::kTarget | tag::kAverage | tag::kTotal | tag::kPart)) && nounOnly)
            return kNone;
        if (token.symbol == ';' || (token.symbol == ',' && nounOnly) || (token.tags & tag::kContrast))
            return kNone;
    }
    return kNone;
}

std::size_t skipHedges(const Reading& reading, std::size_t from, std::size_t at)
{
    while (at > from) {
        const std::size_t before = at - 1;
        const bool hedge = reading.has(before, tag::kAbout | tag::kAdverb)
            || reading.isAny(before, {"a", "an", "than", "least", "further", "another"})
            || (reading.is(before, "at") && reading.isAny(at, {"least", "most"}))
            || (reading.isAny(before, {"more", "less"}) && reading.is(at, "than"));
        if (!hedge)
            break;
        at = before;
    }
    return at;
}

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

// The idioms that say a change without "by" or "of".
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

// "Growth over the year: 25%", "Percentage change since 2021: 8%": the noun that a label is about.
std::size_t headOfLabel(const Reading& reading, std::size_t from, std::size_t last)
{
    constexpr std::size_t kLongest = 5;
    for (std::size_t at = last; at > from && at + kLongest > last && reading.at(at - 1).kind == TokenKind::Word; --at)
        if (reading.has(at, tag::kPreposition)) {
            const bool starts = at < from + 3 || reading.at(at - 2).kind != TokenKind::Word
                || reading.at(at - 3).kind != TokenKind::Word;
            return starts && reading.has(at - 1, tag::kChangeNoun) && reading.has(at - 1, tag::kUp | tag::kDown)
                ? at - 1
                : kNone;
        }
    return kNone;
}

bool changeBefore(const Reading& reading, const Neighbours& around, Mention& mention)
{
    if (changeInIdiom(reading, around, mention))
        return true;
    const std::size_t head = skipHedges(reading, around.from, mention.first);
    if (head <= around.from)
        return false;
    std::size_t at = head - 1;
    if (reading.is(at, "by")) {
        std::size_t cue = changeWordBefore(reading, around.from, at, false);
        // "fell from £14.2m to £11.9m, that is by £2.3m"
        if (cue == kNone && around.previous && reading.isAny(at - 1, {"is", "ie", "or"}))
            cue = changeWordBefore(reading, around.sentence->first, at, false);
        if (cue != kNone)
            setChange(reading, mention, cue, reading.is(cue, "missed") ? -1 : 0);
        return cue != kNone;
    }
    if (reading.isAny(at, {"of", "was", "is", "at"})) {
        const std::size_t cue = changeWordBefore(reading, around.from, at, true);
        if (cue == kNone || (!reading.is(at, "of") && !reading.has(cue, tag::kUp | tag::kDown))
            || (reading.is(at, "at") && !reading.has(cue - 1, tag::kArticle)))
            return false;
        setChange(reading, mention, cue, 0);
        return true;
    }
    // "Difference: 43"
    const bool named = reading.isSymbol(at, ':') || reading.isSymbol(at, '=') || reading.at(at).spacedDash;
    if (at > around.from && (named || (reading.isSymbol(at, '(') && mention.kind != Kind::Count)))
        at -= 1;
    // "gone down – 402 this year, 371 last", "on the rise: 310 in 2022, 268 in 2023": a headline above its levels.
    if (named && mention.kind != Kind::Percent && mention.kind != Kind::Points && sameKindAhead(around, mention)
        && !looksLikeDifference(around, mention))
        return false;
    if (const std::size_t label = named ? headOfLabel(reading, around.from, at) : kNone; label != kNone) {
        setChange(reading, mention, label, 0);
        return true;
    }
    const bool verb = (!named && reading.has(at, tag::kChangeVerb))
        || (reading.isAny(at, {"up", "down"}) && reading.has(at, tag::kUp | tag::kDown));
    // "- Falls: 3,150" names what is counted.
    const bool name =
        named && mention.kind == Kind::Count && (reading.at(at).text.ends_with("s") || reading.is(at, "slide"));
    const bool noun = !name && reading.has(at, tag::kChangeNoun)
        && (reading.isAny(at, {"change", "difference", "gap", "variance", "swing", "movement"})
            || (mention.kind == Kind::Money && reading.isAny(at, {"overspend", "underspend", "shortfall", "surplus"}))
            || (reading.has(at, tag::kUp | tag::kDown)
                && (named || mention.kind == Kind::Percent || mention.kind == Kind::Points
                    || !reading.at(at).text.ends_with('s')))
            || (named && mention.kind != Kind::Count));
    if (!verb && !noun)
        return false;
    setChange(reading, mention, at, 0);
    return true;
}

} // namespace

int directionOf(const Reading& reading, std::size_t token)
{
    const Tags tags = reading.at(token).tags;
    if (tags & tag::kFaster)
        return -1;
    if (tags & tag::kSlower)
        return 1;
    if ((tags & tag::kUp) && (tags & tag::kDown))
        return 0;
    return (tags & tag::kUp) ? 1 : (tags & tag::kDown) ? -1 : 0;
}

// "savings of £1.1m against a plan of £0.9m": an amount with a plan of its own.
static bool isPlannedAmount(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    return mention.kind == Kind::Money && around.next && around.next->kind == Kind::Money
        && reading.is(mention.first - 1, "of")
        && reading.isAny(mention.first - 2, {"savings", "saving", "surplus", "deficit"})
        && reading.anyWord(mention.last, around.next->first, {"against", "versus", "compared"});
}

// "£13 or 4.6% more": the same difference in two units.
static bool changeInOtherUnit(const Reading& reading, const Neighbours& around, Mention& mention)
{
    if (!around.next || around.next->first != mention.last + 1 || !reading.is(mention.last, "or")
        || around.next->kind == mention.kind || around.next->isLabel())
        return false;
    const Neighbours behind{.sentence = around.sentence, .from = mention.last, .to = around.sentence->last};
    Mention other = *around.next;
    if (!changeAfter(reading, behind, other))
        return false;
    setChange(reading, mention, other.cue, 0);
    return true;
}

// "of the 240 extra posts": so many there are.
static bool isDefiniteWhole(const Reading& reading, const Mention& mention)
{
    return mention.first > 1 && reading.is(mention.first - 2, "of")
        && reading.isAny(mention.first - 1, {"the", "these", "those", "our"})
        && reading.isAny(mention.last, {"extra", "additional", "further", "more"});
}

void markChange(const Reading& reading, const Neighbours& around, Mention& mention)
{
    const bool canChange = mention.kind == Kind::Count || mention.kind == Kind::Percent || mention.kind == Kind::Points
        || mention.kind == Kind::Money || mention.kind == Kind::Duration || mention.kind == Kind::Rate;
    if (!canChange || mention.range || mention.target || isPlannedAmount(reading, around, mention)
        || isDefiniteWhole(reading, mention))
        return;
    if (mention.sign != 0) {
        setChange(reading, mention, mention.first, mention.sign);
        return;
    }
    if (!changeAfter(reading, around, mention) && !changeInOtherUnit(reading, around, mention)
        && !changeBefore(reading, around, mention) && mention.kind == Kind::Points) {
        mention.change = true;
        mention.cue = mention.first;
    }
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_idioms.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 12;

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
    // "13 weeks longer than in 2019, and nine weeks longer than …"
    if (adjacent && reading.is(at + 1, "than") && reading.is(at + 2, "in"))
        return true;
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
    // "the rise was backed by 61%": how many did so.
    if (reading.is(at, "by") && at > 0
        && reading.isAny(at - 1,
                         {"backed", "opposed", "supported", "reported", "shared", "welcomed", "endorsed", "approved",
                          "rejected", "preferred", "favoured", "disliked", "accepted", "used", "felt", "noticed"}))
        return false;
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

// "savings of £1.1m against a plan of £0.9m", "Savings of £210,000 were achieved in the first quarter": amounts that
// are counted, no difference between two others.
bool isAmountSaved(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    if (mention.kind != Kind::Money || !reading.is(mention.first - 1, "of"))
        return false;
    const bool planned = around.next && around.next->kind == Kind::Money
        && reading.isAny(mention.first - 2, {"savings", "saving", "surplus", "deficit"})
        && reading.anyWord(mention.last, around.next->first, {"against", "versus", "compared"});
    return planned
        || (reading.is(mention.first - 2, "savings")
            && reading.anyWord(mention.last, around.sentence->last,
                               {"were", "was", "have", "has", "had", "achieved", "delivered", "identified", "made",
                                "booked", "realised", "secured", "found"}));
}

// "£13 or 4.6% more": the same difference in two units.
bool changeInOtherUnit(const Reading& reading, const Neighbours& around, Mention& mention)
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
bool isDefiniteWhole(const Reading& reading, const Mention& mention)
{
    return mention.first > 1 && reading.is(mention.first - 2, "of")
        && reading.isAny(mention.first - 1, {"the", "these", "those", "our"})
        && reading.isAny(mention.last, {"extra", "additional", "further", "more"});
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

void markChange(const Reading& reading, const Neighbours& around, Mention& mention)
{
    const bool canChange = mention.kind == Kind::Count || mention.kind == Kind::Percent || mention.kind == Kind::Points
        || mention.kind == Kind::Money || mention.kind == Kind::Duration || mention.kind == Kind::Rate;
    if (!canChange || mention.range || mention.target || isAmountSaved(reading, around, mention)
        || isDefiniteWhole(reading, mention))
        return;
    if (mention.sign != 0) {
        setChange(reading, mention, mention.first, mention.sign);
        return;
    }
    if (!changeAfter(reading, around, mention) && !changeInOtherUnit(reading, around, mention)
        && !changeBefore(reading, around, mention) && !changeInBracket(reading, around, mention)
        && mention.kind == Kind::Points) {
        mention.change = true;
        mention.cue = mention.first;
    }
}

} // namespace outturn::claims

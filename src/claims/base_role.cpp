// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 14;

bool changesBefore(const Reading& reading, const Neighbours& around, std::size_t at)
{
    if (around.previous && around.previous->last == at && around.previous->change)
        return true;
    if (at == 0 || at <= around.sentence->first)
        return false;
    const std::size_t begin = at > around.sentence->first + 9 ? at - 9 : around.sentence->first;
    const std::size_t start = reading.isSymbol(at - 1, ',') ? at - 1 : at;
    if (start < at && around.previous && around.previous->last == start && around.previous->isLevel())
        return reading.anyOf(std::max(around.sentence->first, start > 12 ? start - 12 : 0), start,
                             tag::kChangeNoun | tag::kChangeVerb | tag::kUp | tag::kDown);
    for (std::size_t word = start; word-- > begin;) {
        if (reading.has(word, tag::kChangeNoun | tag::kChangeVerb | tag::kUp | tag::kDown | tag::kBetter | tag::kWorse))
            return true;
        if (reading.at(word).symbol == ',' || reading.at(word).symbol == ';' || reading.at(word).symbol == '.')
            return false;
    }
    return false;
}

bool toFollows(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    if (!around.next
        || (around.next->kind != mention.kind && around.next->kind != Kind::Count && mention.kind != Kind::Count))
        return false;
    // "to 450", "to just over 450", "to a record 450"; not "to the Playhouse (£410k"
    for (std::size_t at = around.to > mention.last + 4 ? around.to - 4 : mention.last; at < around.to; ++at)
        if (reading.is(at, "to") || reading.isSymbol(at, '>'))
            return !reading.isSymbol(around.to - 1, '(');
    return false;
}

bool onlyPeriodWords(const Reading& reading, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to; ++at) {
        const Token& token = reading.at(at);
        if (token.kind == TokenKind::Word
            && (token.tags & (tag::kVerb | tag::kContrast | tag::kChangeVerb | tag::kChangeNoun)))
            return false;
    }
    return true;
}

// "149 the year before", "£2m in 2021": a time behind a figure that is not now.
bool saysBefore(const Reading& reading, std::size_t after)
{
    std::size_t at = after;
    while (at < after + 3 && (reading.isAny(at, {"in", "for"}) || reading.has(at, tag::kArticle)))
        ++at;
    if (reading.is(at, "at") && reading.anyWord(at, at + 4, {"start", "beginning", "outset"}))
        return true;
    return reading.has(at, tag::kMonth | tag::kPast)
        || (reading.has(at, tag::kPeriodUnit) && reading.isAny(at + 1, {"before", "earlier", "ago"}))
        || (at > after && reading.at(at).kind == TokenKind::Number && reading.at(at).text.size() == 4);
}

// "is now 2 hrs 15, was 1 hr 50", "171 now, it was 188": what it was beside what it is.
bool wasBefore(const Reading& reading, const Neighbours& around, std::size_t at)
{
    if (!reading.isAny(at, {"was", "were"}) || !around.levelBefore || around.levelBefore != around.previous)
        return false;
    const std::size_t start = reading.isAny(at - 1, {"it", "they"}) ? at - 1 : at;
    const bool begins = reading.isSymbol(start - 1, ',') || reading.isSymbol(start - 1, '(')
        || reading.isSymbol(start - 1, ';') || reading.at(start - 1).spacedDash;
    return begins
        && reading.anyWord(around.sentence->first, start, {"is", "are", "now", "stands", "currently", "today", "s"});
}

struct BaseCue
{
    std::size_t token{kNone};
    bool fromTo{false};
};

BaseCue cueAt(const Reading& reading, const Neighbours& around, const Mention& mention, std::size_t at)
{
    if (reading.is(at, "from")) {
        const bool fromTo = toFollows(reading, around, mention);
        if (fromTo || changesBefore(reading, around, at) || (at > 0 && reading.isSymbol(at - 1, '(')))
            return {at, fromTo};
        return {};
    }
    if (reading.is(at, "been") && mention.first <= at + 3 && at > 0 && reading.isAny(at - 1, {"having", "had"})
        && around.levelBefore && !reading.anyOf(at, mention.first, tag::kConjunction))
        return {at, false};
    if (reading.is(at, "on")) {
        const bool near = mention.first <= at + 8 && at > 0;
        const bool changed = near
            && (reading.has(at - 1, tag::kChangeNoun | tag::kComparative)
                || (around.previous && around.previous->last == at && around.previous->change));
        return changed ? BaseCue{at, false} : BaseCue{};
    }
    const bool adjacent = mention.first == at + 1;
    if (adjacent && wasBefore(reading, around, at))
        return {at, false};
    if (reading.isAny(at, {"after", "following"}) && adjacent && around.levelBefore
        && saysBefore(reading, mention.last))
        return {at, false};
    if (reading.isAny(at, {"above", "below"}) && !(adjacent && at > 0 && reading.isAny(at - 1, {"to", "at", "of"})))
        return {at, false};
    if (reading.isAny(at, {"under", "over"}) && around.previous && around.previous->change
        && around.previous->cue == at)
        return {at, false};
    if (reading.isAny(at, {"exceeding", "exceeds", "exceeded", "under", "over"}) && !adjacent && mention.target)
        return {at, false};
    // "at 47% has surpassed the 50% that we set"; of a time to keep to, "exceeded" may praise.
    if (reading.isAny(
            at, {"exceeded", "exceeds", "exceeding", "surpassed", "surpasses", "surpassing", "outstripped", "topped"})
        && around.levelBefore && around.levelBefore == around.previous && mention.first <= at + 4 && mention.paren == 0
        && mention.kind != Kind::Duration)
        return {at, false};
    if (reading.is(at, "of") && at > 0 && reading.isAny(at - 1, {"ahead", "short"}))
        return {at, false};
    // "866 against, 41 spoilt": votes.
    if (!reading.has(at, tag::kCompare) || (reading.is(at, "against") && reading.isSymbol(at + 1, ',')))
        return {};
    const bool hedge = reading.is(at, "than") && mention.first == at + 1 && mention.approx != Approx::Exact;
    const bool difference =
        hedge && around.previous && around.previous->change && at > 0 && around.previous->cue == at - 1;
    return hedge && !difference ? BaseCue{} : BaseCue{at, false};
}

bool stopsSearch(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    return token.symbol == ';' || token.symbol == ')' || (token.tags & tag::kContrast);
}

BaseCue cueBefore(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    const std::size_t begin = mention.first > around.from + kReach ? mention.first - kReach : around.from;
    for (std::size_t at = mention.first; at-- > begin;) {
        // "down on last year: 21,400 against 19,950": a headline ends at its colon.
        if (reading.isSymbol(at, ':') || reading.is(at, "now"))
            return {};
        const BaseCue cue = cueAt(reading, around, mention, at);
        if (cue.token != kNone)
            return cue;
        if (stopsSearch(reading, at))
            return {};
        // "better than at Coast, 71% compared with 78%": what is compared itself is what there is now.
        if (reading.isSymbol(at, ',') && around.next && around.next->kind == mention.kind
            && around.next->first <= mention.last + 4 && reading.anyOf(mention.last, around.next->first, tag::kCompare))
            return {};
        // "faster than last year, when it took 8 minutes 40"
        if (reading.isSymbol(at, ',') && reading.is(at + 1, "when")
            && reading.isAny(at + 2, {"it", "they", "we", "there", "the"}))
            continue;
        // "compared with last quarter, 450 were" starts afresh behind the comma.
        if (reading.isSymbol(at, ',') && mention.first > at + 1 && !reading.anyOf(at + 1, mention.first, tag::kCompare))
            return {};
    }
    return {};
}

bool earlierPeriodIn(const Reading& reading, std::size_t from, std::size_t to)
{
    const auto phrase =
        std::lower_bound(reading.periods.begin(), reading.periods.end(), from,
                         [](const PeriodPhrase& known, std::size_t token) { return known.first < token; });
    if (phrase == reading.periods.end() || phrase->first >= to)
        return false;
    return phrase->dated || phrase->past < 0 || phrase->kind == PeriodWord::Quarter
        || phrase->kind == PeriodWord::Month;
}

// "450 offences (420 in Q1)", "12:13 (11:45)": a bracket that says what it was before.
bool isBracketedBase(const Reading& reading, const Neighbours& around, const Mention& mention)
{
    const Mention* level = around.levelBefore;
    if (mention.paren == 0 || !level || level->paren == mention.paren || level->base)
        return false;
    std::size_t open = mention.first;
    while (open > around.sentence->first && !reading.isSymbol(open, '(') && mention.first - open < 10)
        --open;
    std::size_t close = mention.last;
    while (close < around.sentence->last && !reading.isSymbol(close, ')') && close - mention.last < 12)
        ++close;
    if (around.previous != level && around.previous && around.previous->paren != mention.paren)
        return false;
    // Several figures in one bracket are a list.
    if (around.next && around.next->paren == mention.paren && around.next->kind == mention.kind)
        return false;
    if (reading.anyWord(open, mention.first, {"now"}))
        return false;
    const bool told = reading.anyWord(open, mention.first, {"was", "previously", "from", "ly", "vs"});
    return told || earlierPeriodIn(reading, open, close);
}

} // namespace

void markBase(const Reading& reading, const Neighbours& around, Mention& mention)
{
    if (!mention.isLevel() || mention.kind == Kind::Portion)
        return;
    const BaseCue cue = cueBefore(reading, around, mention);
    if (cue.token != kNone) {
        mention.base = true;
        mention.cue = cue.token;
        mention.fromTo = cue.fromTo;
        if (reading.is(cue.token, "than") || reading.isAny(cue.token, {"above", "below"}))
            mention.approx = mention.first == cue.token + 1 ? Approx::Exact : mention.approx;
        return;
    }
    if (isBracketedBase(reading, around, mention)) {
        mention.base = true;
        return;
    }
    const Mention* previous = around.previous;
    // "up from 12.1%, and 30.9% …, up from 29.4%": a level with a base of its own.
    const bool ownBase = around.next && around.next->kind == mention.kind
        && (reading.anyOf(mention.last, around.next->first, tag::kCompare)
            || reading.anyWord(mention.last, around.next->first, {"from"}));
    const bool chained = previous && !ownBase && previous->base && !previous->fromTo && previous->kind == mention.kind
        && previous->cue != kNone
        && reading.anyWord(previous->last, mention.first, {"and"})
            == (reading.is(mention.first - 1, "and") || reading.isSymbol(mention.first - 1, '&'))
        && (reading.is(mention.first - 1, "and") || reading.isSymbol(mention.first - 1, '&'))
        && onlyPeriodWords(reading, previous->last, mention.first) && !reading.isSymbol(mention.first - 2, ',')
        && !reading.has(mention.last, tag::kVerb);
    if (chained) {
        mention.base = true;
        mention.cue = previous->cue;
    }
}

} // namespace outturn::claims

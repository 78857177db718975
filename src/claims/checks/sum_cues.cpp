// SPDX-License-Identifier: GPL-3.0-or-later
#include "sum_cues.h"

namespace outturn::claims {
namespace {

// A bracket that holds at least two figures, all of the whole's kind.
bool closesBeforeEnd(const Reading& reading, std::size_t first, const Sentence& sentence)
{
    if (first >= sentence.lastMention || reading.mentions[first].paren == 0)
        return false;
    int figures = 0;
    for (std::size_t i = first; i < sentence.lastMention && reading.mentions[i].paren == reading.mentions[first].paren;
         ++i) {
        if (reading.mentions[i].isLabel())
            continue;
        if (!isAddend(reading.mentions[i]) || reading.mentions[i].kind != reading.mentions[first - 1].kind
            || reading.anyOf(reading.mentions[i].last, reading.mentions[i].last + 2, tag::kCompare))
            return false;
        ++figures;
    }
    return figures >= 2;
}

} // namespace

bool isAddend(const Mention& figure)
{
    return figure.isLevel() && (isAmount(figure) || figure.kind == Kind::Percent) && !figure.base && !figure.target
        && !figure.average;
}

// "an overspend of £2.1m, made up of"
bool saysMadeUp(const Reading& reading, std::size_t i)
{
    const std::size_t at = reading.mentions[i].last + (reading.isSymbol(reading.mentions[i].last, ',') ? 1 : 0);
    const bool gap = reading.mentions[i].cue != kNone && i + 1 < reading.mentions.size()
        && reading.isAny(reading.mentions[i].cue, {"gap", "overspend", "shortfall", "underspend", "surplus"})
        && reading.at(reading.mentions[i].last + 3).symbol == ':';
    return gap || reading.isAny(at, {"comprising", "consisting", "split", "divided"})
        || (reading.is(at, "made") && reading.is(at + 1, "up") && reading.is(at + 2, "of"));
}

// "450: 200 in the north, 150 …", "450 (200 …", "450, comprising 200 …", "450 were made up of"
bool opensList(const Reading& reading, std::size_t i, const Sentence& sentence)
{
    const std::size_t next = i + 1 < sentence.lastMention ? reading.mentions[i + 1].first : sentence.last;
    for (std::size_t at = reading.mentions[i].last; at < next; ++at) {
        if (reading.isAny(
                at, {"comprising", "consisting", "comprised", "consisted", "broken", "split", "divided", "composed"}))
            return true;
        if (reading.is(at, "made") && reading.is(at + 1, "up") && reading.is(at + 2, "of"))
            return true;
        if (reading.isSymbol(at, ':') && reading.mentions[i].kind != Kind::Percent)
            return true;
        if (reading.isSymbol(at, '(') && reading.mentions[i].kind != Kind::Percent
            && closesBeforeEnd(reading, i + 1, sentence))
            return true;
    }
    return false;
}

// "200 …, 150 … and 100 …, a total of 450"
bool closesList(const Reading& reading, std::size_t i, const Sentence& sentence)
{
    const Mention& total = reading.mentions[i];
    if (total.first <= sentence.first + 1)
        return false;
    if (reading.isAny(total.first - 1, {"making", "giving"}))
        return true;
    const bool closing = reading.is(total.last, "altogether")
        || (reading.is(total.last, "in") && reading.isAny(total.last + 1, {"all", "total"}));
    if (closing && (reading.isSymbol(total.first - 1, ',') || reading.isSymbol(total.first - 1, ':')))
        return true;
    if (!total.total)
        return false;
    const std::size_t begin = total.first > sentence.first + 7 ? total.first - 7 : sentence.first;
    for (std::size_t at = total.first; at-- > begin;) {
        const bool cue = reading.isAny(at, {"totalling", "totaling", "altogether"})
            || (reading.is(at, "total") && (reading.isAny(at - 1, {"a", "combined", "giving", "overall"})))
            || (reading.is(at, "total")
                && reading.anyWord(at > 5 ? at - 5 : 0, at,
                                   {"giving", "making", "bringing", "taking", "makes", "gives"}));
        const bool row = reading.is(at, "total") && at > sentence.first + 2
            && (reading.isSymbol(at - 1, ',') || reading.isSymbol(at - 1, ';')
                || (reading.isSymbol(at - 2, ',') && !reading.has(at - 1, tag::kVerb)));
        if (cue || row)
            return true;
        if (reading.at(at).kind == TokenKind::Number)
            break;
    }
    return reading.is(total.last, "in") && reading.anyWord(total.last, total.last + 3, {"total", "all"})
        && reading.anyWord(begin, total.first, {"making", "or", "giving"});
}

} // namespace outturn::claims

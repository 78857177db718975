// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_words.h"

namespace outturn::claims {
namespace {

// "moved up the table", "up two places", "up from 24th"; not "taken up"
bool isOfPlaces(const Reading& reading, std::size_t at)
{
    if (reading.is(at + 1, "to") && !reading.isAny(at - 1, {"moved", "went", "gone"}))
        return false; // "down to the hard work of officers"
    return reading.isAny(at + 1, {"from", "on", "the", "a"})
        || reading.isAny(at - 1, {"moved", "move", "went", "gone", "is", "are", "was"})
        || reading.at(at + 1).kind == TokenKind::Number || reading.has(at + 1, tag::kNumberWord)
        || reading.isSymbol(at - 1, ',') || reading.isSymbol(at - 1, '(');
}

// Where first is the highest volume, up and down say nothing about better.
bool reversed(const Reading& reading, std::size_t first, std::size_t last)
{
    for (std::size_t at = first; at < last; ++at)
        if (reading.has(at, tag::kMost | tag::kLeast) && !reading.is(at + 1, "similar")
            && !reading.anyWord(at > 3 ? at - 3 : 0, at, {"being", "is", "means"}))
            return true;
    return reading.anyWord(first, last, {"worst"});
}

// "12th of 43 forces in 2021": the time stands behind the group.
int periodOf(const Reading& reading, std::size_t i)
{
    const bool ofGroup = i + 1 < reading.mentions.size() && reading.is(reading.mentions[i].last, "of")
        && reading.mentions[i + 1].kind == Kind::Count && reading.mentions[i + 1].first <= reading.mentions[i].last + 3;
    return reading.mentions[i].period >= 0 || !ofGroup ? reading.mentions[i].period : reading.mentions[i + 1].period;
}

} // namespace

PlaceWord placeWordIn(const Reading& reading, std::size_t first, std::size_t last)
{
    PlaceWord word;
    for (std::size_t at = first; at < last; ++at) {
        int here = 0;
        if (reading.isAny(at,
                          {"improved", "improving", "climbed", "climbing", "climb", "rose", "risen", "up", "rise",
                           "promoted", "improvement", "rising", "better", "gained", "gaining", "gain", "advanced",
                           "jumped", "leapt"}))
            here = reading.is(at, "up") && !isOfPlaces(reading, at) ? 0 : 1;
        if (reading.isAny(at, {"dropped", "dropping", "drop",    "fell",     "fallen",   "fall",
                               "slipped", "slipping", "slip",    "down",     "worsened", "deteriorated",
                               "worse",   "declined", "falling", "lost",     "slid",     "sunk",
                               "sank",    "tumbled",  "demoted", "relegated"}))
            here = reading.is(at, "down") && !isOfPlaces(reading, at) ? 0 : -1;
        if (here != 0 && word.sense == -here)
            return {};
        if (here != 0)
            word = {here, at};
    }
    const bool denied = word.token != kNone
        && reading.anyOf(word.token > first + 4 ? word.token - 4 : first, word.token, tag::kNegation);
    return denied || reversed(reading, first, last) ? PlaceWord{} : word;
}

// "we were 9th", "ranked fifth", "climbed to 22nd", "15th of 43"
bool isPlace(const Reading& reading, const Mention& figure)
{
    const std::size_t before = figure.first - 1;
    const std::size_t at = reading.isAny(before, {"in", "at", "only", "now", "the", "also"}) ? before - 1 : before;
    return reading.isAny(at, {"ranked", "ranks", "rank",   "placed",   "came", "come",    "was",      "were",    "is",
                              "are",    "stood", "stands", "finished", "lay",  "lies",    "sits",     "sat",     "to",
                              "sit",    "stand", "lie",    "lying",    "rank", "sitting", "standing", "placing", "from",
                              "be",     "been",  "re",     "m",        "s",    "we"})
        || reading.isAny(figure.last, {"place", "position", "nationally", "of", "out", "among"})
        || reading.has(figure.last, tag::kMost | tag::kLeast) || reading.is(figure.last, "cheapest")
        || (figure.period >= 0 && reading.is(before, "and"));
}

int placeYear(const Reading& reading, std::size_t i)
{
    const int period = periodOf(reading, i);
    if (period < 0)
        return 0;
    const PeriodPhrase& phrase = reading.periods[static_cast<std::size_t>(period)];
    return phrase.kind == PeriodWord::Relative ? 0 : phrase.index;
}

// −1 for a time before, +1 for now.
int placeTime(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    const Sentence& sentence = reading.sentenceOf(figure);
    if (const int period = periodOf(reading, i); period >= 0)
        return reading.periods[static_cast<std::size_t>(period)].past < 0 || placeYear(reading, i) != 0 ? -1 : 1;
    const std::size_t begin = figure.first > sentence.first + 6 ? figure.first - 6 : sentence.first;
    if (reading.anyWord(begin, figure.last + 3,
                        {"now", "today", "since", "currently", "are", "is", "have", "has", "re", "stands"}))
        return 1;
    return reading.anyWord(begin, figure.first, {"was", "were", "stood", "had", "ranked", "came"}) ? -1 : 0;
}

} // namespace outturn::claims

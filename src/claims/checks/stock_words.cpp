// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_words.h"

namespace outturn::claims {
namespace {

constexpr std::size_t kWordsBefore = 6; // in which a figure's part is looked for
constexpr std::size_t kWordsBehind = 7;

std::size_t wordsFrom(const Reading& reading, const Mention& figure, std::size_t most)
{
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t at = figure.first;
    while (at > sentence.first && at + most > figure.first && reading.at(at - 1).kind != TokenKind::Number
           && reading.at(at - 1).symbol != ',' && reading.at(at - 1).symbol != ';' && reading.at(at - 1).symbol != '%')
        --at;
    return at;
}

std::size_t wordsTo(const Reading& reading, const Mention& figure, std::size_t most)
{
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t at = figure.last;
    while (at < sentence.last && at < figure.last + most && reading.at(at).symbol != ',' && reading.at(at).symbol != ';'
           && reading.at(at).symbol != '(' && reading.at(at).symbol != ')'
           && (reading.at(at).kind != TokenKind::Number && reading.at(at).symbol != '$')
           && !(reading.is(at, "and") && at > figure.last))
        ++at;
    return at;
}

bool saysAround(const Reading& reading, const Mention& figure, std::initializer_list<std::string_view> words)
{
    return reading.anyWord(wordsFrom(reading, figure, kWordsBefore), figure.first, words)
        || reading.anyWord(figure.last, wordsTo(reading, figure, kWordsBehind), words);
}

int flowAt(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"joined",    "joiners",  "recruited",  "recruits", "starters",  "arrived",
                           "arrivals",  "opened",   "new",        "hired",    "admitted",  "added",
                           "appointed", "approved", "delivered",  "acquired", "purchased", "bought",
                           "enrolled",  "enlisted", "recruiting", "joining",  "adding",    "gained",
                           "gaining",   "received", "registered", "referred", "signed",    "additions"}))
        return 1;
    return reading.isAny(at, {"left",       "leavers",   "departed",  "departures",  "resigned",     "retired",
                              "discharged", "exits",     "disposed",  "scrapped",    "sold",         "lost",
                              "losing",     "withdrawn", "withdrew",  "removed",     "cleared",      "expired",
                              "lapsed",     "died",      "leaving",   "retirements", "resignations", "disposals",
                              "closed",     "completed", "concluded", "finalised"})
        ? -1
        : 0;
}

} // namespace

int stockFlow(const Reading& reading, const Mention& figure)
{
    for (std::size_t at = figure.last; at < wordsTo(reading, figure, kWordsBehind); ++at)
        if (const int flow = flowAt(reading, at); flow != 0)
            return flow;
    for (std::size_t at = figure.first; at-- > wordsFrom(reading, figure, kWordsBefore);)
        if (const int flow = flowAt(reading, at); flow != 0)
            return flow;
    return 0;
}

bool opensStock(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    if (saysAround(reading, figure, {"carried"}) && !saysAround(reading, figure, {"brought"}))
        return false;
    const bool past = figure.period >= 0 && figure.base;
    return past
        || saysAround(reading, figure,
                      {"start", "beginning", "began", "begun", "begin", "starting", "started", "opening", "opened",
                       "outset", "originally", "initially", "formerly", "previously", "baseline", "forward"});
}

bool closesStock(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    return saysAround(reading, figure, {"now",       "stands", "end",      "ended",   "ending",      "finished",
                                        "finishing", "finish", "closing",  "close",   "today",       "currently",
                                        "become",    "became", "reaching", "reached", "accordingly", "leaving",
                                        "therefore", "remain", "remained", "final"})
        || (reading.isAny(figure.first - 1, {"to", "at"}) && !figure.fromTo && !figure.base);
}

} // namespace outturn::claims

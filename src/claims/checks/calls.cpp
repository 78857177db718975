// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "near_results.h"
#include "surroundings.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kBefore = 12; // words around a figure that can call for a relation
constexpr std::size_t kBehind = 8;
constexpr std::size_t kClose = 4;

// The words of a figure's own clause, between the figures beside it.
struct Around
{
    const Reading& reading;
    std::size_t first;
    std::size_t figureFirst;
    std::size_t figureLast;
    std::size_t last;

    bool word(std::initializer_list<std::string_view> words) const
    {
        return reading.anyWord(first, figureFirst, words) || reading.anyWord(figureLast, last, words);
    }
    /// Whether so few words around have a tag, a colon aside.
    bool closely(Tags tags) const
    {
        for (std::size_t at = figureFirst; at-- > first && at + kClose >= figureFirst && !reading.isSymbol(at, ':');)
            if (reading.has(at, tags))
                return true;
        return reading.anyOf(figureLast, std::min(last, figureLast + kClose), tags);
    }
    bool symbolBehind(char symbol) const
    {
        for (std::size_t at = figureLast; at < last; ++at)
            if (reading.isSymbol(at, symbol))
                return true;
        return false;
    }
    bool tagged(Tags tags) const
    {
        return reading.anyOf(first, figureFirst, tags) || reading.anyOf(figureLast, last, tags);
    }
};

Around around(const Reading& reading, std::size_t index)
{
    const Mention& figure = reading.mentions[index];
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t first = figure.first > sentence.first + kBefore ? figure.first - kBefore : sentence.first;
    std::size_t last = std::min(sentence.last, figure.last + kBehind);
    for (std::size_t i = index; i-- > sentence.firstMention && reading.mentions[i].last > first;)
        if (!reading.mentions[i].isLabel())
            first = reading.mentions[i].last;
    for (std::size_t i = index + 1; i < sentence.lastMention && reading.mentions[i].first < last; ++i)
        if (!reading.mentions[i].isLabel())
            last = reading.mentions[i].first;
    for (std::size_t at = figure.first; at-- > first;)
        if (reading.isSymbol(at, ';'))
            first = std::max(first, at + 1);
    for (std::size_t at = figure.last; at < last; ++at)
        if (reading.isSymbol(at, ';'))
            last = at;
    return {reading, first, figure.first, figure.last, last};
}

void callForSums(const Around& words, const Mention& figure, Calls& calls)
{
    if (!isAmount(figure) && figure.kind != Kind::Duration)
        return;
    const bool plain = words.tagged(tag::kTotal)
        || words.word({"cumulative", "cumulatively", "combined", "together", "sum", "tally", "ytd", "fy", "bottom",
                       "foot", "underneath", "aggregate", "cum", "cumul", "running", "add", "adds", "adding", "added"})
        || (words.reading.is(words.figureFirst - 1, "all") && words.reading.is(words.figureFirst - 2, "in"))
        || (words.reading.isAny(words.first, {"that", "this"}) && words.figureFirst <= words.first + 3);
    if (words.reading.anyOf(words.figureLast, words.last, tag::kPart)
        && !words.reading.anyWord(words.figureLast, words.last, {"including", "includes"}))
        calls.add(Relation::SumAhead, true);
    else if (words.symbolBehind(':'))
        calls.add(Relation::SumAhead, false);
    if (plain)
        return calls.add(Relation::Sum, true);
    if (words.tagged(tag::kAll | tag::kPart) || words.reading.is(words.figureFirst - 1, "the")
        || words.word({"making", "makes",  "make",  "giving", "gives", "brings", "bringing",  "bring",
                       "taking", "takes",  "us",    "ours",   "whole", "so",     "therefore", "date",
                       "far",    "equals", "comes", "came",   "means", "meaning"}))
        calls.add(Relation::Sum, false);
}

void callForDifferences(const Around& words, const Mention& figure, Calls& calls)
{
    const bool change = figure.change || figure.sign != 0 || figure.kind == Kind::Points;
    if (figure.kind == Kind::Percent) {
        if (change)
            calls.add(Relation::Change, true);
        return;
    }
    const bool left = words.word(
        {"overspend", "underspend", "spend", "surplus", "deficit", "shortfall", "gap", "additional", "extra"});
    const bool more = left || words.closely(tag::kComparative | tag::kChangeNoun | tag::kFaster | tag::kSlower)
        || words.word({"further", "difference", "ahead", "behind", "itself", "shaving", "saving", "cutting",
                       "improvement", "gain", "loss"});
    if (change || more)
        calls.add(Relation::Difference, change || left);
}

void callForShares(const Reading& reading, const Around& words, const Mention& figure, Calls& calls)
{
    if (figure.kind != Kind::Percent || figure.change)
        return;
    const bool plain = words.tagged(tag::kShare) || closesCalculation(reading, figure)
        || words.word({"rate", "proportion", "share", "ie", "equivalent", "result", "percentage"});
    calls.add(Relation::Share, plain);
}

void callForRemainders(const Around& words, Calls& calls)
{
    const Reading& reading = words.reading;
    const bool other = words.figureFirst > 1 && reading.is(words.figureFirst - 1, "other")
        && reading.isAny(words.figureFirst - 2, {"the", "all"});
    std::size_t balance = words.figureFirst;
    while (balance > words.first && !reading.is(balance, "balance"))
        --balance;
    if (other || (reading.is(balance, "balance") && reading.is(balance - 1, "the"))
        || words.word({"remaining", "remainder", "rest", "leaving", "leaves", "left", "outstanding", "unspent",
                       "undecided", "unaccounted", "back", "returned", "returning", "refunded", "unused", "spare",
                       "unallocated"}))
        calls.add(Relation::Remainder, true);
}

void callForMeans(const Around& words, const Mention& figure, Calls& calls)
{
    if (figure.average || words.tagged(tag::kAverage)) {
        calls.add(Relation::Mean, false);
        calls.add(Relation::Quotient, true);
    } else if (words.word({"each", "per", "apiece", "every"})) {
        calls.add(Relation::Quotient, false);
    }
}

void callForLevels(const Around& words, const Mention& figure, Calls& calls)
{
    if (!isAmount(figure) || figure.change)
        return;
    const Reading& reading = words.reading;
    if (reading.anyWord(words.first, words.figureFirst,
                        {"to", "now", "reached", "bringing", "brings", "taking", "leaving", "leaves", "stands", "stood",
                         "reaching", "so", "current", "today"})) {
        calls.add(Relation::Changed, true);
        calls.add(Relation::PartOf, false);
        calls.add(Relation::Sum, false);
    }
    // "65 have come off, so we are now at 355"
    if (reading.anyWord(words.first, words.figureFirst,
                        {"now", "leaving", "leaves", "stands", "stood", "current", "today"}))
        calls.add(Relation::Difference, false);
}

// "the forecast overspend of 1.53m", "the wave 14 figure of 61%"
bool isOfDefinite(const Around& words)
{
    constexpr std::size_t kFarthest = 6;
    if (words.figureFirst == 0 || !words.reading.is(words.figureFirst - 1, "of"))
        return false;
    const std::size_t from = words.figureFirst > words.first + kFarthest ? words.figureFirst - kFarthest : words.first;
    return words.reading.anyWord(from, words.figureFirst, {"the", "this", "that", "our", "its"});
}

// "those 472 collisions", "the 94 fires in Q1": the figure is known from before.
void callForRepeats(const Reading& reading, const Around& words, const Mention& figure, Calls& calls)
{
    if (figure.change || figure.first == 0)
        return;
    if (reading.isAny(figure.first - 1, {"those", "these", "this", "that"})) {
        calls.add(Relation::Same, true);
        if (isAmount(figure))
            calls.add(Relation::Sum, true);
    } else if (reading.anyWord(words.first, figure.first, {"the", "our", "their", "its", "that", "this", "those"})
               || words.word({"again", "repeats", "repeated", "same", "only"}))
        calls.add(Relation::Same, isOfDefinite(words));
}

} // namespace

Calls callsFor(const Reading& reading, std::size_t index)
{
    const Mention& figure = reading.mentions[index];
    const Around words = around(reading, index);
    Calls calls;
    callForSums(words, figure, calls);
    callForDifferences(words, figure, calls);
    callForShares(reading, words, figure, calls);
    callForRemainders(words, calls);
    callForMeans(words, figure, calls);
    callForLevels(words, figure, calls);
    callForRepeats(reading, words, figure, calls);
    return calls;
}

} // namespace outturn::claims

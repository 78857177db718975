// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/aims.h"
#include "../checks/statement_words.h"
#include "../checks/surroundings.h"
#include "../checks/target_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMost = 6;
constexpr std::size_t kReach = 14; // tokens before a figure in which words can make it the combined one
constexpr std::size_t kBehind = 7;

// Whether the levels can be averaged: rates, times, or counts for each.
bool isAveraged(const Reading& reading, const ClosedPassage& passage, const Mention& figure)
{
    if (figure.kind == Kind::Count || figure.kind == Kind::Money)
        return reading.anyOf(passage.first, passage.last, tag::kAverage)
            || reading.anyWord(passage.first, passage.last, {"per", "each", "rate", "rates", "caseload", "score"});
    return figure.kind == Kind::Percent || figure.kind == Kind::Duration || figure.kind == Kind::Rate
        || figure.kind == Kind::Score;
}

// "22 days, Cat B 48, Cat C 95": a bare number is of the unit of the figure beside it.
bool isBareOf(const Mention& figure, const Mention& lead)
{
    const double ratio = figure.value * lead.scale / std::max(1e-9, lead.value);
    return lead.kind == Kind::Duration && figure.kind == Kind::Count && figure.noun == kNone && ratio > 0.2
        && ratio < 5;
}

std::vector<std::size_t> levelsOf(const Reading& reading, const ClosedPassage& passage)
{
    return mostAlike(passage, [&](std::size_t lead, std::size_t i) {
        const Mention& figure = reading.mentions[i];
        const bool few = figure.word && figure.value < 10 && figure.kind == Kind::Count;
        const bool measure = measureOf(reading, figure) == measureOf(reading, reading.mentions[lead])
            || isBareOf(figure, reading.mentions[lead]);
        return !few && figure.isLevel() && !figure.range && !isAimedAt(reading, i) && measure;
    });
}

// What a figure can stand for, in the unit of all.
Interval levelOf(const Reading& reading, const std::vector<std::size_t>& levels, std::size_t n)
{
    const Mention& figure = reading.mentions[levels[n]];
    for (const std::size_t other : levels)
        if (reading.mentions[other].kind == Kind::Duration && isBareOf(figure, reading.mentions[other]))
            return stated(figure) * reading.mentions[other].scale;
    return stated(figure);
}

// The words that are the figure's own: behind the figure before it, up to the mark that parts it from the next.
std::pair<std::size_t, std::size_t> ownWords(const Reading& reading, const std::vector<std::size_t>& levels,
                                             std::size_t n)
{
    const Mention& figure = reading.mentions[levels[n]];
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t from = std::max(sentence.first + kReach, figure.first) - kReach;
    if (n > 0 && reading.mentions[levels[n - 1]].sentence == figure.sentence)
        from = std::max(from, reading.mentions[levels[n - 1]].last);
    std::size_t to = std::min(sentence.last, figure.last + kBehind);
    for (std::size_t at = figure.last; at < to; ++at)
        if (reading.isSymbol(at, ';') || reading.isSymbol(at, ',') || reading.has(at, tag::kContrast))
            to = at;
    if (n + 1 < levels.size() && reading.mentions[levels[n + 1]].sentence == figure.sentence)
        to = std::min(to, reading.mentions[levels[n + 1]].first);
    return {from, to};
}

// "the two together", "across both", "Force-wide", "all cats", "round-the-clock": 2 for what is said of all, 1 for a
// body that can be the whole of the others.
int cueIn(const Reading& reading, std::size_t from, std::size_t to)
{
    if (reading.anyWord(from, to, {"combined",   "overall",   "together",   "across",     "both",        "whole",
                                   "aggregate",  "pooled",    "joint",      "jointly",    "wide",        "entire",
                                   "all",        "total",     "totals",     "altogether", "round",       "collectively",
                                   "throughout", "everyone",  "everybody",  "blended",    "merged",      "consolidated",
                                   "one",        "forcewide", "countywide", "trustwide",  "servicewide", "composite"}))
        return 2;
    return reading.anyWord(from, to,
                           {"force", "trust", "county", "district", "region", "regional", "borough", "city", "service",
                            "area", "division", "council", "department", "mean", "average", "figure"})
        ? 1
        : 0;
}

// Goals, peers, other times and mere extremes are no parts of a whole.
bool isOutside(const Reading& reading, std::size_t from, std::size_t to, const Mention& figure)
{
    if (figure.target || figure.change
        || reading.anyWord(from, to,
                           {"national", "nationally", "england", "wales", "previous", "ago", "longest", "maximum"}))
        return true;
    for (std::size_t at = from; at < to; ++at)
        if (reading.is(at, "last") && reading.has(at + 1, tag::kPeriodUnit))
            return true;
    return reading.anyWord(from, to, {"median"}) && !reading.anyWord(from, to, {"mean"});
}

std::optional<std::size_t> combinedOf(const Reading& reading, const std::vector<std::size_t>& levels)
{
    const auto strengthOf = [&](std::size_t n) {
        const auto [from, to] = ownWords(reading, levels, n);
        return cueIn(reading, from, to);
    };
    const std::size_t last = levels.size() - 1;
    std::optional<std::size_t> only;
    for (std::size_t n = 0; n <= last; ++n)
        if (strengthOf(n) == 2) {
            if (only && n < last)
                return std::nullopt;
            only = n;
        }
    if (only && (*only > 0 || strengthOf(last) == 0))
        return only;
    return strengthOf(last) > 0 ? std::optional(last) : std::nullopt;
}

Interval rangeOf(const Reading& reading, const std::vector<std::size_t>& levels, std::size_t combined)
{
    Interval range{HUGE_VAL, -HUGE_VAL};
    for (std::size_t n = 0; n < levels.size(); ++n) {
        if (n == combined)
            continue;
        const Interval part = levelOf(reading, levels, n);
        range = {std::min(range.low, part.low), std::max(range.high, part.high)};
    }
    return range;
}

// The lowest and the highest of the parts, as written.
std::pair<std::string, std::string> printedEnds(const Reading& reading, const std::vector<std::size_t>& levels,
                                                std::size_t combined)
{
    std::size_t low = combined == 0 ? 1 : 0;
    std::size_t high = low;
    for (std::size_t n = 0; n < levels.size(); ++n) {
        if (n == combined)
            continue;
        low = levelOf(reading, levels, n).low < levelOf(reading, levels, low).low ? n : low;
        high = levelOf(reading, levels, n).high > levelOf(reading, levels, high).high ? n : high;
    }
    return {reading.written(reading.mentions[levels[low]]), reading.written(reading.mentions[levels[high]])};
}

// "36% very and 29% fairly satisfied, 66% in all": a sum, no average.
bool isSum(const Reading& reading, const std::vector<std::size_t>& levels, std::size_t combined)
{
    double sum = 0;
    for (std::size_t n = 0; n < levels.size(); ++n)
        sum += n == combined ? 0 : levelOf(reading, levels, n).middle();
    const double whole = levelOf(reading, levels, combined).middle();
    return sum > 0 && std::abs(whole - sum) < 0.1 * sum;
}

// "Phone 41%, web 38%, face to face 20%": the parts of a hundred.
bool isSplit(const Reading& reading, const std::vector<std::size_t>& levels)
{
    constexpr double kRounding = 3;
    double sum = 0;
    for (const std::size_t level : levels)
        sum += reading.mentions[level].value;
    return reading.mentions[levels.front()].kind == Kind::Percent && std::abs(sum - 100) <= kRounding;
}

// Of the same times and things as its parts; a count where it has decimals or is called an average.
bool canBeAverage(const Reading& reading, const std::vector<std::size_t>& levels, std::size_t n)
{
    const auto [from, to] = ownWords(reading, levels, n);
    const Mention& figure = reading.mentions[levels[n]];
    if (reading.anyWord(from, to, {"year", "yearly", "annual", "since", "limit"}))
        return false;
    for (std::size_t at = from; at < to; ++at)
        if (isAim(reading, at))
            return false;
    return figure.kind != Kind::Count || figure.decimals > 0 || reading.anyOf(from, figure.first, tag::kAverage)
        || reading.anyWord(from, figure.first, {"per", "each", "took", "takes", "waited", "days"});
}

// "62% of tenants happy with repairs", "71% of both happy with the caretakers": a line of a list on another question.
bool asksOther(const Reading& reading, const std::vector<std::size_t>& levels, std::size_t combined)
{
    const std::size_t a = combined == 0 ? 1 : 0;
    const std::size_t b = combined <= 1 ? 2 : 1;
    const Mention& whole = reading.mentions[levels[combined]];
    const Mention& part = reading.mentions[levels[a]];
    return reading.sentenceOf(whole).bullet
        && sharedWords(reading, part, reading.mentions[levels[b]]) > sharedWords(reading, part, whole)
        && sharedWords(reading, part, whole) > 0;
}

// Rounded figures that only touch are apart: an average reaches the ends of its parts in no other way.
bool isApart(const Interval& a, const Interval& b)
{
    return std::min(a.high, b.high) - std::max(a.low, b.low) <= 1e-9;
}

// "lower than either, since the rest …", "at one site … at another": not all parts are named.
bool hasMoreParts(const Reading& reading, const ClosedPassage& passage)
{
    for (std::size_t at = passage.first + 1; at < passage.last; ++at)
        if ((reading.is(at, "either") && reading.is(at - 1, "than"))
            || (reading.is(at, "others") && !reading.isAny(at - 1, {"no", "the"})))
            return true;
    return reading.anyWord(passage.first, passage.last,
                           {"neither", "another", "guideline", "recommended", "excluding", "limit"});
}

} // namespace

// "North 83%, South 88%. The two combined: 81%": what is said of all lies between what is said of each.
void checkClosedAverages(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    const auto levels = levelsOf(reading, passage);
    if (levels.size() < kFewest || levels.size() > kMost
        || !isAveraged(reading, passage, reading.mentions[levels.front()]))
        return;
    const auto combined = combinedOf(reading, levels);
    if (!combined || isSum(reading, levels, *combined) || hasMoreParts(reading, passage) || isSplit(reading, levels)
        || asksOther(reading, levels, *combined) || !canBeAverage(reading, levels, *combined))
        return;
    for (std::size_t n = 0; n < levels.size(); ++n) {
        const auto [from, to] = ownWords(reading, levels, n);
        if (isOutside(reading, from, to, reading.mentions[levels[n]]))
            return;
    }
    const Mention& whole = reading.mentions[levels[*combined]];
    const Interval range = rangeOf(reading, levels, *combined);
    if (!isApart(range, levelOf(reading, levels, *combined)) || range.high <= range.low
        || !isNear(levelOf(reading, levels, *combined).middle(), range.middle()))
        return;
    const auto [low, high] = printedEnds(reading, levels, *combined);
    check.findings.object(
        levels[*combined],
        objectionTo(reading, levels[*combined], fmt::format("{} to {}", low, high), "between the figures of its parts",
                    fmt::format("A combined figure lies between those of its parts: {} to {}, not {}.", low, high,
                                reading.written(whole))));
}

} // namespace outturn::claims

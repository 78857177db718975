// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_order.h"

#include "../checks/aims.h"
#include "../checks/surroundings.h"

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kFewest = 2;
constexpr std::size_t kMost = 4;

bool isKept(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    return figure.isLevel() && !figure.range && figure.kind != Kind::Portion && figure.kind != Kind::Fraction
        && figure.kind != Kind::Score && figure.kind != Kind::Rank;
}

// The levels of the one kind of which the passage has two or more.
std::vector<std::size_t> levelsOfOneKind(const Reading& reading, const ClosedPassage& passage)
{
    std::vector<std::size_t> levels;
    for (const std::size_t i : passage.figures) {
        if (isAimedAt(reading, i))
            return {};
        if (!isKept(reading, i))
            continue;
        const bool paired = std::ranges::any_of(passage.figures, [&](std::size_t other) {
            return other != i && isKept(reading, other)
                && measureOf(reading, reading.mentions[other]) == measureOf(reading, reading.mentions[i]);
        });
        if (!paired)
            continue;
        if (!levels.empty()
            && measureOf(reading, reading.mentions[levels.front()]) != measureOf(reading, reading.mentions[i]))
            return {};
        levels.push_back(i);
    }
    return levels;
}

// Where what a figure is compared with begins; `to` where it is compared with nothing.
std::size_t comparedFrom(const Reading& reading, std::size_t from, std::size_t to)
{
    std::size_t at = from;
    while (at < to && !reading.has(at, tag::kCompare) && !reading.is(at, "on"))
        ++at;
    return at;
}

// "31% in the last set and 37% in this one", "7.8%, higher than previous years, which averaged 7.2%": where the words
// of the first figure end; its own end where nothing parts.
std::size_t partingOf(const Reading& reading, std::size_t from, std::size_t to)
{
    if (const std::size_t compared = comparedFrom(reading, from, to); compared < to)
        return compared;
    for (std::size_t at = to; at-- > from;)
        if (reading.isAny(at, {"and", "but", "while", "to", "from", "against"}) || reading.isSymbol(at, ',')
            || reading.isSymbol(at, ';'))
            return at;
    return from;
}

// −1 where the words of its own part of the sentence place a figure before now, +1 where in it.
int timeOf(const Reading& reading, std::size_t i, const std::vector<std::size_t>& levels)
{
    constexpr std::size_t kBehind = 7;
    const Mention& figure = reading.mentions[i];
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t from = sentence.first;
    std::size_t to = sentence.last;
    for (const std::size_t other : levels) {
        const Mention& beside = reading.mentions[other];
        if (beside.sentence == figure.sentence && other < i)
            from = std::max(from, partingOf(reading, beside.last, figure.first));
        if (beside.sentence == figure.sentence && other > i)
            to = std::min(to, std::max(figure.last, comparedFrom(reading, figure.last, beside.first)));
    }
    to = std::min(to, figure.last + kBehind);
    int time = 0;
    for (std::size_t at = from; at < to; ++at) {
        const bool past = reading.isAny(at,
                                        {"last", "previous", "previously", "ago", "before", "earlier", "prior", "then",
                                         "originally", "formerly", "pytd", "prev"})
            || (reading.is(at, "used") && reading.is(at + 1, "to"));
        const bool now = reading.isAny(at, {"now", "today", "current", "currently", "latest"})
            || (reading.is(at, "this") && reading.has(at + 1, tag::kPeriodUnit));
        if (past || now)
            time = now && !past ? 1 : -1;
    }
    return time;
}

// By years, quarters or months that both are said to be of.
std::optional<bool> isEarlierByDate(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.period < 0 || b.period < 0 || a.period == b.period)
        return std::nullopt;
    const PeriodPhrase& first = reading.periods[static_cast<std::size_t>(a.period)];
    const PeriodPhrase& second = reading.periods[static_cast<std::size_t>(b.period)];
    if (first.kind == PeriodWord::Relative || first.kind != second.kind || first.index == second.index
        || first.dated != second.dated)
        return std::nullopt;
    // Without a year, January follows December.
    if (!first.dated && std::abs(first.index - second.index) > (first.kind == PeriodWord::Month ? 6 : 2))
        return first.index > second.index;
    return first.index < second.index;
}

// What others reach, and what is held against it.
bool isPeer(const Reading& reading, const Mention& figure, const Mention& other)
{
    constexpr std::size_t kReach = 6;
    const Sentence& sentence = reading.sentenceOf(figure);
    std::size_t from = std::max(sentence.first + kReach, figure.first) - kReach;
    if (other.sentence == figure.sentence && other.last <= figure.first)
        from = std::max(from, other.last);
    std::size_t to = std::min(sentence.last, figure.last + kReach);
    if (other.sentence == figure.sentence && other.first >= figure.last)
        to = std::min(to, other.first);
    return reading.anyWord(from, to,
                           {"national", "nationally", "england", "wales", "average", "peers", "peer", "comparator",
                            "msg", "group", "elsewhere", "regional", "neighbours", "similar"});
}

// "31% in the spring and 37% in the summer", "at our first visit … at the second": both have a time of their own, and
// times are told in their order.
bool isToldInOrder(const Reading& reading, const Mention& a, const Mention& b)
{
    constexpr std::size_t kReach = 8;
    const auto hasTime = [&](std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at)
            if (reading.has(at, tag::kMonth | tag::kPeriodUnit | tag::kPast | tag::kOrdinalWord)
                || reading.isAny(at,
                                 {"spring", "summer", "autumn", "winter", "first", "set", "visit", "count", "survey",
                                  "half", "h1", "h2", "q1", "q2", "q3", "q4"}))
                return true;
        return false;
    };
    return hasTime(a.last, std::min(b.first, a.last + kReach))
        && hasTime(b.last, std::min(reading.sentenceOf(b).last, b.last + kReach));
}

std::optional<bool> isEarlier(const Check& check, std::size_t a, std::size_t b, const std::vector<std::size_t>& levels)
{
    const Reading& reading = check.reading;
    for (const Comparison& pair : check.comparisons)
        if ((pair.now == a && pair.base == b) || (pair.now == b && pair.base == a))
            return pair.base == a;
    if (const auto dated = isEarlierByDate(reading, reading.mentions[a], reading.mentions[b]))
        return dated;
    const int first = timeOf(reading, a, levels);
    const int second = timeOf(reading, b, levels);
    if (first != second)
        return first < second;
    const bool peerA = isPeer(reading, reading.mentions[a], reading.mentions[b]);
    const bool peerB = isPeer(reading, reading.mentions[b], reading.mentions[a]);
    if (peerA != peerB)
        return peerA;
    return isToldInOrder(reading, reading.mentions[a], reading.mentions[b]) ? std::optional(true) : std::nullopt;
}

} // namespace

std::vector<std::size_t> levelsInOrder(const Check& check, const ClosedPassage& passage)
{
    auto levels = levelsOfOneKind(check.reading, passage);
    if (levels.size() < kFewest || levels.size() > kMost)
        return {};
    for (std::size_t n = 1; n < levels.size(); ++n)
        if (nounsDiffer(check.reading, check.reading.mentions[levels[n - 1]], check.reading.mentions[levels[n]]))
            return {};
    if (levels.size() == kFewest) {
        const auto earlier = isEarlier(check, levels[0], levels[1], levels);
        if (!earlier)
            return {};
        if (!*earlier)
            std::swap(levels[0], levels[1]);
        return levels;
    }
    // More than two are told in the order of their times.
    for (std::size_t n = 1; n < levels.size(); ++n) {
        const Mention& a = check.reading.mentions[levels[n - 1]];
        const Mention& b = check.reading.mentions[levels[n]];
        if (!isEarlierByDate(check.reading, a, b).value_or(isToldInOrder(check.reading, a, b)))
            return {};
    }
    return levels;
}

std::optional<bool> isEarlierOf(const Check& check, std::size_t first, std::size_t second)
{
    return isEarlier(check, first, second, {first, second});
}

} // namespace outturn::claims

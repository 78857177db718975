// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "level_order.h"
#include "movement_tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

constexpr double kSmallestGroup = 3;

// "where 1st is fastest", "1st being the best": how to read the others.
bool isScale(const Reading& reading, const Mention& rank)
{
    return rank.value == 1 && reading.isAny(rank.last, {"is", "being", "means", "the", "best", "fastest"});
}

std::vector<std::size_t> ranksIn(const Reading& reading, const ClosedPassage& passage)
{
    std::vector<std::size_t> ranks;
    for (const std::size_t i : figuresOfKind(reading, passage, Kind::Rank))
        if (!isScale(reading, reading.mentions[i]))
            ranks.push_back(i);
    return ranks;
}

// The 43 of "out of 43 forces", "among the eleven courts"; nothing where there are two such groups.
std::optional<std::size_t> groupIn(const Reading& reading, const ClosedPassage& passage)
{
    std::optional<std::size_t> only;
    for (const std::size_t i : figuresOfKind(reading, passage, Kind::Count)) {
        const Mention& figure = reading.mentions[i];
        std::size_t before = figure.first;
        while (before > passage.first && reading.has(before - 1, tag::kArticle | tag::kAll))
            --before;
        const bool among = before > passage.first && reading.isAny(before - 1, {"of", "among", "in", "amongst"});
        // "9th of 43"
        const bool ofRank = before > passage.first + 1 && reading.is(before - 1, "of")
            && std::ranges::any_of(ranksIn(reading, passage), [&](std::size_t rank) {
                                return reading.mentions[rank].last == before - 1
                                    || (reading.mentions[rank].last == before - 2 && reading.is(before - 2, "out"));
                            });
        const bool counted = ofRank || reading.anyOf(figure.last, std::min(figure.last + 6, passage.last), tag::kGroup);
        if (!among || !counted || figure.value < kSmallestGroup || figure.decimals > 0)
            continue;
        if (only && reading.mentions[*only].value != figure.value)
            return std::nullopt;
        only = i;
    }
    return only;
}

void objectToSize(Check& check, std::size_t rank, std::size_t group)
{
    const Reading& reading = check.reading;
    const std::string size = reading.written(reading.mentions[group]);
    check.findings.object(
        rank,
        objectionTo(reading, rank, fmt::format("1 to {}", size), fmt::format("a group of {}", size),
                    fmt::format("There is no {} among {}.", reading.written(reading.mentions[rank]), size)));
}

// "climbed from 12th to 19th": a higher place has a smaller number.
void judgeMovement(Check& check, const ClosedPassage& passage, std::size_t before, std::size_t after)
{
    const Reading& reading = check.reading;
    const auto movement = movementOf(reading, passage);
    const Mention& a = reading.mentions[before];
    const Mention& b = reading.mentions[after];
    if (!movement || a.value == b.value)
        return;
    const int said = movement->quality != 0 ? movement->quality : movement->direction;
    const int went = b.value < a.value ? 1 : -1;
    if (said == went || (movement->pace && movement->quality == 0))
        return;
    check.findings.objectToWord(
        std::max(before, after),
        {.firstToken = movement->token,
         .lastToken = movement->token + 1,
         .expected = went > 0 ? "up" : "down",
         .source = fmt::format("{} against {}", reading.written(b), reading.written(a)),
         .explanation = fmt::format("From {} to {} is {}, and \"{}\" says otherwise.", reading.written(a),
                                    reading.written(b), went > 0 ? "up" : "down", reading.at(movement->token).text)});
}

// Told in the order of time, unless words tell otherwise: "4th, a slip from 6th".
std::pair<std::size_t, std::size_t> inOrder(const Check& check, std::size_t first, std::size_t second)
{
    const Reading& reading = check.reading;
    const Mention& a = reading.mentions[first];
    const Mention& b = reading.mentions[second];
    if (a.sentence == b.sentence && reading.anyWord(a.last, b.first, {"to"}))
        return {first, second};
    if (reading.isAny(b.first - 1, {"from", "than", "was", "were"}))
        return {second, first};
    return isEarlierOf(check, first, second).value_or(true) ? std::pair{first, second} : std::pair{second, first};
}

} // namespace

// "Out of 43 forces we sit 9th. A year ago we were 6th, and climbing three places": ranks that no group has, or that
// moved the other way.
void checkClosedRanks(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    const auto ranks = ranksIn(reading, passage);
    if (ranks.empty())
        return;
    if (const auto group = groupIn(reading, passage))
        for (const std::size_t rank : ranks)
            if (reading.mentions[rank].value > reading.mentions[*group].value)
                return objectToSize(check, rank, *group);
    if (ranks.size() != 2)
        return;
    const auto [before, after] = inOrder(check, ranks[0], ranks[1]);
    judgeMovement(check, passage, before, after);
}

} // namespace outturn::claims

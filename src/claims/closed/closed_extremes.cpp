// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../polarity.h"
#include "closed_list.h"
#include "superlative.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

// +1 where the highest is meant, −1 where the lowest, 0 where either may be: "best", "top".
int endOf(const Reading& reading, const ClosedList& list, const Superlative& superlative)
{
    if (superlative.end != 0)
        return superlative.end;
    int polarity = 0;
    for (const ListedFigure& entry : list.entries)
        polarity = polarity != 0 ? polarity : polarityOf(reading, reading.mentions[entry.mention]);
    return superlative.quality * polarity;
}

bool isAtEnd(const Reading& reading, const ClosedList& list, std::size_t entry, int end)
{
    const auto value = [&](const ListedFigure& one) { return reading.mentions[one.mention].value; };
    const double own = value(list.entries[entry]);
    const bool highest = std::ranges::none_of(list.entries, [&](const auto& one) { return value(one) > own; });
    const bool lowest = std::ranges::none_of(list.entries, [&](const auto& one) { return value(one) < own; });
    return end > 0 ? highest : end < 0 ? lowest : highest || lowest;
}

std::size_t entryAt(const Reading& reading, const ClosedList& list, int end)
{
    std::size_t found = 0;
    for (std::size_t n = 1; n < list.entries.size(); ++n) {
        const double value = reading.mentions[list.entries[n].mention].value;
        const double best = reading.mentions[list.entries[found].mention].value;
        if (end >= 0 ? value > best : value < best)
            found = n;
    }
    return list.entries[found].mention;
}

void object(Check& check, const ClosedList& list, const Superlative& superlative, const NamedToken& named, int end)
{
    const Reading& reading = check.reading;
    const Mention& own = reading.mentions[list.entries[named.entry].mention];
    const Mention& right = reading.mentions[entryAt(reading, list, end)];
    const std::size_t first = std::min(superlative.first, named.token);
    const std::size_t last = std::max(superlative.last, named.token + 1);
    check.findings.objectToWord(
        list.entries[named.entry].mention,
        {.firstToken = first,
         .lastToken = last,
         .expected = reading.written(right),
         .source = "the figures listed",
         .explanation = fmt::format("{} is {} than {}.", reading.written(right),
                                    right.value > own.value ? "higher" : "lower", reading.written(own))});
}

} // namespace

// "Castle 9,410, Mill 6,280, Town House 3,975 and Railway 10,120. Our most visited was the Castle": who of a list is
// said to be at one end of it.
void checkClosedExtremes(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    const auto list = closedListOf(reading, passage);
    if (!list)
        return;
    for (const Superlative& superlative : superlativesOf(reading, passage)) {
        const auto named = entryNamedNear(reading, passage, *list, superlative.first);
        if (!named)
            continue;
        const int end = endOf(reading, *list, superlative);
        if (!isAtEnd(reading, *list, named->entry, end))
            object(check, *list, superlative, *named, end);
    }
}

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/surroundings.h"
#include "../checks/whole_shares.h"

#include <optional>

namespace outturn::claims {
namespace {

constexpr double kMost = 40; // of more, most shares in whole per cent are possible
constexpr double kFewest = 3;
constexpr std::size_t kMostFigures = 5;

// A count of things that can each have or lack something; not a length of time, an age or a place in a list.
bool canBeGroup(const Reading& reading, const Mention& figure)
{
    return figure.kind == Kind::Count && figure.isLevel() && !figure.target && figure.decimals == 0
        && figure.approx == Approx::Exact && figure.value >= kFewest && figure.value <= kMost && !figure.average
        && !reading.has(figure.last, tag::kPeriodUnit | tag::kDuration)
        && !(figure.noun != kNone && reading.has(figure.noun, tag::kPeriodUnit | tag::kDuration))
        && !reading.isAny(figure.last,
                          {"times", "per", "in", "points", "percentage", "working", "miles", "km", "to", "out"});
}

bool isShare(const Mention& figure)
{
    return figure.kind == Kind::Percent && !figure.change && !figure.target && !figure.range && !figure.average
        && figure.approx == Approx::Exact && figure.value < 100 && figure.value > 0;
}

// The only small count of the passage, before its only share; nothing where a greater count stands beside it.
std::optional<std::size_t> groupOf(const Reading& reading, const ClosedPassage& passage, std::size_t share)
{
    std::optional<std::size_t> only;
    for (const std::size_t i : passage.figures) {
        const Mention& figure = reading.mentions[i];
        if (i == share || figure.kind == Kind::Rank || (figure.word && figure.value < kFewest))
            continue;
        // "Of the seven" says it again; what is counted in a later sentence is something else.
        if ((only && figure.kind == Kind::Count && figure.value == reading.mentions[*only].value)
            || figure.sentence > reading.mentions[share].sentence)
            continue;
        if (figure.kind == Kind::Percent || only || !canBeGroup(reading, figure))
            return std::nullopt;
        only = i;
    }
    return only;
}

} // namespace

// "Only six high-rise buildings await remediation. Of these, 40% have a waking watch": no whole number of six makes it.
void checkClosedSmallGroups(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    if (passage.figures.size() > kMostFigures)
        return;
    for (const std::size_t i : passage.figures) {
        const Mention& share = reading.mentions[i];
        const auto group = isShare(share) ? groupOf(reading, passage, i) : std::nullopt;
        if (group && !isPossibleShare(share, reading.mentions[*group].value)
            && !isOfOtherPeople(reading, share, reading.mentions[*group], reading.mentions[*group]))
            objectToImpossibleShare(check, i, *group);
    }
}

} // namespace outturn::claims

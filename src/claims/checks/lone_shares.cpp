// SPDX-License-Identifier: GPL-3.0-or-later
#include "../comparison.h"
#include "portion_range.h"
#include "share_readings.h"
#include "surroundings.h"

#include <algorithm>
#include <array>
#include <optional>

namespace outturn::claims {
namespace {

constexpr double kFarthest = 3; // times as much, or as little: of another order it is another thing

struct Pair
{
    std::size_t part;
    std::size_t whole;
};

bool isOpenShare(const Check& check, std::size_t i)
{
    const Mention& share = check.reading.mentions[i];
    return (share.kind == Kind::Percent || share.kind == Kind::Portion) && !share.change && !share.target
        && !share.range && !share.base && !share.average && isUnsettled(check, i) && !isCriterion(check.reading, share);
}

// The two amounts of a paragraph in which no other figure stands.
std::optional<Pair> onlyCounts(const Reading& reading, std::size_t share)
{
    const auto others = figuresBeside(reading, share);
    if (others.size() != 2)
        return std::nullopt;
    const Mention& a = reading.mentions[others[0]];
    const Mention& b = reading.mentions[others[1]];
    const bool amounts = isPlainAmount(a) && isPlainAmount(b) && a.kind == b.kind && !a.base && !b.base;
    const bool apart = a.sentence != b.sentence && nounsDiffer(reading, a, b);
    if (!amounts || apart || periodsDiffer(reading, a, b) || a.value == b.value || others[0] > share)
        return std::nullopt;
    return a.value < b.value ? Pair{others[0], others[1]} : Pair{others[1], others[0]};
}

bool agrees(const Reading& reading, const Pair& pair, Interval claimed)
{
    const Interval part = stated(reading.mentions[pair.part]);
    const Interval whole = stated(reading.mentions[pair.whole]);
    const Interval share = percentOf(part, whole);
    const std::array readings{share, Interval{100, 100} - share, relativeChange(whole, part), percentOf(whole, part)};
    return std::ranges::any_of(readings, [&](Interval value) { return value.overlaps(claimed); });
}

} // namespace

// "Of 84 placed, 21 went to relatives. These placements amount to 30 per cent": two counts, a share, and no other
// figure in the paragraph belong together.
void checkLoneShares(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const auto pair = isOpenShare(check, i) ? onlyCounts(reading, i) : std::nullopt;
        const Interval claimed = shareRange(reading.mentions[i]);
        if (!pair || agrees(reading, *pair, claimed))
            continue;
        const double actual =
            percentOf(stated(reading.mentions[pair->part]), stated(reading.mentions[pair->whole])).middle();
        const double ratio = actual / reading.mentions[i].value;
        if (ratio > 1 / kFarthest && ratio < kFarthest)
            objectToShare(check, i, pair->part, pair->whole);
    }
}

} // namespace outturn::claims

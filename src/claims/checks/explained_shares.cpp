// SPDX-License-Identifier: GPL-3.0-or-later
#include "portion_range.h"
#include "share_readings.h"
#include "surroundings.h"

namespace outturn::claims {
namespace {

bool isLength(const Reading& reading, const Mention& figure)
{
    return figure.kind == Kind::Duration || isWorkingTime(reading, figure)
        || (figure.noun != kNone && reading.has(figure.noun, tag::kPeriodUnit));
}

// A colon, a bracket, a dash or words for a reason between a share and the counts behind it.
bool explains(const Reading& reading, const Mention& share, const Mention& count)
{
    constexpr std::size_t kNear = 6;
    for (std::size_t at = share.last; at < count.first; ++at)
        if (reading.isSymbol(at, ':') || reading.isSymbol(at, '(')
            || (reading.at(at).spacedDash && count.first <= at + kNear)
            || reading.isAny(at, {"basis", "because", "since", "given", "based", "namely", "being", "ie"})
            || (reading.is(at, "that") && reading.isAny(at + 1, {"is", "was"}) && at + kNear > count.first))
            return true;
    return false;
}

std::vector<std::size_t> countsBehind(const Reading& reading, std::size_t share)
{
    std::vector<std::size_t> counts;
    const std::size_t last = reading.sentenceOf(reading.mentions[share]).lastMention;
    for (std::size_t c = share + 1; c < last; ++c)
        if (!reading.mentions[c].isLabel() && !isLength(reading, reading.mentions[c]))
            counts.push_back(c);
    return counts;
}

// Just two counts behind the share, which say how it comes about.
std::optional<Shares> explanation(const Reading& reading, std::size_t i)
{
    const Mention& share = reading.mentions[i];
    const auto counts = countsBehind(reading, i);
    if (counts.size() != 2 || i != reading.sentenceOf(share).firstMention)
        return std::nullopt;
    const Mention& first = reading.mentions[counts[0]];
    const Mention& second = reading.mentions[counts[1]];
    if (!isPlainAmount(first) || !isPlainAmount(second) || first.kind != second.kind || first.value == second.value
        || !explains(reading, share, first)
        || reading.anyOf(share.last, second.first, tag::kCompare | tag::kTarget | tag::kContrast))
        return std::nullopt;
    const auto said = saidPair(reading, counts[0], counts[1]);
    const bool rises = first.value < second.value;
    return said ? said : Shares{counts[rises ? 0 : 1], counts[rises ? 1 : 0], false};
}

} // namespace

void checkExplainedShares(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const Mention& share = reading.mentions[i];
        const bool open = (share.kind == Kind::Percent || share.kind == Kind::Portion) && share.isLevel()
            && !share.target && !share.base && !share.average;
        const auto pair = open && isUnsettled(check, i) ? explanation(reading, i) : std::nullopt;
        if (!pair || shareOfAnything(reading, i, shareRange(share)))
            continue;
        const Interval actual = percentOf(stated(reading.mentions[pair->part]), stated(reading.mentions[pair->whole]));
        const bool rest = !pair->strong && (Interval{100, 100} - actual).overlaps(shareRange(share));
        if (actual.overlaps(shareRange(share)))
            check.findings.verify(i, "the counts behind it");
        else if (!rest && isNear(share.value, actual.middle()))
            objectToShare(check, i, pair->part, pair->whole);
    }
}

} // namespace outturn::claims

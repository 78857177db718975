// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

std::string summaryOf(const PeerChartInput& input, const PeerLevels& levels, const PeerLevel* own)
{
    if (!own)
        return fmt::format("{}: the {} has a mean of {}; this force has no figure to compare.", input.indicator.name,
                           lowerCase(input.group), printedLevelOf(levels, levels.mean));
    return fmt::format("{}: {} is {} in the {} at {} for the {} ({}), {} the group mean of {}.", input.indicator.name,
                       own->name, placeWords(levels, *own), lowerCase(input.group), printedLevelOf(levels, own->value),
                       domain::periodTitle(input.period), firstWords(levels), differenceWords(levels, own->value),
                       printedLevelOf(levels, levels.mean));
}

void judge(const PeerLevels& levels, const PeerLevel& own, ChartSpec& spec)
{
    spec.verdicts.push_back(
        {.label = "Place in the group", .words = placeWords(levels, own), .detail = firstWords(levels)});
    spec.verdicts.push_back({.label = "Group mean",
                             .words = printedLevelOf(levels, levels.mean),
                             .detail = fmt::format("{} is {}", own.name, differenceWords(levels, own.value))});
}

} // namespace

ChartSpec peerBars(const PeerChartInput& input)
{
    const PeerLevels levels = peerLevels(input);
    ChartSpec spec = peerSpec(input, levels);
    if (!spec.emptyReason.empty())
        return spec;
    spec.kind = ChartKind::Bars;
    const auto [lowest, highest] = std::ranges::minmax(levels.levels, {}, &PeerLevel::value);
    spec.y = valueAxis(lowest.value, highest.value, spec.unit, spec.decimals, true);
    const PeerLevel* own = ownLevel(levels);
    spec.summary = summaryOf(input, levels, own);
    if (own)
        judge(levels, *own, spec);
    return spec;
}

} // namespace outturn::charting

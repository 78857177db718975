// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_words.h"

#include "point_words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::charting {
namespace {

using domain::Unit;

std::string ordinal(int number)
{
    const int tens = number % 100;
    const int digit = number % 10;
    const bool plain = (tens >= 11 && tens <= 13) || digit > 3 || digit == 0;
    const char* suffix = plain ? "th" : digit == 1 ? "st" : digit == 2 ? "nd" : "rd";
    return fmt::format("{}{}", number, suffix);
}

std::string unitWords(const domain::Indicator& indicator, Unit unit)
{
    switch (unit) {
    case Unit::RatePer1000:
        return "per 1,000 population";
    case Unit::Percent:
        return indicator.numerator.empty() ? "per cent" : "per cent, " + indicator.numerator;
    case Unit::Duration:
        return "minutes:seconds";
    case Unit::Score:
        return "score";
    default:
        return "value";
    }
}

std::string baseTitle(const domain::Indicator& indicator, Unit unit)
{
    if (unit == Unit::RatePer1000)
        return "population";
    return indicator.denominator.empty() ? "cases" : indicator.denominator;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string countWords(const PeerLevel& level)
{
    return level.counts
        ? fmt::format(", {} of {}", printedNumber(level.counts->count, 0), printedNumber(level.counts->base, 0))
        : std::string{};
}

PeerMark markOf(const PeerLevels& levels, const PeerLevel& level)
{
    PeerMark mark{.name = level.name,
                  .place = fmt::format("{}{}", level.rank.first, level.rank.tied() ? "=" : ""),
                  .value = level.value,
                  .own = level.own,
                  .hollow = level.point.provisional || level.point.illustrative || level.point.illustrativeCounts,
                  .printed = printedLevelOf(levels, level.value),
                  .provenance = provenanceWords(level.point)};
    if (level.counts) {
        mark.base = level.counts->base;
        mark.count = printedNumber(level.counts->count, 0);
        mark.printedBase = printedNumber(level.counts->base, 0);
    }
    mark.readOut = fmt::format("{}: {}{}; {} ({})", level.name, mark.printed, countWords(level),
                               placeWords(levels, level), mark.provenance);
    return mark;
}

void addNotes(const PeerChartInput& input, const PeerLevels& levels, ChartSpec& spec)
{
    std::string asAt = fmt::format("{}, peer data as at {}", input.group,
                                   domain::periodTitle(domain::Period::pointInTime(input.period.last())));
    if (input.ownNewest)
        asAt += fmt::format("; the force's own figures go on to the {}", domain::periodTitle(*input.ownNewest));
    spec.notes.push_back(asAt + ".");
    spec.notes.emplace_back(levels.weighted
                                ? "The mean is that of all counts together, this force's included."
                                : "The mean gives each force the same weight, for their counts are not known.");
    if (!levels.leftOut.empty())
        spec.notes.push_back(fmt::format("Left out: {}.", fmt::join(levels.leftOut, ", ")));
    if (!ownLevel(levels))
        spec.notes.emplace_back("This force has no figure for that period.");
    if (std::ranges::any_of(spec.peers.marks, &PeerMark::hollow))
        spec.notes.emplace_back("What is drawn hollow is provisional or illustrative (made for the sample).");
}

} // namespace

std::string placeWords(const PeerLevels& levels, const PeerLevel& level)
{
    std::vector<std::string> level_with;
    for (const PeerLevel& other : levels.levels) {
        if (&other != &level && other.rank == level.rank)
            level_with.push_back(other.name);
    }
    const std::string place = fmt::format("{} of {}", ordinal(level.rank.first), levels.levels.size());
    return level_with.empty() ? place : fmt::format("{}, level with {}", place, fmt::join(level_with, " and "));
}

std::string firstWords(const PeerLevels& levels)
{
    return levels.first == analysis::RankFrom::Highest ? "1st is the highest" : "1st is the lowest";
}

std::string differenceWords(const PeerLevels& levels, double value)
{
    const double difference = value - levels.mean;
    if (printedLevelOf(levels, value) == printedLevelOf(levels, levels.mean) || levels.mean == 0)
        return "level with";
    const bool share = levels.unit == Unit::Percent;
    const std::string size = share ? fmt::format("{} points", printedNumber(std::abs(difference), levels.decimals))
                                   : fmt::format("{}%", printedNumber(std::abs(100 * difference / levels.mean), 1));
    return fmt::format("{} {}", size, difference > 0 ? "above" : "below");
}

std::string positionWords(analysis::FunnelPosition position)
{
    using enum analysis::FunnelPosition;
    switch (position) {
    case VeryLow:
        return "below the 99.8% limits";
    case Low:
        return "below the 95% limits";
    case High:
        return "above the 95% limits";
    case VeryHigh:
        return "above the 99.8% limits";
    case Within:
        break;
    }
    return {};
}

ChartSpec peerSpec(const PeerChartInput& input, const PeerLevels& levels)
{
    const auto& indicator = input.indicator;
    const std::string unit = unitWords(indicator, levels.unit);
    ChartSpec spec{.title = indicator.name, .unit = levels.unit, .decimals = levels.decimals};
    if (!levels.refusal.empty()) {
        spec.subtitle = "peers";
        spec.emptyReason = levels.refusal;
        spec.summary = levels.refusal;
        return spec;
    }
    spec.subtitle = fmt::format("{}, {}", unit, domain::periodTitle(input.period));
    spec.peers.mean = levels.mean;
    spec.peers.meanLabel = "Group mean " + printedLevelOf(levels, levels.mean);
    spec.peers.baseTitle = baseTitle(indicator, levels.unit);
    spec.peers.valueTitle = capitalised(unit);
    for (const PeerLevel& level : levels.levels)
        spec.peers.marks.push_back(markOf(levels, level));
    addNotes(input, levels, spec);
    return spec;
}

} // namespace outturn::charting

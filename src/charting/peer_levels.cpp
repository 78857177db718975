// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_levels.h"

#include "point_words.h"

#include <outturn/analysis/control_limits.h>
#include <outturn/base/text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::charting {
namespace {

using analysis::CountAndBase;
using domain::SeriesPoint;
using domain::Unit;

constexpr double kPerThousand = 1000;
constexpr std::size_t kFewest = 2;

/// Figures that grow with the size of the force.
bool growsWithSize(const domain::Indicator& indicator)
{
    const Unit unit = indicator.unit;
    return unit == Unit::Count || unit == Unit::Money || unit == Unit::Hours || unit == Unit::Fte;
}

std::optional<CountAndBase> countsOf(const domain::Indicator& indicator, const SeriesPoint& point)
{
    if (!point.denominator || *point.denominator <= 0)
        return std::nullopt;
    if (growsWithSize(indicator))
        return CountAndBase{*point.value, *point.denominator};
    if (indicator.unit == Unit::Percent && point.numerator)
        return CountAndBase{*point.numerator, *point.denominator};
    return std::nullopt;
}

std::string alternativesOf(const PeerChartInput& input)
{
    if (input.alternatives.empty())
        return {};
    return fmt::format(" Of the same outcome, {} can be compared; choose {} below.",
                       fmt::join(input.alternatives, " and "), input.alternatives.size() == 1 ? "it" : "one of them");
}

std::string refusalFor(const PeerChartInput& input)
{
    const auto& indicator = input.indicator;
    if (input.group.empty())
        return fmt::format("No group of most similar forces is known, so {} has no peers to stand among; load the "
                           "group's members with the plan.",
                           indicator.name);
    if (indicator.unit == Unit::Rank || indicator.unit == Unit::Date)
        return fmt::format("{} is a {}, which is not compared with those of other forces.{}", indicator.name,
                           indicator.unit == Unit::Rank ? "place among others already" : "date", alternativesOf(input));
    if (std::ranges::none_of(input.members, [](const PeerFigure& one) { return one.point && !one.own; }))
        return fmt::format("No figures of the {} are known for {}; import a table with a row for each force.{}",
                           lowerCase(input.group), indicator.name, alternativesOf(input));
    return {};
}

std::string whyLeftOut(const domain::Indicator& indicator, const PeerFigure& figure)
{
    if (!figure.point)
        return "no figure";
    if (!figure.point->value)
        return missingWords(figure.point->missing.value_or(domain::MissingReason::NotAvailable));
    return growsWithSize(indicator) ? "no population" : "no figure";
}

void addLevels(const PeerChartInput& input, PeerLevels& into)
{
    const bool scaled = growsWithSize(input.indicator);
    for (const PeerFigure& figure : input.members) {
        const auto counts =
            figure.point && figure.point->value ? countsOf(input.indicator, *figure.point) : std::nullopt;
        if (!figure.point || !figure.point->value || (scaled && !counts)) {
            into.leftOut.push_back(fmt::format("{} ({})", figure.name, whyLeftOut(input.indicator, figure)));
            continue;
        }
        const double value = scaled ? kPerThousand * counts->count / counts->base : *figure.point->value;
        into.levels.push_back({figure.name, figure.own, *figure.point, value, counts, {}});
    }
}

// All counts over all bases; without counts every force weighs the same.
void setMean(PeerLevels& levels, bool scaled)
{
    CountAndBase sum;
    double values = 0;
    levels.weighted = true;
    for (const PeerLevel& level : levels.levels) {
        levels.weighted = levels.weighted && level.counts;
        sum.count += level.counts ? level.counts->count : 0;
        sum.base += level.counts ? level.counts->base : 0;
        values += level.value;
    }
    constexpr double kPerCent = 100;
    levels.mean = levels.weighted ? (scaled ? kPerThousand : kPerCent) * sum.count / sum.base
                                  : values / static_cast<double>(levels.levels.size());
}

void rank(PeerLevels& levels)
{
    analysis::OptionalFigures values;
    for (const PeerLevel& level : levels.levels)
        values.emplace_back(level.value);
    const auto ranks = analysis::ranksOf(values, levels.first);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        levels.levels[i].rank = *ranks[i];
    std::ranges::sort(levels.levels, [](const PeerLevel& a, const PeerLevel& b) {
        return std::pair(a.rank.first, a.name) < std::pair(b.rank.first, b.name);
    });
}

} // namespace

PeerLevels peerLevels(const PeerChartInput& input)
{
    const bool scaled = growsWithSize(input.indicator);
    PeerLevels levels{.unit = scaled ? Unit::RatePer1000 : input.indicator.unit, .decimals = input.indicator.decimals};
    levels.refusal = refusalFor(input);
    if (!levels.refusal.empty())
        return levels;
    addLevels(input, levels);
    if (levels.levels.size() < kFewest) {
        levels.refusal = scaled ? fmt::format("Forces of different size cannot be compared by counts of {}; import "
                                              "them with their populations.",
                                              input.indicator.name)
                                : fmt::format("Only {} force of the group has a figure of {}; import the others.",
                                              levels.levels.size(), input.indicator.name);
        return levels;
    }
    setMean(levels, scaled);
    if (scaled)
        levels.decimals = levels.mean < 10 ? 2 : 1;
    const bool highest = input.indicator.polarity == domain::Polarity::HigherIsBetter;
    levels.first = highest ? analysis::RankFrom::Highest : analysis::RankFrom::Lowest;
    rank(levels);
    return levels;
}

const PeerLevel* ownLevel(const PeerLevels& levels)
{
    const auto found = std::ranges::find(levels.levels, true, &PeerLevel::own);
    return found == levels.levels.end() ? nullptr : &*found;
}

std::string printedLevelOf(const PeerLevels& levels, double value)
{
    if (levels.unit == Unit::RatePer1000)
        return printedNumber(value, levels.decimals);
    return domain::printed({.value = value, .unit = levels.unit, .decimals = levels.decimals});
}

} // namespace outturn::charting

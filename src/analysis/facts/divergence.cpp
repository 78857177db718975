// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kFullPercent = 25;
constexpr int kRelativeDecimals = 1;

// Levels of counts and ranks say nothing between areas of different size.
bool comparesLevels(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::Duration || unit == Unit::RatePer1000 || unit == Unit::Score;
}

void addLevelGap(const Track& own, const Track& other, Facts& facts)
{
    if (own.series.measure != other.series.measure || own.current().period != other.current().period)
        return;
    const double gap = *own.current().value - *other.current().value;
    if (roundedTo(gap, own.series.decimals) == 0)
        return;
    auto fact = draft(own, FactKind::Divergence);
    fact.value = gap;
    fact.unit = own.series.unit == Unit::Percent ? Unit::PercentagePoints : own.series.unit;
    fact.comparator = other.line.area.text();
    fact.concern = isWorse(own.indicator(), gap);
    addEvidence(fact, other.current());
    const double base = *other.current().value;
    const double strength = base != 0 ? strengthOf(gap / base * 100, kFullPercent) : 1;
    tell(own, std::move(fact), strength,
         fmt::format("{}, {} {} than the figure for {} ({}){}", levelClause(own, own.current()),
                     sizeText(gap, own.series.unit, own.series.decimals), comparative(own.indicator(), gap),
                     other.line.areaName, figureText(other, other.current()),
                     isWorse(own.indicator(), gap) ? ", which is worse" : ""),
         facts);
}

std::string signedPercent(double percent)
{
    const int decimals = roundedTo(percent, 0) == percent ? 0 : kRelativeDecimals;
    return fmt::format("{} {}%", percent < 0 ? "fell by" : "rose by", printedNumber(std::abs(percent), decimals));
}

void addChangeGap(const Track& own, const ChangeEvidence& mine, const Track& other, const ChangeEvidence& theirs,
                  Facts& facts)
{
    const double gap = *mine.change.value - *theirs.change.value;
    if (roundedTo(gap, kRelativeDecimals) == 0)
        return;
    auto fact = draft(own, FactKind::Divergence);
    fact.measure = Measure::change(mine.type, mine.base);
    fact.period = mine.change.period;
    fact.value = gap;
    fact.unit = Unit::PercentagePoints;
    fact.comparator = other.line.area.text();
    fact.concern = isWorse(own.indicator(), gap);
    fact.evidence.clear();
    fact.illustrative = false;
    addEvidence(fact, mine.change);
    addEvidence(fact, theirs.change);
    tell(own, std::move(fact), strengthOf(gap, kFullPercent),
         fmt::format("{} {} {}; for {} it {}", subject(own), signedPercent(*mine.change.value),
                     when(mine.change.period), other.line.areaName, signedPercent(*theirs.change.value)),
         facts);
}

void addChangeGaps(const Track& own, const Track& other, Facts& facts)
{
    for (const ChangeEvidence& mine : own.line.changes) {
        const bool compared = mine.type == ChangeType::Relative && mine.change.value && *mine.change.value != 0;
        if (!compared)
            continue;
        for (const ChangeEvidence& theirs : other.line.changes) {
            const bool same = theirs.type == mine.type && theirs.base == mine.base && theirs.change.value
                && *theirs.change.value != 0 && theirs.change.period == mine.change.period;
            if (same)
                addChangeGap(own, mine, other, theirs, facts);
        }
    }
}

bool areComparable(const Track& own, const Track& other)
{
    return own.line.main && own.line.area != other.line.area && own.line.subset == other.line.subset;
}

} // namespace

void addDivergences(const std::vector<std::vector<Track>>& lines, Facts& facts)
{
    if (lines.empty() || lines.front().empty())
        return;
    const auto& own = lines.front();
    for (const auto& line : lines) {
        if (line.empty() || !areComparable(own.front(), line.front()))
            continue;
        const Unit unit = own.front().series.unit;
        if (unit == Unit::Count)
            addChangeGaps(own.front(), line.front(), facts);
        if (!comparesLevels(unit))
            continue;
        for (const Track& mine : own) {
            for (const Track& theirs : line)
                addLevelGap(mine, theirs, facts);
        }
    }
}

} // namespace outturn::analysis::facts

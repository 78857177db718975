// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <outturn/base/text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kLevelStrength = 0.5;
constexpr int kMeanDecimals = 2;
constexpr double kQuartersOfAYear = 4;

bool isWhole(double value)
{
    return value == std::floor(value);
}

// The counts are told only where they are as real as the figure and give what is printed.
std::string countsText(const Track& track, const SeriesPoint& point)
{
    const bool known = point.numerator && point.denominator && *point.denominator > 0;
    if (!known || track.series.unit != Unit::Percent || (point.illustrativeCounts && !point.illustrative))
        return {};
    const double share = *point.numerator / *point.denominator * 100;
    const bool agrees = roundedTo(share, track.series.decimals) == roundedTo(*point.value, track.series.decimals);
    if (!agrees || !isWhole(*point.numerator) || !isWhole(*point.denominator))
        return {};
    return fmt::format(" ({} of {})", printedNumber(*point.numerator, 0), printedNumber(*point.denominator, 0));
}

void addMeanPerQuarter(const Track& track, Facts& facts)
{
    const bool total = track.isRolling() && track.indicator().aggregation == Aggregation::Sum;
    if (!total || track.current().bound != Bound::Exact)
        return;
    auto fact = draft(track, FactKind::Level);
    fact.measure = Measure{.kind = MeasureKind::MeanPerQuarter};
    fact.value = *track.current().value / kQuartersOfAYear;
    const int decimals = isWhole(fact.value) ? 0 : kMeanDecimals;
    const auto mean = printed({.value = fact.value, .unit = fact.unit, .decimals = decimals});
    tell(track, std::move(fact), 0,
         fmt::format("{} averaged {} a quarter {}", subject(track), mean, when(track.current().period)), facts);
}

constexpr int kYearsTold = 3; // as far back as any comparison reaches

bool isTold(const SeriesPoint& point, const Period& quarter)
{
    return point.value && point.period.last() <= quarter.last()
        && point.period.last() >= quarter.yearsLater(-kYearsTold).last();
}

} // namespace

void addLevels(const Track& track, Facts& facts)
{
    const SeriesPoint& point = track.current();
    tell(track, draft(track, levelKind(track.indicator())), kLevelStrength,
         levelClause(track, point) + countsText(track, point), facts);
    addMeanPerQuarter(track, facts);
}

void addStatedLevels(const Track& track, Facts& facts)
{
    for (const SeriesPoint& point : track.line.stated) {
        if (!isTold(point, track.quarter))
            continue;
        auto fact = draft(track, levelKind(track.indicator()));
        const bool year = point.period.kind() == PeriodKind::TwelveMonths;
        fact.measure = year ? Measure::rolling12() : Measure::value();
        fact.period = point.period;
        fact.value = *point.value;
        fact.evidence = {point};
        fact.illustrative = point.illustrative;
        fact.notable = backgroundNotability(track, point.illustrative);
        fact.text = levelClause(track, point) + countsText(track, point);
        fact.text += ending(point.illustrative);
        facts.push_back(std::move(fact));
    }
}

} // namespace outturn::analysis::facts

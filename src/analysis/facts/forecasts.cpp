// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kConfidence = 0.95;
constexpr double kBeyondStrength = 0.7;
constexpr double kFullBeyond = 0.3; // of the range's width

// What cannot be is not told as expected: less than nothing of what never was, more than all of it.
double possible(const Track& track, double limit)
{
    bool isSigned = false;
    for (const SeriesPoint& point : track.points)
        isSigned = isSigned || (point.value && *point.value < 0);
    if (isSigned)
        return limit;
    const double floor = std::max(0.0, limit);
    return track.series.unit == Unit::Percent ? std::min(100.0, floor) : floor;
}

std::string_view positionKey(int side)
{
    if (side == 0)
        return "within-expected-range";
    return side > 0 ? "above-expected-range" : "below-expected-range";
}

std::string sentence(const Track& track, int side, double lower, double upper)
{
    const char* position = side == 0 ? "within" : side > 0 ? "above" : "below";
    return fmt::format("{}, {} the range of {} to {} expected from the figures before it",
                       levelClause(track, track.current()), position, figureText(track, lower),
                       figureText(track, upper));
}

} // namespace

void addForecast(const Track& track, Facts& facts)
{
    const auto& expected = track.line.expected;
    if (!expected || &track.series != &track.line.values)
        return;
    const auto range = rangeOf(expected->prediction, kConfidence);
    if (!range.lower || !range.upper)
        return;
    const double lower = possible(track, *range.lower);
    const double upper = possible(track, *range.upper);
    const double now = *track.current().value;
    const bool above = clearlyLess(upper, now, track.series.decimals);
    const bool below = clearlyLess(now, lower, track.series.decimals);
    if (!above && !below && (now < lower || now > upper))
        return;
    const int side = above ? 1 : below ? -1 : 0;
    auto fact = draft(track, FactKind::Forecast);
    fact.measure = Measure::statement(std::string(positionKey(side)));
    fact.comparator = "95% range";
    fact.concern = side != 0 && isWorse(track.indicator(), side);
    for (const SeriesPoint& point : track.points)
        fact.illustrative = fact.illustrative || point.illustrative;
    const double beyond = above ? now - upper : below ? lower - now : 0;
    const double strength = side == 0
        ? 0
        : kBeyondStrength + (1 - kBeyondStrength) * strengthOf(beyond, kFullBeyond * std::max(upper - lower, 1e-9));
    tell(track, std::move(fact), strength, sentence(track, side, lower, upper), facts);
}

} // namespace outturn::analysis::facts

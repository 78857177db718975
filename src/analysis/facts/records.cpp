// SPDX-License-Identifier: GPL-3.0-or-later
#include "notability.h"
#include "rules.h"
#include "words.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr int kFewestMonths = 12; // four quarters: less is no record
constexpr double kFullMonths = 36;
constexpr int kMonthsOfQuarter = 3;
constexpr int kLowestPlace = 3;
constexpr std::size_t kPointsForPlace[] = {0, 0, 6, 12}; // figures that a second and a third place need

/// How far back a figure is the lowest (or highest): the unbroken figures before it that it stands clear of.
struct Window
{
    std::size_t count{1};               ///< figures in it, with the current one
    const SeriesPoint* beaten{nullptr}; ///< the first figure further back that is as low; null = none as far as
                                        ///< figures go
    std::size_t held{1};                ///< unbroken figures there are
    bool tied{false};                   ///< another figure prints alike
    int place{1};                       ///< of the current figure among all of these
};

bool standsClear(const Track& track, const SeriesPoint& earlier, bool lowest)
{
    const double now = *track.current().value;
    const double then = *earlier.value;
    return lowest ? clearlyLess(now, then, track.series.decimals) : clearlyLess(then, now, track.series.decimals);
}

// Rolling figures move by a month or a quarter; a longer gap could hide one that is lower.
bool isInStep(const Track& track, const SeriesPoint& later, const SeriesPoint& earlier)
{
    if (!track.isRolling())
        return follows(track, later, earlier);
    return earlier.value && monthsBetween(earlier.period, later.period) <= kMonthsOfQuarter;
}

Window windowOf(const Track& track, bool lowest)
{
    Window window;
    for (std::size_t i = track.points.size() - 1; i > 0; --i) {
        const auto& earlier = track.points[i - 1];
        if (!isInStep(track, track.points[i], earlier))
            break;
        ++window.held;
        if (!standsClear(track, earlier, lowest)) {
            ++window.place;
            window.tied = window.tied || !standsClear(track, earlier, !lowest);
            if (window.beaten == nullptr)
                window.beaten = &earlier;
        } else if (window.beaten == nullptr) {
            ++window.count;
        }
    }
    return window;
}

void addWindowEvidence(const Track& track, std::size_t count, Fact& fact)
{
    for (const SeriesPoint& point : track.points.last(count))
        fact.illustrative = fact.illustrative || point.illustrative;
}

std::string_view superlative(const Track& track, bool lowest)
{
    if (track.series.unit == Unit::Rank)
        return lowest ? "nearest to first" : "furthest from first";
    return lowest ? "lowest" : "highest";
}

std::string_view noun(const Track& track)
{
    if (track.isRolling())
        return "12-month figure";
    const auto step = stepNoun(track);
    return step.empty() ? "figure" : step;
}

void addRecent(const Track& track, const Window& window, bool lowest, Facts& facts)
{
    const int months = monthsBetween(window.beaten->period, track.current().period);
    if (months < kFewestMonths || window.count < 4)
        return;
    auto fact = draft(track, FactKind::Record);
    fact.measure = Measure::statement(lowest ? "lowest-in-months" : "highest-in-months");
    fact.value = months;
    fact.unit = Unit::Count;
    fact.comparator = periodKey(window.beaten->period);
    fact.concern = isWorse(track.indicator(), lowest ? -1 : 1);
    addEvidence(fact, *window.beaten);
    addWindowEvidence(track, window.count, fact);
    const auto text =
        fmt::format("{}, the {} in {} months, since {} {}", levelClause(track, track.current()),
                    superlative(track, lowest), months, figureText(track, *window.beaten), when(window.beaten->period));
    tell(track, std::move(fact), strengthOf(months, kFullMonths), text, facts);
}

std::string placeText(const Track& track, const Window& window, bool lowest)
{
    const auto& first = track.points[track.points.size() - window.held];
    const auto place = window.place == 1 ? std::string{} : std::string(window.place == 2 ? "second " : "third ");
    return fmt::format("{}, the {}{} {} on record, with figures held since {}", levelClause(track, track.current()),
                       place, superlative(track, lowest), noun(track), periodTitle(first.period));
}

void addPlace(const Track& track, const Window& window, bool lowest, Facts& facts)
{
    const auto& oldest = track.points[track.points.size() - window.held];
    const int months = monthsBetween(oldest.period, track.current().period);
    const bool first = window.place == 1 && window.held >= 4 && months + std::max(1, track.step) >= kFewestMonths;
    const bool next = window.place > 1 && !window.tied && window.place <= kLowestPlace
        && window.held >= kPointsForPlace[window.place] && !track.isRolling();
    if (!first && !next)
        return;
    auto fact = draft(track, FactKind::Record);
    const bool quarters = track.step == 3;
    const std::string among = quarters ? "quarters" : track.isRolling() ? "years" : "months";
    fact.measure = Measure::statement((lowest ? "rank-from-lowest-among-" : "rank-among-") + among);
    fact.value = window.place;
    fact.unit = Unit::Rank;
    fact.comparator = periodKey(oldest.period);
    fact.concern = isWorse(track.indicator(), lowest ? -1 : 1);
    addWindowEvidence(track, window.held, fact);
    tell(track, std::move(fact), strengthOf(months, kFullMonths) / window.place, placeText(track, window, lowest),
         facts);
}

} // namespace

void addRecords(const Track& track, Facts& facts)
{
    if (track.series.unit == Unit::Date || countsUp(track.indicator()) || track.current().bound != Bound::Exact)
        return;
    for (const bool lowest : {false, true}) {
        const auto window = windowOf(track, lowest);
        if (window.beaten != nullptr)
            addRecent(track, window, lowest, facts);
        addPlace(track, window, lowest, facts);
    }
}

} // namespace outturn::analysis::facts

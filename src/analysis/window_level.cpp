// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/window_level.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace outturn::analysis {
namespace {

using domain::Aggregation;
using domain::Bound;
using domain::Period;
using domain::PeriodKind;
using domain::SeriesPoint;

using Points = std::span<const SeriesPoint>;
using Parts = std::vector<const SeriesPoint*>;

constexpr int kMonthsPerQuarter = 3;

const SeriesPoint* find(Points points, const Period& period)
{
    const auto at = std::ranges::lower_bound(points, period, {}, &SeriesPoint::period);
    return at != points.end() && at->period == period ? &*at : nullptr;
}

/// A twelve-month figure to March and one of the financial year are the same figure.
const SeriesPoint* findSameDays(Points points, const Period& window)
{
    if (const auto* exact = find(points, window))
        return exact;
    const auto sameDays = [&](const SeriesPoint& point) {
        return point.period.first() == window.first() && point.period.last() == window.last();
    };
    auto at = std::ranges::lower_bound(points, window.last(), {}, [](const SeriesPoint& p) { return p.period.last(); });
    for (; at != points.end() && at->period.last() == window.last(); ++at) {
        if (sameDays(*at))
            return &*at;
    }
    return nullptr;
}

/// All figures of `count` periods from `first` on; none when one of them is missing.
Parts consecutive(Points points, Period first, int count)
{
    Parts parts;
    for (int i = 0; i < count; ++i, first = first.next()) {
        const auto* part = find(points, first);
        if (part == nullptr || !part->value)
            return {};
        parts.push_back(part);
    }
    return parts;
}

Parts partsOf(Points points, const Period& window)
{
    const int months = window.months();
    if (months < 2)
        return {};
    const auto first = window.first();
    const auto month = Period::month(static_cast<int>(first.year()), static_cast<unsigned>(first.month()));
    if (auto parts = consecutive(points, month, months); !parts.empty())
        return parts;
    const auto quarter = month.quarterOfEnd();
    if (quarter.first() != first || months % kMonthsPerQuarter != 0 || months == kMonthsPerQuarter)
        return {};
    return consecutive(points, quarter, months / kMonthsPerQuarter);
}

double sum(const Parts& parts)
{
    double total = 0;
    for (const auto* part : parts)
        total += *part->value;
    return total;
}

bool fillRatio(SeriesPoint& result, const Parts& parts, domain::Unit unit)
{
    double numerators = 0;
    double denominators = 0;
    for (const auto* part : parts) {
        if (!part->numerator || !part->denominator)
            return false;
        numerators += *part->numerator;
        denominators += *part->denominator;
    }
    if (denominators == 0)
        return false;
    result.numerator = numerators;
    result.denominator = denominators;
    result.value = numerators / denominators * ratioScale(unit);
    return true;
}

bool fillValue(SeriesPoint& result, const Parts& parts, Aggregation aggregation, domain::Unit unit)
{
    switch (aggregation) {
    case Aggregation::Sum:
        result.value = sum(parts);
        return true;
    case Aggregation::Mean:
    case Aggregation::Median:
        result.value = sum(parts) / static_cast<double>(parts.size());
        return true;
    case Aggregation::Ratio:
        return fillRatio(result, parts, unit);
    case Aggregation::Snapshot:
        break;
    }
    return false;
}

std::string formulaOf(Aggregation aggregation, const Parts& parts)
{
    const char* how = aggregation == Aggregation::Sum ? "sum" : aggregation == Aggregation::Ratio ? "counts" : "mean";
    const char* what = parts.front()->period.kind() == PeriodKind::Month ? "months" : "quarters";
    return std::string(how) + " of " + std::to_string(parts.size()) + " " + what;
}

Bound combinedBound(Bound soFar, Bound next)
{
    if (next == Bound::Exact || next == soFar)
        return soFar;
    return soFar == Bound::Exact ? next : Bound::About;
}

void carryFlags(SeriesPoint& result, const Parts& parts)
{
    for (const auto* part : parts) {
        result.provisional = result.provisional || part->provisional;
        result.illustrative = result.illustrative || part->illustrative;
        result.bound = combinedBound(result.bound, part->bound);
        result.batch = std::max(result.batch, part->batch);
        result.recordedAt = std::max(result.recordedAt, part->recordedAt);
    }
}

std::optional<SeriesPoint> computed(const Parts& parts, const Period& window, Aggregation aggregation,
                                    domain::Unit unit)
{
    SeriesPoint result;
    result.period = window;
    result.provenance = domain::Provenance::Derived;
    if (parts.empty() || !fillValue(result, parts, aggregation, unit))
        return std::nullopt;
    carryFlags(result, parts);
    result.source.formula = formulaOf(aggregation, parts);
    return result;
}

domain::Provenance weakest(const Parts& parts)
{
    const auto at = std::ranges::max_element(parts, {}, [](const auto* part) { return part->provenance; });
    return (*at)->provenance;
}

std::optional<SeriesPoint> stated(const SeriesPoint& point, const Period& window)
{
    if (!point.value)
        return std::nullopt;
    auto result = point;
    result.period = window;
    return result;
}

std::optional<SeriesPoint> stateAtEnd(Points points, Date day)
{
    const auto end = std::ranges::upper_bound(points, day, {}, [](const SeriesPoint& p) { return p.period.last(); });
    // Of the periods that end that day the shortest, a point in time, sorts last.
    for (auto at = end; at != points.begin() && std::prev(at)->period.last() == day; --at) {
        if (std::prev(at)->value)
            return *std::prev(at);
    }
    return std::nullopt;
}

bool isWholeYear(const Period& window)
{
    return window.kind() == PeriodKind::TwelveMonths || window.kind() == PeriodKind::FinancialYear
        || window.kind() == PeriodKind::CalendarYear;
}

} // namespace

double ratioScale(domain::Unit unit)
{
    switch (unit) {
    case domain::Unit::Percent:
    case domain::Unit::PercentagePoints:
        return 100;
    case domain::Unit::RatePer1000:
        return 1000;
    default:
        return 1;
    }
}

std::optional<SeriesPoint> windowLevel(std::span<const SeriesPoint> points, const Period& window,
                                       Aggregation aggregation, domain::Unit unit)
{
    const auto* exact = findSameDays(points, window);
    if (aggregation == Aggregation::Snapshot) {
        if (exact != nullptr || isWholeYear(window))
            return exact != nullptr ? stated(*exact, window) : std::nullopt;
        return stateAtEnd(points, window.last());
    }
    const auto parts = partsOf(points, window);
    auto fromParts = computed(parts, window, aggregation, unit);
    if (exact == nullptr || (fromParts && weakest(parts) < exact->provenance))
        return fromParts;
    return stated(*exact, window);
}

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>
#include <outturn/domain/unit.h>

#include <vector>

namespace outturn::domain {

/// One point of a series: what is shown for a period, and where it comes from.
struct SeriesPoint
{
    Period period{};
    std::optional<double> value{};
    std::optional<MissingReason> missing{};
    std::optional<double> numerator{};
    std::optional<double> denominator{};
    Bound bound{Bound::Exact};
    bool provisional{false};
    bool illustrative{false};       ///< the value is, or was computed from, figures made for the sample
    bool illustrativeCounts{false}; ///< so are the counts: whatever is computed from them is illustrative
    Provenance provenance{Provenance::Imported};
    SourceReference source{};
    std::int64_t batch{0};
    Timestamp recordedAt{};
    std::optional<double> former{}; ///< what was shown before it was revised; none where it never was

    friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};

/// One measure of an indicator for an area over time, ordered by period, each period once.
struct Series
{
    IndicatorSlug indicator{};
    AreaSlug area{};
    std::string subset{};
    Measure measure{};
    Unit unit{Unit::Count}; ///< of the values: a relative change is in per cent
    int decimals{0};
    std::vector<SeriesPoint> points{};

    friend bool operator==(const Series&, const Series&) = default;
};

/// One point a period from the current observations of one key family (all of one indicator, area, subset and
/// measure, in any order): the strongest provenance gives the value, or the reason why there is none: a stated gap is
/// never filled from a weaker source. Counts that a value lacks are taken from the next weaker source whose counts do
/// not contradict those known; the value stays what it was, and `illustrativeCounts` tells where they come from.
/// Of two observations alike in period and strength of provenance the one of the later batch holds, within a batch the
/// later given. A point's `former` is the value of the observation whose place it took, made for the sample excepted.
[[nodiscard]] std::vector<SeriesPoint> mergeByProvenance(std::vector<Observation> observations);

/// The point of exactly that period; null where there is none.
[[nodiscard]] const SeriesPoint* pointAt(const Series& series, const Period& period);

/// The last point that has a value and ends on or before `day`; null where there is none.
[[nodiscard]] const SeriesPoint* latestAt(const Series& series, Date day);

} // namespace outturn::domain

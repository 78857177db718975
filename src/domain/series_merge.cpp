// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/series.h>

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

namespace outturn::domain {
namespace {

SeriesPoint pointOf(Observation observation)
{
    const bool illustrative = observation.provenance == Provenance::Illustrative;
    const bool counted = observation.numerator || observation.denominator;
    return {.period = observation.key.period,
            .value = observation.value,
            .missing = observation.missing,
            .numerator = observation.numerator,
            .denominator = observation.denominator,
            .bound = observation.bound,
            .provisional = observation.provisional,
            .illustrative = illustrative,
            .illustrativeCounts = illustrative && counted,
            .provenance = observation.provenance,
            .source = std::move(observation.source),
            .batch = observation.batch,
            .recordedAt = observation.recordedAt,
            .former = observation.former};
}

bool agrees(const std::optional<double>& known, const std::optional<double>& other)
{
    return !known || !other || *known == *other;
}

/// Takes over a count that is lacking; true where it did.
bool fill(std::optional<double>& lacking, const std::optional<double>& from)
{
    if (lacking || !from)
        return false;
    lacking = from;
    return true;
}

void borrowCounts(SeriesPoint& point, const Observation& weaker)
{
    // A gap has no counts: those of a suppressed figure would give it away.
    if (!point.value)
        return;
    if (!agrees(point.numerator, weaker.numerator) || !agrees(point.denominator, weaker.denominator))
        return;
    const bool numerator = fill(point.numerator, weaker.numerator);
    const bool denominator = fill(point.denominator, weaker.denominator);
    if ((numerator || denominator) && weaker.provenance == Provenance::Illustrative)
        point.illustrativeCounts = true;
}

/// Notes the value that was shown until `point` took its place.
void noteFormer(SeriesPoint& point, const Observation& before)
{
    const bool shown = before.batch < point.batch && before.provenance != Provenance::Illustrative;
    if (shown && before.bound == Bound::Exact && before.value && before.value != point.value)
        point.former = before.value;
}

/// One point from the observations of one period, strongest first and of each strength the newest first.
SeriesPoint merged(std::span<Observation> alike)
{
    SeriesPoint point = pointOf(std::move(alike.front()));
    if (alike.size() > 1)
        noteFormer(point, alike[1]);
    int last = weakness(point.provenance);
    for (const Observation& weaker : alike.subspan(1)) {
        // What follows of the same strength has been superseded.
        if (weakness(weaker.provenance) == last)
            continue;
        last = weakness(weaker.provenance);
        borrowCounts(point, weaker);
    }
    return point;
}

} // namespace

std::vector<SeriesPoint> mergeByProvenance(std::vector<Observation> observations)
{
    // From the back, so that a stable sort leaves the later given first.
    std::reverse(observations.begin(), observations.end());
    std::stable_sort(observations.begin(), observations.end(), [](const Observation& a, const Observation& b) {
        const int strengthOfA = weakness(a.provenance);
        const int strengthOfB = weakness(b.provenance);
        return std::tie(a.key.period, strengthOfA, b.batch, a.provenance)
            < std::tie(b.key.period, strengthOfB, a.batch, b.provenance);
    });
    std::vector<SeriesPoint> points;
    for (auto first = observations.begin(); first != observations.end();) {
        const auto end = std::find_if(first, observations.end(),
                                      [first](const Observation& o) { return o.key.period != first->key.period; });
        points.push_back(merged({first, end}));
        first = end;
    }
    return points;
}

} // namespace outturn::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>
#include <outturn/domain/series.h>
#include <outturn/domain/target.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// Which series is asked for.
struct SeriesQuery
{
    domain::IndicatorSlug indicator;
    domain::AreaSlug area{}; ///< empty = the area the indicator is reported for
    std::string subset{};
    domain::Measure measure{};
    std::optional<Timestamp> asOf{}; ///< what was known at that moment; none = now
};

/// Series of any measure, read or computed.
class SeriesService
{
public:
    virtual ~SeriesService() = default;

    /// The series, ordered by period.
    ///
    /// `value` gives the observed levels at the indicator's own frequency (months, quarters, points in time);
    /// figures printed for other windows (two months, six months) are left out of it.
    /// `rolling12` gives twelve-month windows: computed from complete levels where all are known, else the printed
    /// twelve-month figure; a printed figure is preferred to one computed from illustrative levels.
    /// Changes are computed wherever both base figures are known, else the published statement is given.
    /// Fails with `NotFound`, naming near misses, for an unknown indicator or area.
    [[nodiscard]] virtual Result<domain::Series> series(const SeriesQuery& query) = 0;

    /// The figure of one measure for exactly one period: as the series has it, or made of its parts (a quarter of its
    /// months, two months, a change of either). Nothing where a part is missing. Fails as `series` does.
    [[nodiscard]] virtual Result<std::optional<domain::SeriesPoint>> figure(const SeriesQuery& query,
                                                                            const domain::Period& period) = 0;

    /// Every current observation of the indicator, all measures, areas, windows and provenances, as stored.
    [[nodiscard]] virtual Result<std::vector<domain::Observation>> observations(
        const domain::IndicatorSlug& indicator) = 0;

    /// All targets ever set for the indicator, oldest first.
    [[nodiscard]] virtual Result<std::vector<domain::Target>> targets(const domain::IndicatorSlug& indicator) = 0;
};

} // namespace outturn::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/observation.h>
#include <outturn/domain/series.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// A change at one period: computed, or as it was published.
struct ChangePoint
{
    domain::SeriesPoint point;
    std::optional<domain::SeriesPoint> baseLevel; ///< nothing where the change is a statement
};

/// All current figures of an indicator for one area and subset, and every measure that follows from them.
///
/// Where a figure is both printed and computable, the computed one holds if it rests on real and exact figures only;
/// else the printed one does; one computed from illustrative figures comes last.
class FigureSet
{
public:
    /// `observations` are of one indicator, area and subset, of any measure, in any order.
    FigureSet(const domain::Indicator& indicator, domain::AreaSlug area, std::string subset,
              const std::vector<domain::Observation>& observations);

    [[nodiscard]] const domain::AreaSlug& area() const { return m_area; }
    [[nodiscard]] const std::string& subset() const { return m_subset; }

    /// A series of any measure, ordered by period, in the unit that the measure has.
    [[nodiscard]] domain::Series series(const domain::Measure& measure) const;

    /// The figure of any measure for exactly one period; levels of windows that were not stated are made of their
    /// parts.
    [[nodiscard]] std::optional<domain::SeriesPoint> figure(const domain::Measure& measure,
                                                            const domain::Period& period) const;

    /// The change at a period, from the levels of that period and its base; nothing where neither is known.
    [[nodiscard]] std::optional<ChangePoint> change(const domain::Period& period, domain::ChangeType type,
                                                    domain::ChangeBase base) const;

private:
    [[nodiscard]] std::vector<domain::SeriesPoint> ownFrequencyPoints() const;
    [[nodiscard]] std::vector<domain::SeriesPoint> rollingPoints() const;
    [[nodiscard]] std::vector<domain::SeriesPoint> changePoints(const domain::Measure& measure) const;
    [[nodiscard]] std::vector<domain::SeriesPoint> meanPerQuarterPoints(const domain::Measure& measure) const;
    [[nodiscard]] std::vector<domain::SeriesPoint> printedPoints(const domain::Measure& measure) const;
    [[nodiscard]] domain::Series emptySeries(const domain::Measure& measure) const;

    domain::IndicatorSlug m_indicator;
    domain::Unit m_unit;
    int m_decimals;
    domain::Frequency m_frequency;
    domain::Aggregation m_aggregation;
    domain::Measure m_headline;
    domain::AreaSlug m_area;
    std::string m_subset;
    std::vector<domain::SeriesPoint> m_levels; ///< of every window, as stated
    std::vector<domain::Observation> m_others; ///< of measures that are no level
    domain::Series m_allLevels;                ///< stated ones, with twelve months computed where better
};

/// Whether a computed figure takes the place of a printed one.
[[nodiscard]] bool restsOnRealFigures(const domain::SeriesPoint& point);

} // namespace outturn::services

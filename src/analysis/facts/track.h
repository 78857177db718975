// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/analysis/fact_evidence.h>

#include <span>
#include <vector>

namespace outturn::analysis::facts {

/// One series of an indicator with the figure that a quarter's facts are about at its end.
struct Track
{
    const IndicatorFigures& figures;
    const LineEvidence& line;
    domain::Period quarter;
    const domain::Series& series;
    std::span<const domain::SeriesPoint> points; ///< up to and including the current one, which has a value
    int step{0}; ///< months between figures: 1 or 3, of twelve-month windows 1; 0 where they do not step evenly
    bool headline{false}; ///< of the measure that the indicator is quoted by, in its own area and for all

    [[nodiscard]] const domain::Indicator& indicator() const { return figures.indicator; }
    [[nodiscard]] const domain::SeriesPoint& current() const { return points.back(); }
    [[nodiscard]] bool isRolling() const { return series.measure.kind == domain::MeasureKind::Rolling12; }
};

/// The tracks of one line, its own frequency first; none whose last figure ended more than a year before the quarter.
[[nodiscard]] std::vector<Track> tracksOf(const IndicatorFigures& figures, const LineEvidence& line,
                                          const domain::Period& quarter);

/// Whether its figures are running totals by their name, which can only grow: their records and runs are no news.
[[nodiscard]] bool countsUp(const domain::Indicator& indicator);

/// Whether `later` is the figure right after `earlier`, both with a value.
[[nodiscard]] bool follows(const Track& track, const domain::SeriesPoint& later, const domain::SeriesPoint& earlier);

/// From the month in which one period ends to that of the other.
[[nodiscard]] int monthsBetween(const domain::Period& earlier, const domain::Period& later);

/// Whether `a` is less than `b`, as computed and as printed.
[[nodiscard]] bool clearlyLess(double a, double b, int decimals);

} // namespace outturn::analysis::facts

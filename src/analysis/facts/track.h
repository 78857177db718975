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
    bool headline{false}; ///< of the measure that the indicator is quoted by, in its own area and for all

    [[nodiscard]] const domain::Indicator& indicator() const { return figures.indicator; }
    [[nodiscard]] const domain::SeriesPoint& current() const { return points.back(); }
    [[nodiscard]] bool isRolling() const { return series.measure.kind == domain::MeasureKind::Rolling12; }
};

/// The tracks of one line, its own frequency first; none whose last figure ended more than a year before the quarter.
[[nodiscard]] std::vector<Track> tracksOf(const IndicatorFigures& figures, const LineEvidence& line,
                                          const domain::Period& quarter);

/// How a period steps: 1 for months, 3 for quarters and quarters' ends, 1 for twelve-month windows (they move by a
/// month or a quarter), 0 for others.
[[nodiscard]] int stepMonths(const domain::Period& period);

/// Whether its figures are running totals by their name, which can only grow: their records and runs are no news.
[[nodiscard]] bool countsUp(const domain::Indicator& indicator);

/// Whether `later` is the figure right after `earlier`, both with a value.
[[nodiscard]] bool follows(const domain::SeriesPoint& later, const domain::SeriesPoint& earlier);

/// Whether `a` is less than `b`, as computed and as printed.
[[nodiscard]] bool clearlyLess(double a, double b, int decimals);

} // namespace outturn::analysis::facts

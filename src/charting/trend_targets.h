// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/charting/trend_chart.h>

#include <vector>

namespace outturn::charting {

/// Those of `targets` that figures of the series may be held against.
[[nodiscard]] std::vector<domain::Target> comparableTargets(const domain::Indicator& indicator,
                                                            const domain::Series& series,
                                                            const std::vector<domain::Target>& targets);

/// Each target over the part of its validity that lies on the axis, oldest first.
[[nodiscard]] std::vector<TargetLine> targetLines(const std::vector<domain::Target>& targets, int decimals,
                                                  const Axis& x);

/// A target's level: without decimals where it is whole, `30%`, else with those of the figures.
[[nodiscard]] std::string printedLevel(double level, domain::Unit unit, int decimals);

/// Annotations clipped to the axis; those outside are left out.
[[nodiscard]] std::vector<AnnotationBand> annotationBands(const std::vector<domain::Annotation>& annotations,
                                                          const Axis& x);

} // namespace outturn::charting

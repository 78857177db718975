// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/domain/series.h>

#include <optional>
#include <string_view>
#include <vector>

namespace outturn::charting {

/// The series with only the points whose period ends within `shown`.
[[nodiscard]] domain::Series shownPart(domain::Series series, const std::optional<domain::Period>& shown);

/// A chart's points: one for each of the series, and a gap for each period that the series' own rhythm leaves out,
/// so that no line is drawn over months nobody counted. `name` starts each read-out where it is not empty.
[[nodiscard]] std::vector<ChartPoint> chartPoints(const domain::Series& series, std::string_view name);

} // namespace outturn::charting

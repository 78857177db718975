// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/slugs.h>

#include <optional>
#include <string_view>

namespace outturn::app {

/// A chart as `--chart` names it.
struct ChartName
{
    domain::IndicatorSlug indicator{};
    std::size_t mode{0};                  ///< trend, control chart, years, peers, funnel, expected range
    std::optional<std::size_t> measure{}; ///< value or twelve months; none = the indicator's own
};

/// Reads `INDICATOR`, `INDICATOR:MODE` and `INDICATOR:MODE:MEASURE` with the modes `trend`, `expected`, `spc`, `year`,
/// `peers` and `funnel` and the measures `value` and `rolling12`. Fails with `InvalidText`, naming them.
[[nodiscard]] Result<ChartName> parseChartName(std::string_view text);

} // namespace outturn::app

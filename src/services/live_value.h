// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/live_reference.h>
#include <outturn/domain/series.h>
#include <outturn/services/live_figure_service.h>

namespace outturn::services {

/// The figure of a point in the unit that the measure has.
[[nodiscard]] domain::LiveValue liveValue(const domain::Indicator& indicator, const domain::Measure& measure,
                                          const domain::SeriesPoint& point);

/// The live figure with its name and as it reads; a point without value reads `[no figure]`.
[[nodiscard]] LiveFigure liveFigure(const domain::Indicator& indicator, domain::LiveReference reference,
                                    const std::optional<domain::SeriesPoint>& point);

} // namespace outturn::services

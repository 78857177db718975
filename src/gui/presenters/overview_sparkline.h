// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>
#include <outturn/services/indicator_summary.h>

#include <memory>

namespace outturn::gui {

/// The headline's last three years and its first target, without words; null where fewer than two points have a
/// value.
[[nodiscard]] std::shared_ptr<const charting::ChartSpec> sparklineSpec(const services::IndicatorSummary& headline);

} // namespace outturn::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/indicator_summary.h>

#include <string>
#include <string_view>

namespace outturn::services {

/// The change of the latest figure on the quarter before, or on the year before; null where it is not known.
[[nodiscard]] const Change* changeOnQuarter(const IndicatorSummary& summary);
[[nodiscard]] const Change* changeOnYear(const IndicatorSummary& summary);

/// One sentence on the indicator that a rule decided on: its figure against the target, or against last year's.
/// Precondition: the summary has a latest figure.
[[nodiscard]] std::string explanationOf(const IndicatorSummary& summary, std::string_view rule);

} // namespace outturn::services

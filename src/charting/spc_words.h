// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/spc_chart.h>
#include <outturn/analysis/spc_eligibility.h>
#include <outturn/charting/chart_spec.h>

#include <string>

namespace outturn::charting {

/// `above the upper limit`, `one of seven or more in a row below the mean`; empty where nothing is unusual.
[[nodiscard]] std::string signalWords(const analysis::PointSignal& signal);

/// `improvement`, `concern`, `unusual`.
[[nodiscard]] std::string meaningWords(analysis::SignalMeaning meaning);

[[nodiscard]] SignalRole signalRole(analysis::SignalMeaning meaning);

/// Why there can be no control chart, and what to do; empty where there can.
[[nodiscard]] std::string refusalWords(const std::string& name, const analysis::SpcEligibility& eligibility);

/// What the last figure says.
[[nodiscard]] ChartVerdict variationVerdict(const analysis::SpcChart& chart);

/// Whether the target will be met by chance, always or never. Precondition: there is an assurance.
[[nodiscard]] ChartVerdict assuranceVerdict(analysis::Assurance assurance, const std::string& target);

} // namespace outturn::charting

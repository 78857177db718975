// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>

#include <string>

namespace outturn::charting::samples {

/// A chart as lines of text that a person can read and compare.
[[nodiscard]] std::string dump(const ChartSpec& spec);

} // namespace outturn::charting::samples

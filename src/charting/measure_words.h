// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/series.h>

#include <string>

namespace outturn::charting {

/// Unit and measure in words: `minutes:seconds, 12-month rolling mean`, `number, monthly`.
[[nodiscard]] std::string unitAndMeasure(const domain::Indicator& indicator, const domain::Series& series);

} // namespace outturn::charting

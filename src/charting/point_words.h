// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/series.h>

#include <string>

namespace outturn::charting {

/// A value of the series as printed: `16:32`, `+7.6%` for a change.
[[nodiscard]] std::string printedValue(const domain::Series& series, double value,
                                       std::optional<int> groupSize = std::nullopt);

/// A point's value with its bound, `over 5,700`; without a value the reason: `not yet reported`.
[[nodiscard]] std::string printedPoint(const domain::Series& series, const domain::SeriesPoint& point);

/// `published`, `derived from illustrative figures`, `imported, provisional`.
[[nodiscard]] std::string provenanceWords(const domain::SeriesPoint& point);

/// `revised from 16:15`; empty where the figure never read otherwise.
[[nodiscard]] std::string revisionWords(const domain::Series& series, const domain::SeriesPoint& point);

/// `suppressed`, `not available`, `not yet reported`, `not applicable`.
[[nodiscard]] std::string missingWords(domain::MissingReason reason);

} // namespace outturn::charting

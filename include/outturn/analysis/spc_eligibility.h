// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/series.h>

#include <cstddef>

namespace outturn::analysis {

/// Whether a series may be drawn with control limits, and if not, why.
enum class SpcVerdict {
    Allowed,
    RollingFigures,    ///< neighbours share most of their data: limits would be far too narrow
    CumulativeFigures, ///< each contains all before it
    NotALevel,         ///< changes, means per quarter and statements are no process
    UnevenPeriods,     ///< months, quarters or windows mixed, or steps left out
    TooFewValues
};

struct SpcEligibility
{
    SpcVerdict verdict{SpcVerdict::Allowed};
    std::size_t valuesWanted{0}; ///< how many more, where there are too few

    friend bool operator==(const SpcEligibility&, const SpcEligibility&) = default;
};

/// Judges by the series' measure and periods. Missing values are allowed in their place, periods left out are not.
/// A level that is published for twelve months to each month is a rolling figure whatever its measure.
[[nodiscard]] SpcEligibility spcEligibility(const domain::Series& series);

} // namespace outturn::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/series.h>
#include <outturn/domain/target.h>

#include <optional>
#include <span>

namespace outturn::analysis {

/// How a figure stands against a target, on unrounded values: 69.96 misses a target of 70 although both print as 70.
struct TargetStanding
{
    double targetValue{}; ///< on the last day of the figure's period
    bool met{false};      ///< equality meets
    double gap{};         ///< figure − target, in the indicator's unit

    friend bool operator==(const TargetStanding&, const TargetStanding&) = default;
};

/// Nothing where the point has no value, or the target is not valid on its last day or is no level target.
[[nodiscard]] std::optional<TargetStanding> targetStanding(const domain::Target& target,
                                                           const domain::SeriesPoint& point);

/// When a level target was last met, counted back from the last figure.
struct LastMet
{
    std::optional<domain::Period> period; ///< the latest that met it; none in the points given
    int missedSince{0};                   ///< figures after it that missed, 0 = the last one met it

    friend bool operator==(const LastMet&, const LastMet&) = default;
};

/// Points without a value or outside the target's validity are passed over. `points` are ordered by period.
[[nodiscard]] LastMet lastMet(const domain::Target& target, std::span<const domain::SeriesPoint> points);

} // namespace outturn::analysis

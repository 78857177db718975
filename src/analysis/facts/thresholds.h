// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "track.h"

#include <outturn/domain/target.h>

#include <optional>
#include <vector>

namespace outturn::analysis::facts {

/// A target or reference in the track's own unit, and its value on the current figure's last day.
struct Threshold
{
    const domain::Target* target;
    double value;
};

/// Level targets and references of the track's line that hold for its current figure.
[[nodiscard]] std::vector<Threshold> thresholdsOf(const Track& track);

/// Whether the figure reaches the threshold of its day, on unrounded values; nothing where there is none that day.
[[nodiscard]] std::optional<bool> reaches(const domain::Target& target, const domain::SeriesPoint& point);

/// Figures in a row up to the current one, each right after the other, that reach the threshold (or that all do not).
[[nodiscard]] std::size_t runLength(const Track& track, const domain::Target& target);

} // namespace outturn::analysis::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "track.h"

namespace outturn::analysis::facts {

/// 0 … 1: the weight of the kind, by how strong the fact is (0 … 1), by where the figure stands: headline, other
/// measure or indicator, other area or subset; current or late; real or illustrative. docs/statistics.md#notability.
[[nodiscard]] double notability(const Track& track, FactKind kind, double strength, bool illustrative, bool concern);

/// Of a figure that is only told for comparison, such as the one a year ago.
[[nodiscard]] double backgroundNotability(const Track& track, bool illustrative);

/// `size` against the size at which a fact is as strong as it gets, cut at 1.
[[nodiscard]] double strengthOf(double size, double full);

} // namespace outturn::analysis::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

namespace outturn::claims {

/// Two levels of one thing that no word compares, but whose times do: "14 in 2019 … 29 in 2020", "last winter 34 …
/// this winter 19", "1,140 before … now 1,311". Only where a sentence, or two neighbouring ones, hold no third level of
/// the kind. Pairs of `known` are left out.
[[nodiscard]] std::vector<Comparison> readTimePairs(const Reading& reading, const std::vector<Comparison>& known);

} // namespace outturn::claims

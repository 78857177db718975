// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// Whether a whole number of the group makes the percentage, as printed.
[[nodiscard]] bool isPossibleShare(const Mention& percent, double group);

/// Doubts a percentage that no whole number of the group makes.
void objectToImpossibleShare(Check& check, std::size_t percent, std::size_t group);

/// "whole numbers of nine"
[[nodiscard]] std::string wholeNumbersOf(const Reading& reading, std::size_t group);

} // namespace outturn::claims

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// Whether two numbers in digits are one slip of the pen apart: one digit differs, or two neighbours are swapped.
[[nodiscard]] bool isSlip(std::string_view digits, std::string_view other);

/// Whether the figure, as printed, is one slip away from a value, or misses it by a power of ten.
[[nodiscard]] bool isSlipOf(const Reading& reading, const Mention& figure, double value);

/// The digits of what is written, in order, without zeros that lead.
[[nodiscard]] std::string digitsOf(std::string_view written);

} // namespace outturn::claims

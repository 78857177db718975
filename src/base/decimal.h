// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace outturn {

/// A finite number written out in decimal digits, so that rounding sees what a person sees.
struct Decimal
{
    bool negative{false};
    std::string whole;    ///< digits before the point, at least one
    std::string fraction; ///< digits behind it
};

/// The shortest digits that read back as `value`, which must be finite: 0.285, not 0.28499999999999998.
[[nodiscard]] Decimal shortestDecimal(double value);

/// Rounded half away from zero to exactly `decimals` places; a zero is never negative.
[[nodiscard]] Decimal rounded(Decimal decimal, int decimals);

} // namespace outturn

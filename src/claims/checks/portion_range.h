// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mention.h"

namespace outturn::claims {

/// What "a third", "more than half", "nearly a quarter" can stand for, in per cent.
[[nodiscard]] inline Interval portionRange(const Mention& portion)
{
    const double value = portion.value;
    const double slack = std::max(2.0, value * 0.08);
    switch (portion.approx) {
    case Approx::Over:
        return {value - 1e-6, std::min({100.0, value + 17, value * 1.5})};
    case Approx::Nearly:
        return {std::max(value - 8, value * 0.86), value + 1e-6};
    default:
        return {value - slack, value + slack};
    }
}

/// What a printed percentage or a share in words can stand for, in per cent.
[[nodiscard]] inline Interval shareRange(const Mention& share)
{
    return share.kind == Kind::Portion ? portionRange(share) : stated(share);
}

} // namespace outturn::claims

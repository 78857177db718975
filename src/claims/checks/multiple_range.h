// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mention.h"

namespace outturn::claims {

/// The factors that "doubled", "more than doubled", "almost halved" can stand for.
[[nodiscard]] inline Interval factorRange(const Mention& multiple)
{
    const double factor = multiple.value;
    // More than halved has fallen further.
    const bool beyond = multiple.approx == Approx::Over;
    const bool short_ = multiple.approx == Approx::Nearly;
    if (multiple.half > 0 && !beyond && !short_)
        return {factor - multiple.half, factor + multiple.half};
    if (factor < 1) {
        if (beyond)
            return {0, factor};
        return short_ ? Interval{factor, factor * 1.3} : Interval{factor * 0.9, factor * 1.1};
    }
    if (beyond)
        return {factor, factor * 1.6};
    return short_ ? Interval{factor * 0.8, factor} : Interval{factor * 0.93, factor * 1.07};
}

} // namespace outturn::claims

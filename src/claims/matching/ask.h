// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

#include <outturn/domain/measure.h>
#include <outturn/domain/period.h>

#include <optional>
#include <vector>

namespace outturn::claims {

/// How sure it is which period a figure of a text is of.
enum class PeriodCertainty {
    Open,    ///< nothing says it
    Implied, ///< the edition's quarter, for nothing else is said
    Said     ///< words beside the figure name it
};

/// What the words around a figure ask for, apart from names.
struct Ask
{
    std::size_t from{}; ///< tokens [from, to): between the figures before and behind it, within its sentence
    std::size_t to{};
    PeriodCertainty certainty{PeriodCertainty::Open};
    int endMonth{0};                         ///< year × 12 + month in which the period ends
    bool month{false};                       ///< a month was said rather than a quarter
    bool twelveHere{false};                  ///< twelve months are said beside it
    bool twelveNear{false};                  ///< or elsewhere in its paragraph
    bool toDate{false};                      ///< a running total
    bool average{false};                     ///< a mean of several periods
    bool target{false};                      ///< what something is held against
    bool change{false};                      ///< a difference is spoken of
    std::vector<domain::ChangeBase> bases{}; ///< that a change is said to be against
};

/// Month of a day as `Ask::endMonth` counts.
[[nodiscard]] int monthCount(Date day);

[[nodiscard]] Ask askOf(const Reading& reading, const Mention& mention, const domain::Period& quarter);

} // namespace outturn::claims
